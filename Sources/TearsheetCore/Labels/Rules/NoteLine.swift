extension LineRule {
  /// A note on who wrote, reported or edited, or where the story appeared first.
  static let noteLine = LineRule("author note", upTo: 800) { page, line in
    let content = page.lines[line].content
    return page.opensNote(at: content.lowerBound, in: content) || page.saysContributed(content)
      ? .note : nil
  }
}

extension PageText {
  /// True for `Ann Lee in Oslo contributed to this report.` and nothing before it.
  func saysContributed(_ content: Range<Int>) -> Bool {
    content.count <= 240
      && (ends(content, "contributed to this report.")
        || ends(content, "contributed to this story."))
      && find(". ", in: content) == nil
  }

  private func ends(_ range: Range<Int>, _ text: StaticString) -> Bool {
    let start = range.upperBound - text.utf8CodeUnitCount
    return start >= range.lowerBound && has(text, at: start, before: range.upperBound)
  }

  /// True when a note on the text's making opens at a place, a bracket before it or none.
  func opensNote(at place: Int, in range: Range<Int>) -> Bool {
    var start = place
    while start < range.upperBound,
      bytes[start] == 0x28 || bytes[start] == 0x5B || bytes[start] == 0x2A
    {
      start += 1
    }
    return PageText.noteOpenings.opens(self, at: start, before: range.upperBound)
  }

  private static let noteOpenings = PrefixTable([
    "this article was written by", "this story was written by", "this report was written by",
    "this article was reported by", "this story was reported by", "this article was produced by",
    "reporting by ", "additional reporting by", "written by ", "edited by ", "editing by ",
    "compiled by ", "translated by ", "with inputs from", "with files from", "with input from",
    "with reporting by",
    "with additional reporting", "with assistance from", "with contributions from",
    "contributing: ", "(reporting by", "this story has not been edited",
    "this story is auto-generated", "this report has been published", "this is a developing story",
    "this story is developing", "this is a breaking news story", "this breaking news story",
    "this story has been published from", "this report is auto-generated", "do you have a story?",
    "got a story?", "have you got a story", "this article was originally published",
    "this article originally appeared", "this story originally appeared",
    "this story was originally", "this article was first published", "this article first appeared",
    "originally published", "first published", "this story was updated", "this article was updated",
    "the views expressed", "the opinions expressed", "editor's note", "editor’s note",
    "correction:", "clarification:", "to contact the reporter", "to contact the author",
    "contact the writer", "write to ", "dieser artikel wurde", "dieser text ", "mit material von",
    "cet article a été", "avec afp", "este artículo fue", "con información de",
    "este artigo foi", "com informações de", "questo articolo ", "この記事は", "（この記事は",
    "记者", "編集", "编辑：", "責任編輯", "责任编辑", "our standards:",
  ])
}
