/// Finds names by their capitals: runs of capitalised words inside a sentence.
///
/// In scripts without capitals it finds none, and places and days have to speak.
enum NameScanner {
  private static let longestName = 4

  static func names(in text: String, isHeadline: Bool) -> [String] {
    var names: [String] = []
    var run: [Substring] = []
    var opensSentence = true
    func end() {
      // A sentence's first word is capitalised anyway.
      let isTelling = run.count > 1 || !opensRun
      if !run.isEmpty, run.count <= longestName, isTelling {
        names.append(run.joined(separator: " "))
      }
      run = []
    }
    var opensRun = false
    for word in text.split(whereSeparator: \.isWhitespace) {
      let core = word.drop { !$0.isLetter && !$0.isNumber }
      let name = strip(core)
      let isName =
        name.first?.isUppercase == true && name.count > 1 && !isHeadlineCase(name, isHeadline)
      if core.startIndex != word.startIndex { end() }
      if isName {
        if run.isEmpty { opensRun = opensSentence }
        run.append(name)
      } else {
        end()
      }
      let closing = core[name.endIndex...]
      if !closing.isEmpty { end() }
      opensSentence = closing.contains { ".!?:".contains($0) }
    }
    end()
    return names
  }

  /// In a headline every word may be capitalised: only what is written wholly in capitals or mixed
  /// with figures counts.
  private static func isHeadlineCase(_ name: Substring, _ isHeadline: Bool) -> Bool {
    isHeadline && name.contains(where: \.isLowercase)
  }

  /// A word without the marks and the possessive after it.
  private static func strip(_ word: Substring) -> Substring {
    let end = word.lastIndex { $0.isLetter || $0.isNumber }.map { word.index(after: $0) }
    var name = word[..<(end ?? word.startIndex)]
    for suffix in ["'s", "’s"] where name.hasSuffix(suffix) { name = name.dropLast(2) }
    return name
  }
}
