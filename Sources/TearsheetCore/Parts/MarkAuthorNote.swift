/// What a page says of its writer behind the text.
extension Sheet {
  /// Decides a line behind the text that opens with the name of the page's writer and says who that
  /// is, and the name alone above it: `Ann Lee covers the harbour for The Valley Post.`
  mutating func markAuthorNote(_ lines: [Int], _ index: Int, part: Int) -> Bool {
    let line = lines[index]
    let content = page.lines[line].content
    guard index > 1, index >= lines.count - 3, mayNameWriter(content),
      let name = writer(above: lines[0])
    else { return false }
    let isName = page.lowercased(content) == name
    guard page.lowercased(content).hasPrefix(name) else { return false }
    let end = min(content.lowerBound + name.utf8.count, content.upperBound)
    let behind = page.words(in: end..<content.upperBound, limit: 2)
    let isAbout =
      behind.first.map { AuthorWords.saysWho.contains(page.lowercased($0.core)) } ?? false
    guard isName || isAbout && page.shapes[line].words <= 60,
      !lines[(index + 1)...].contains(where: { page.shapes[$0].isProse && !opens($0, name) })
    else { return false }
    mark(line, .note, "who the writer is", part: part)
    return true
  }

  /// True for a few words, or where one of the first says who somebody is.
  private func mayNameWriter(_ content: Range<Int>) -> Bool {
    let words = page.words(in: content, limit: 8)
    return words.count < 8
      || words.contains { AuthorWords.saysWho.contains(page.lowercased($0.core)) }
  }

  private func opens(_ line: Int, _ name: String) -> Bool {
    page.lowercased(page.lines[line].content).hasPrefix(name)
      || page.promotesSite(page.lines[line].content)
  }

  /// The name of the first byline of the page's own article, in lower case.
  private func writer(above first: Int) -> String? {
    for line in shownLines(from: max(0, first - 40), before: first + 8) {
      let range =
        pieces[line]?.first { $0.label == .byline }?.range
        ?? (mark(of: line)?.label == .byline ? page.lines[line].content : nil)
      guard let range, let name = authorNames(in: page.string(range)).first, name.contains(" ")
      else { continue }
      return name.lowercased()
    }
    return nil
  }
}
