/// The writers that a line of a header names.
extension Sheet {
  /// The persons that a line of a header names and nothing else, a bar, a comma or a post behind them
  /// aside: `Ann Lee`, `Ann Lee and Tom Lund`, `Ann Lee |`, `Ann Lee, Staff Writer`.
  func nameInHead(_ line: Int) -> Range<Int>? {
    switch cue(line) {
    case nil, .credit: break
    default: return nil
    }
    let content = page.lines[line].content
    guard content.count <= 90, !page.shapes[line].endsSentence,
      !saysHeading(content)
    else { return nil }
    // `Ann Lee ann@valley.com`
    let words = page.words(in: content, limit: 13).filter { !page.isAddress($0) }
    guard (1...12).contains(words.count) else { return nil }
    if !words.contains(where: page.isCased), let last = words.last {
      return wideName(content.lowerBound..<last.range.upperBound) ?? nameBeforePlace(content)
    }
    // `Ann Lee, University of Lindholm`
    if let comma = page.find(", ", in: content), !isListOfPersons(content),
      case let name = content.lowerBound..<comma, page.words(in: name, limit: 2).count == 2,
      isPerson(name), !isPaper(page.string(name)),
      page.words(in: name).allSatisfy({
        $0.isName || AuthorWords.particles.contains(page.lowercased($0.core))
      })
    {
      return name
    }
    let names = words.prefix { word in
      word.isName && !word.opens && !BylineWords.posts.contains(page.lowercased(word.core))
        && !BylineWords.jobs.contains(page.lowercased(word.core))
        || BylineWords.inside.contains(page.lowercased(word.core))
    }
    guard let last = names.last, last.isName, names.count >= 2, !opensWithArticle(words[0]) else {
      return nil
    }
    let range = content.lowerBound..<last.core.upperBound
    if page.isKnownCity(range) { return nil }
    let found = authorNames(in: page.string(range))
    let isPersons =
      !found.isEmpty && found.allSatisfy { looksLikePerson($0) && !isPaper($0) }
      && names.count <= found.count * 5
    let rest = words[names.count...]
    let isRestDesk =
      rest.isEmpty || rest.allSatisfy { $0.shape == .mark }
      || page.bytes[last.range.upperBound - 1] == 0x2C
      || rest.contains { BylineWords.posts.contains(page.lowercased($0.core)) }
    return isPersons && isRestDesk ? range : nil
  }

  /// True where a word of headings and buttons stands: `Key Takeaways`.
  func saysHeading(_ range: Range<Int>) -> Bool {
    page.words(in: range, limit: 13).contains {
      AuthorWords.headings.contains(page.lowercased($0.core))
    }
  }

  private func isListOfPersons(_ content: Range<Int>) -> Bool {
    page.string(content).split(separator: ",").allSatisfy { part in
      let name = String(part.drop { $0 == " " })
      return looksLikePerson(name) && !isPaper(name) && !name.holds(" of ")
    }
  }

  /// The name of `सुरेश शर्मा, शिमला`: two or three words, a comma and one more.
  private func nameBeforePlace(_ content: Range<Int>) -> Range<Int>? {
    guard let comma = page.find(", ", in: content), case let name = content.lowerBound..<comma,
      (2...3).contains(page.words(in: name, limit: 4).count),
      page.words(in: comma + 2..<content.upperBound, limit: 3).count <= 2
    else { return nil }
    return name
  }

  /// A name of two to five characters that are no kana, `기자` or `記者` behind it or not.
  private func wideName(_ content: Range<Int>) -> Range<Int>? {
    let text = page.string(content)
    if authorNames(in: text).count == 1, text.count <= 12, looksLikePerson(text) {
      let isPost = ["기자", "特派員", "特派员", "記者", "记者"].contains { text.hasSuffix($0) }
      if isPost { return content }
    }
    let scalars = text.unicodeScalars
    let isHan = scalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) || $0.value == 0x3000 }
    let isOutlet = ["社", "報", "报", "新聞", "新闻", "部", "網", "网", "版"].contains {
      text.hasSuffix($0)
    }
    return isHan && (3...5).contains(scalars.count) && !isOutlet ? content : nil
  }
}
