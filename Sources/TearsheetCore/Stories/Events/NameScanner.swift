/// Finds names by their capitals: runs of capitalised words inside a sentence; where a script has no
/// capitals, runs of katakana and short runs of Han.
///
/// A sentence's first word is capitalised anyway: it belongs to a name unless the text has it in
/// small letters elsewhere, or it stands alone.
struct NameScanner {
  private static let longestName = 6
  private let smallWords: Set<Substring>

  /// A scanner for the paragraphs of one article.
  init(_ paragraphs: [String]) {
    smallWords = Set(
      paragraphs.lazy.flatMap { $0.split(whereSeparator: \.isWhitespace) }
        .map(Self.strip).filter { $0.first?.isLowercase == true })
  }

  func names(in text: String, isHeadline: Bool = false) -> [String] {
    var names: [String] = []
    var run: [Substring] = []
    var opensRun = false
    var opensSentence = true
    func end() {
      if opensRun, let first = run.first, isSmall(first) || run.count == 1 { run.removeFirst() }
      if (1...Self.longestName).contains(run.count) { names.append(run.joined(separator: " ")) }
      run = []
    }
    for word in text.split(whereSeparator: \.isWhitespace) {
      let core = word.drop { !$0.isLetter && !$0.isNumber }
      let name = Self.strip(core)
      if core.startIndex != word.startIndex { end() }
      if Self.isName(name), !(isHeadline && name.contains(where: \.isLowercase)) {
        if run.isEmpty { opensRun = opensSentence }
        run.append(name)
      } else {
        end()
        names += WideNames.find(in: name)
      }
      let closing = core[name.endIndex...]
      if !closing.isEmpty { end() }
      opensSentence = closing.contains { ".!?:".contains($0) }
    }
    end()
    return names
  }

  private func isSmall(_ word: Substring) -> Bool {
    smallWords.contains(Substring(word.lowercased()))
  }

  private static func isName(_ word: Substring) -> Bool {
    word.first?.isUppercase == true && word.count > 1
  }

  /// A word without the marks around it and the possessive after it.
  private static func strip(_ word: Substring) -> Substring {
    let core = word.drop { !$0.isLetter && !$0.isNumber }
    let end = core.lastIndex { $0.isLetter || $0.isNumber }.map { core.index(after: $0) }
    let name = core[..<(end ?? core.startIndex)]
    return ["'s", "’s"].contains(where: name.hasSuffix) ? name.dropLast(2) : name
  }
}
