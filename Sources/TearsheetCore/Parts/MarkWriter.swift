extension Sheet {
  /// Decides a line above the text that names its writer, or what the writer is: a name alone, an
  /// agency behind a slash, the outlet or post under a byline.
  mutating func markWriter(_ lines: [Int], _ index: Int, part: Int) -> Bool {
    markPost(lines, index, part: part) || markName(lines, index, part: part)
      || markNameOfAgency(lines, index, part: part) || markDesk(lines, index, part: part)
  }

  /// What a writer is, under the byline: `Local Democracy Reporter`, `BBC News, Leeds`.
  private mutating func markPost(_ lines: [Int], _ index: Int, part: Int) -> Bool {
    let line = lines[index]
    guard isByline(line - 1), isDesk(line), index + 1 < lines.count else { return false }
    if markAgencyPost(line, part: part) { return true }
    let name = page.lowercased(page.lines[line].content)
    let isAgency = Agency.named(exactly: name) != nil
    mark(line, isAgency ? .agency : .other, "post under the byline", part: part)
    return true
  }

  /// An agency and a post or desk: `VBC Business Writers`, `Reuters Staff`.
  private mutating func markAgencyPost(_ line: Int, part: Int) -> Bool {
    let content = page.lines[line].content
    guard let agency = page.agencyBeforePost(content) else { return false }
    let rule = "agency's post"
    let post = page.trimmed(agency.upperBound..<content.upperBound)
    split(line, [Piece(agency, .agency, rule), Piece(post, .other, rule)], part: part)
    return true
  }

  /// A desk over a name or over the text: `Local Democracy Reporter`, `Valley Star Report`.
  private mutating func markDesk(_ lines: [Int], _ index: Int, part: Int) -> Bool {
    let line = lines[index]
    guard index + 1 < lines.count, cue(line) == nil, !page.shapes[line].endsSentence else {
      return false
    }
    let words = page.words(in: page.lines[line].content, limit: 6)
    guard (1...5).contains(words.count), words.allSatisfy({ $0.isName || isSmall($0) }),
      let last = words.last,
      case let post = page.lowercased(last.core),
      BylineWords.posts.contains(post) || words.count > 1 && BylineWords.desks.contains(post),
      isOverText(lines, index)
        || nameInHead(lines[index + 1]) != nil
          && isOverText(lines, index + 1)
    else { return false }
    if markAgencyPost(line, part: part) { return true }
    mark(line, .other, "desk above the text", part: part)
    return true
  }

  func isByline(_ line: Int) -> Bool {
    guard line >= 0 else { return false }
    return mark(of: line)?.label == .byline
      || pieces[line]?.contains { $0.label == .byline } == true
  }

  /// True for a few capitalised words that name an outlet, a city or a post.
  func isDesk(_ line: Int) -> Bool {
    switch cue(line) {
    case nil, .credit, .phrase(.section): break
    default: return false
    }
    let content = page.lines[line].content
    guard content.count <= 160 else { return false }
    let words = page.words(in: content, limit: 7)
    guard (1...6).contains(words.count), !page.shapes[line].endsSentence,
      words.allSatisfy({ $0.isName || isSmall($0) })
    else { return false }
    let name = content.lowerBound..<(page.find(",", in: content) ?? content.upperBound)
    let last = page.words(in: name).last.map { page.lowercased($0.core) } ?? ""
    return BylineWords.posts.contains(last) || isPaper(page.string(name))
      || Agency.named(exactly: page.lowercased(content)) != nil || page.isKnownCity(content)
  }

  private func isSmall(_ word: Word) -> Bool {
    let text = page.lowercased(word.core)
    return word.shape == .mark || BylineWords.inside.contains(text)
      || BylineWords.jobs.contains(text)
  }

  /// A name alone above the text, or above a desk's line or a stamp and the text.
  private mutating func markName(_ lines: [Int], _ index: Int, part: Int) -> Bool {
    let line = lines[index]
    if isUnderStaff(line), isOverText(lines, index) {
      mark(line, .outlet, "outlet under its staff", part: part)
      return true
    }
    let name = nameBeforeBracket(line)
    guard (2...4).contains(page.words(in: name, limit: 5).count), !page.shapes[line].endsSentence,
      isOverText(lines, index),
      page.words(in: name).allSatisfy({ $0.isName && !$0.opens }), !saysHeading(name),
      looksLikePerson(page.string(name))
    else { return false }
    let content = page.lines[line].content
    let outlet = page.trimmed(name.upperBound..<content.upperBound)
    let rule = "name above the text"
    split(
      line,
      [Piece(name, .byline, rule)] + (outlet.isEmpty ? [] : [Piece(outlet, .other, rule)]),
      part: part)
    return true
  }

  /// True for a few capitalised words below `Staff Writer`: who publishes, not who wrote.
  func isUnderStaff(_ line: Int) -> Bool {
    guard line > 0, cue(line) == nil, !page.shapes[line].endsSentence,
      case let words = page.words(in: page.lines[line].content, limit: 6),
      (1...5).contains(words.count), words.allSatisfy(\.isName)
    else { return false }
    let above = page.lines[line - 1].content
    return above.count <= 20
      && ["staff writer", "staff reporter", "staff report", "staff reports"]
        .contains(page.lowercased(above))
  }

  /// The name of `Ann Lee (The Valley Post)`; the whole line where nothing like it stands behind.
  private func nameBeforeBracket(_ line: Int) -> Range<Int> {
    let content = page.lines[line].content
    switch cue(line) {
    case nil, .caption: break
    default: return content.lowerBound..<content.lowerBound
    }
    guard page.bytes[content.upperBound - 1] == 0x29, let open = page.find(" (", in: content) else {
      return cue(line) == nil ? content : content.lowerBound..<content.lowerBound
    }
    let outlet = open + 2..<content.upperBound - 1
    let isOutlet =
      isPaper(page.string(outlet)) || Agency.named(exactly: page.lowercased(outlet)) != nil
    return content.lowerBound..<(isOutlet ? open : content.lowerBound)
  }

  private func isOverText(_ lines: [Int], _ index: Int) -> Bool {
    let behind = lines[(index + 1)...]
    let next = behind.drop { line in
      switch cue(line) {
      case .stamp, .phrase(.share): return true
      default: break
      }
      return line == lines[index] + 1 && isDesk(line)
    }
    guard let text = next.first, next.startIndex - index <= 3 else { return false }
    return page.shapes[text].isProse && page.shapes[text].words >= 12
  }

  /// `Ann Lee / Reuters` above the text: who wrote it, not who took a picture.
  private mutating func markNameOfAgency(_ lines: [Int], _ index: Int, part: Int) -> Bool {
    let content = page.lines[lines[index]].content
    guard case .credit = cue(lines[index]), let slash = page.find(" / ", in: content),
      Agency.named(exactly: page.lowercased(slash + 3..<content.upperBound)) != nil,
      looksLikePerson(page.string(content.lowerBound..<slash)), isOverText(lines, index)
    else { return false }
    mark(lines[index], .byline, "name and agency above the text", part: part)
    return true
  }

  /// True for a name that a person can have.
  func isPerson(_ names: Range<Int>) -> Bool { looksLikePerson(page.string(names)) }
}
