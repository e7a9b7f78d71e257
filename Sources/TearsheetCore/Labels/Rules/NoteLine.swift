extension LineRule {
  /// A note on who wrote, reported or edited, or where the story appeared first.
  static let noteLine = LineRule("author note", upTo: 800) { page, line in
    let content = page.lines[line].content
    if page.wideByline(content) != nil { return nil }
    return page.opensNote(at: content.lowerBound, in: content) || page.saysContributed(content)
      || page.saysContact(content) || page.saysPartner(content) || page.saysWhereItAppeared(content)
      || page.disclosesFunds(content)
      ? .note : nil
  }
}

extension PageText {
  /// True for `Ann Lee in Oslo contributed to this report.` and nothing before it.
  func saysContributed(_ content: Range<Int>) -> Bool {
    content.count <= 240
      && (ends(content, "contributed to this report.")
        || ends(content, "contributed to this story.")
        || reportedToo(content)
        || has("Information from ", at: content.lowerBound, before: content.upperBound)
          && ends(content, "added")
        || find("not involved in the creation of", in: content) != nil)
      && find(". ", in: content) == nil
  }

  /// True for `Ann Lee contributed reporting from Oslo.`
  private func reportedToo(_ content: Range<Int>) -> Bool {
    guard
      let place = find(" contributed reporting", in: content)
        ?? find(" contributed additional reporting", in: content)
    else { return false }
    let names = words(in: content.lowerBound..<place, limit: 12)
    return (2...10).contains(names.count)
      && names.allSatisfy { $0.isName || ["and", "in", "of"].contains(lowercased($0.core)) }
  }

  /// True for `Contact Ann Lee: 555-0148 or lee@example.org`: few words, an address among them.
  func saysContact(_ content: Range<Int>) -> Bool {
    content.count <= 160 && bytes[content].contains(0x40)
      && PageText.contactOpenings.opens(self, at: content.lowerBound, before: content.upperBound)
      && words(in: content, limit: 20).contains(where: isAddress)
  }

  /// True for `Published in The Valley, August 1st, 2025`.
  func saysWhereItAppeared(_ content: Range<Int>) -> Bool {
    content.count <= 100 && has("Published in ", at: content.lowerBound, before: content.upperBound)
      && stampAtEnd(of: content) != nil
  }

  /// True for `In partnership with Bay Motors.` and no more.
  fileprivate func saysPartner(_ content: Range<Int>) -> Bool {
    guard content.count <= 80,
      has("In partnership with ", at: content.lowerBound, before: content.upperBound)
    else { return false }
    let names = words(in: content, limit: 10).dropFirst(3)
    return names.count <= 6
      && names.allSatisfy { $0.isName || ["and", "&", "the", "of"].contains(string($0.core)) }
  }

  private static let contactOpenings = PrefixTable([
    "contact ", "email ", "e-mail ", "reach ", "follow ", "write ", "send ", "kontakt", "contacto",
  ])

  /// True for what scholars say below their texts of who pays them.
  fileprivate func disclosesFunds(_ content: Range<Int>) -> Bool {
    content.count <= 600
      && (find(" not work for, consult, own shares in or receive funding from", in: content) != nil
        || find(" has disclosed no relevant affiliations", in: content) != nil)
  }

  /// True for `The writer is …`, which says who wrote where it stands last.
  func saysWhoWrote(_ content: Range<Int>) -> Bool {
    PageText.writerOpenings.opens(self, at: content.lowerBound, before: content.upperBound)
      && words(in: content, limit: 41).count <= 40
  }

  private static let writerOpenings = PrefixTable([
    "the writer is ", "the author is ", "the writers are ", "the authors are ", "the writer was ",
    "the author was ", "(the writer is ", "(the author is ", "the columnist is ",
    "der autor ist ", "die autorin ist ", "l'auteur est ", "el autor es ", "la autora es ",
    "o autor é ", "a autora é ",
  ])

  private func ends(_ range: Range<Int>, _ text: StaticString) -> Bool {
    let start = range.upperBound - text.utf8CodeUnitCount
    return start >= range.lowerBound && has(text, at: start, before: range.upperBound)
  }

