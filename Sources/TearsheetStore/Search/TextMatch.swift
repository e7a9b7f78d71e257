/// What the full-text tables are asked: an expression for one of them.
struct TextMatch: Hashable {
  /// The two full-text tables.
  enum Table: String, Hashable { case words, runs }

  let table: Table
  /// In FTS5's own language, every text in it quoted.
  let expression: String

  /// What a text means to the search: one expression a table in which some of it is looked for.
  /// Empty when there is nothing in it that could be found.
  ///
  /// - Parameter isPrefix: the last word may go on.
  static func matches(_ text: String, isPrefix: Bool) -> [TextMatch] {
    let split = SearchText(text)
    var matches: [TextMatch] = []
    if hasWord(split.words) {
      let endsInWord = hasWord(String(split.words.suffix(1)))
      matches.append(
        TextMatch(
          table: .words, expression: quoted(split.words) + (isPrefix && endsInWord ? " *" : "")))
    }
    matches += runs(of: text).map { TextMatch(table: .runs, expression: run($0)) }
    return matches
  }

  /// A run as its pairs in a row; one character alone as the beginning of a pair.
  private static func run(_ run: [Unicode.Scalar]) -> String {
    if run.count == 1 { return quoted(String(Character(run[0]))) + " *" }
    let pairs = zip(run, run.dropFirst()).map { String(Character($0)) + String(Character($1)) }
    return quoted(pairs.joined(separator: " "))
  }

  private static func runs(of text: String) -> [[Unicode.Scalar]] {
    var runs: [[Unicode.Scalar]] = [[]]
    for scalar in text.unicodeScalars {
      switch SearchText.kind(of: scalar) {
      case .run: runs[runs.count - 1].append(scalar)
      case .mark: continue
      case .word: runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  /// What FTS5's unicode61 makes words of: letters, numbers and private characters.
  private static func hasWord(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber, .privateUse:
        true
      default: false
      }
    }
  }

  /// Quoted, so that nothing in it is FTS5's language; without NUL, which would end it.
  private static func quoted(_ text: String) -> String {
    "\"" + text.filter { $0 != "\0" }.split(separator: "\"").joined(separator: " ") + "\""
  }
}
