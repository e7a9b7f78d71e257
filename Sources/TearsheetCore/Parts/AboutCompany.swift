/// What a press release says of its company behind the text.
extension Sheet {
  /// A layout whose text ends before `About COMPANY` and what follows it.
  func withoutAbout(_ main: MainLayout) -> MainLayout {
    var main = main
    guard let first = main.body.first(where: { page.shapes[$0].isProse }),
      let end = main.body.firstIndex(where: { isAbout($0, of: main.titles + [first]) }),
      end * 10 >= main.body.count * 4 || end > 2 && holdsHalf(main.body, before: end)
    else { return main }
    main.body.removeSubrange(end...)
    return main
  }

  /// True where at least half of the text's words stand before one of its lines.
  private func holdsHalf(_ body: [Int], before end: Int) -> Bool {
    let words = body.map { page.shapes[$0].words }
    return words[..<end].reduce(0, +) * 2 >= words.reduce(0, +)
  }

  /// True for a heading like `About Valley Motors` where one of the lines names the company.
  private func isAbout(_ line: Int, of lines: [Int]) -> Bool {
    let content = page.lines[line].content
    guard content.count <= 80, !page.shapes[line].endsSentence,
      page.has("About ", at: content.lowerBound, before: content.upperBound)
        || page.has("Über ", at: content.lowerBound, before: content.upperBound)
    else { return false }
    let words = page.words(in: content, limit: 8)
    guard (2...7).contains(words.count), words[1].isName, words[1].core.count >= 4 else {
      return false
    }
    let name = page.string(words[1].core)
    return lines.contains { page.string(page.lines[$0].content).holds(name) }
  }
}
