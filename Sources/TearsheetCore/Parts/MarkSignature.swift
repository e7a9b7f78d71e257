extension Sheet {
  /// True for agencies' names alone, dashes and brackets round them aside: `REUTERS`, `—AAP`,
  /// `(dpa)`, `AFP, REUTERS`.
  func isSignature(_ line: Int) -> Bool {
    let content = page.lines[line].content
    guard content.count <= 40, cue(line) != .rights else { return false }
    let words = page.words(in: content, limit: 6).filter { !$0.core.isEmpty }
    guard let first = words.first, let last = words.last else { return false }
    // `(APA, 30.7.2025)`
    let named = words.prefix { $0.shape != .number }
    if words.count - named.count == 1, first.opens, last.closes, let end = named.last {
      return page.areAgencies(first.core.lowerBound..<end.core.upperBound)
    }
    // `Lusa/Fim`
    let text = page.lowercased(first.core.lowerBound..<last.core.upperBound)
    if let slash = text.firstIndex(of: "/"),
      ["fim", "fin", "end", "ende"].contains(
        String(text[slash...].dropFirst())),
      Agency.named(exactly: text[..<slash]) != nil
    {
      return true
    }
    return page.areAgencies(first.core.lowerBound..<last.core.upperBound)
  }

  /// Decides the last line of a text where it only signs it: an agency, an outlet behind a dash, the
  /// letters or the address of the writer.
  mutating func markSignature(_ lines: [Int], _ index: Int, part: Int) -> Bool {
    if isBehindRule(lines, index) {
      mark(lines[index], .note, "note behind a rule", part: part)
      return true
    }
    // What signs a text stands among its last lines.
    guard index > 0, lines.count - index <= 12,
      lines[(index + 1)...].allSatisfy(isUnderText)
    else { return false }
    let line = lines[index]
    let content = page.lines[line].content
    if page.saysWhoWrote(content) || isAboutWriter(lines, index),
      page.shapes[lines[index - 1]].isProse
    {
      mark(line, .note, "who wrote it", part: part)
      return true
    }
    if page.promotesSite(content), page.shapes[line].isProse {
      mark(line, .promotion, "promotion behind the text", part: part)
      return true
    }
    if let signed = page.signingName(content), page.shapes[lines[index - 1]].isProse {
      split(line, signed, part: part)
      return true
    }
    if let names = page.bracketedNames(content) {
      split(line, names, part: part)
      return true
    }
    let words = page.words(in: content, limit: 5)
    guard let first = words.first, words.count <= 4 else { return false }
    let rule = "signature behind the text"
    if isSignature(line) {
      mark(line, .agency, rule, part: part)
    } else if case .item(let text) = cue(line), page.isDash(first.range), !isItem(lines[index - 1])
    {
      let isAgency = Agency.named(exactly: page.lowercased(text)) != nil
      guard words.dropFirst().allSatisfy(\.isName) else { return false }
      mark(line, isAgency ? .agency : .other, rule, part: part)
    } else if isInitials(line) {
      mark(line, .other, rule)
    } else if words.count == 1, page.areInitials(first.core) || page.isAddress(first) {
      mark(line, .other, rule)
    } else {
      return false
    }
    return true
  }

  /// True for rights and tags, which stand below all that signs a text.
  private func isUnderText(_ line: Int) -> Bool {
    switch cue(line) {
    case .rights, .hashtags: true
    default: isSignature(line) || isInitials(line)
    }
  }

  /// True for the letters of those who wrote and edited: `AYN // JLG`.
  private func isInitials(_ line: Int) -> Bool {
    // Marks without end may stand on one letter.
    guard page.lines[line].content.count <= 60 else { return false }
    let words = page.words(in: page.lines[line].content, limit: 6)
    return words.count > 1 && words.count < 6
      && words.contains { ["/", "//", "|"].contains(page.string($0.range)) }
      && words.allSatisfy {
        $0.shape == .mark || $0.shape == .capitals && (2...4).contains($0.core.count)
      }
  }

  /// True for `Ann Lee is a journalist in Oslo.` where no line before it names her.
  private func isAboutWriter(_ lines: [Int], _ index: Int) -> Bool {
    let content = page.lines[lines[index]].content
    guard content.count <= 600, case let words = page.words(in: content, limit: 41),
      words.count <= 40,
      let verb = words.firstIndex(where: { page.string($0.range) == "is" }), (2...3).contains(verb),
      words[..<verb].allSatisfy(\.isName),
      case let name = words[0].range.lowerBound..<words[verb - 1].core.upperBound,
      looksLikePerson(page.string(name)),
      words[verb...].prefix(8).contains(where: {
        AuthorWords.writers.contains(page.lowercased($0.core))
      })
    else { return false }
    let surname = page.string(words[verb - 1].core)
    return !lines[..<index].contains { page.string(page.lines[$0].content).holds(surname) }
  }

  private func isItem(_ line: Int) -> Bool {
    if case .item = cue(line) { true } else { false }
  }

  /// True for one of at most three short lines behind a line of underscores, the last of the text.
  private func isBehindRule(_ lines: [Int], _ index: Int) -> Bool {
    guard index > 1, page.shapes[lines[index]].words <= 60 else { return false }
    let rule = lines[..<index].suffix(3).lastIndex { line in
      let content = page.lines[line].content
      return content.count >= 3 && content.allSatisfy { page.bytes[$0] == 0x5F }
    }
    guard let rule, rule > 1, lines.count - rule <= 4 else { return false }
    let words = { (lines: ArraySlice<Int>) in lines.reduce(0) { $0 + page.shapes[$1].words } }
    return words(lines[rule...]) * 3 <= words(lines[..<rule])
  }
}