  /// True when a note on the text's making opens at a place, a bracket before it or none.
  func opensNote(at place: Int, in range: Range<Int>) -> Bool {
    var start = place
    while start < range.upperBound,
      bytes[start] == 0x28 || bytes[start] == 0x5B || bytes[start] == 0x2A
        || has("--", at: start, before: range.upperBound)
        || has("—", at: start, before: range.upperBound)
        || has("–", at: start, before: range.upperBound)
        || has("- ", at: start, before: range.upperBound)
    {
      start += bytes[start] == 0x2D ? 2 : bytes[start] < 0x80 ? 1 : 3
      start = skipSpaces(start, range.upperBound)
    }
    // `(By Ann Lee and Tom Lund)`
    if place < start, bytes[place] == 0x28, has("By ", at: start, before: range.upperBound) {
      guard let close = find(")", in: start..<min(range.upperBound, start + 160)) else {
        return false
      }
      let names = words(in: start + 3..<close, limit: 16)
      return names.count > 1
        && names.allSatisfy { $0.isName || BylineWords.inside.contains(lowercased($0.core)) }
    }
    return PageText.noteOpenings.opens(self, at: start, before: range.upperBound)
      || range.upperBound - start <= 110
        && PageText.shortNoteOpenings.opens(self, at: start, before: range.upperBound)
  }

  /// What sentences open with too: only a few words behind them make a note.
  private static let shortNoteOpenings = PrefixTable([
    "japanese original by", "original by ", "translated from ", "editor:",
    "translator:", "this report by ", "mit informationen von", "aus dem englischen", "traduit de ",
    "traducido por", "traduzido por", "bearbeitet von", "texto editado por", "editado por",
  ])

  private static let noteOpenings = PrefixTable([
    "this article was written by", "this story was written by", "this report was written by",
    "this article was reported by", "this story was reported by", "this article was produced by",
    "this article was produced with", "a version of this article ap", "companies in this story:",
    "if this conversation has raised", "if this story has raised", "if this article has raised",
    "reporting by ", "additional reporting by", "additional reporting from",
    "written by ", "edited by ", "editing by ",
    "compiled by ", "translated by ", "with inputs from", "with files from", "with input from",
    "with reporting by",
    "with additional reporting", "with assistance from", "with contributions from",
    "contributing: ", "(reporting by", "this story has not been edited",
    "this story is auto-generated", "this report has been published", "this is a developing story",
    "this story is developing", "this is a breaking news story", "this breaking news story",
    "this story has been published from", "this report is auto-generated", "do you have a story",
    "do you have a tip",
    "send your story", "send us your", "share your story",
    "got a story?", "have you got a story", "this article was originally published",
    "this article originally appeared", "this story originally appeared",
    "this story was originally", "this article was first published", "this article first appeared",
    "originally published", "first published", "this story has been updated",
    "this article has been updated", "this report has been updated", "this story was updated",
    "this article was updated",
    "the views expressed", "the opinions expressed", "editor's note", "editor’s note",
    "correction:", "clarification:", "to contact the reporter", "to contact the author",
    "contact the writer", "write to ", "dieses thema im programm", "dieser artikel wurde",
    "dieser artikel erschien", "dieser beitrag erschien", "dieser text erschien", "dieser text ",
    "mit material von",
    "cet article a été", "este artículo apareció", "avec afp", "este artículo fue",
    "con información de",
    "este artigo foi", "com informações de", "questo articolo ", "この記事は", "（この記事は",
    "except for the headline", "apart from the headline", "this article is republished",
    "this story is republished", "this article was republished", "republished from ",
    "with newswires)", "with agencies)", "with wires)", "with agency inputs)", "with a report from",
    "with reports from", "published by:", "published on:", "edited by:",
    "pewarta:", "penulis:", "redaktur:",
    "mit agenturmaterial", "avec reuters", "avec l'afp", "com agências", "con agencias",
    "con agenzie",
    "إعداد ", "تحرير ", "تغطية صحفية", "记者", "編集", "编辑：", "責任編輯", "责任编辑", "our standards:",
  ])
}
