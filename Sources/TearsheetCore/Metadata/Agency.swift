/// A news agency: the short name it goes by, and the other names it is written with.
struct Agency: Hashable, Sendable {
  /// Its usual short name.
  let name: String
  /// Every way it is written, in lower case.
  let aliases: [String]

  /// The short name of the agency that a text in lower case is a name of, nil for none.
  static func named(exactly text: some StringProtocol) -> String? {
    byAlias[String(text)]
  }

  /// The short name of an agency that an outlet's name is one of: `Kyodo News`, `Reuters`.
  static func named(outlet: String) -> String? {
    let name = outlet.lowercased()
    // Channel NewsAsia is an outlet far more often than the agency of Taiwan.
    if name == "cna" { return nil }
    return byAlias[name.hasPrefix("the ") ? String(name.dropFirst(4)) : name]
  }

  /// Names of agencies, in lower case, that persons are called by too.
  static let givenNames: Set<String> = ["petra", "sana"]

  /// The short name of the first agency whose name stands in a text as whole words; names in
  /// lower-case letters only count where they are written so.
  static func mentioned(in text: String) -> String? {
    let words = text.split { !isPart($0) }
    for start in words.indices where firstWords.contains(words[start].lowercased()) {
      for length in [4, 3, 2, 1] where start + length <= words.count {
        let joined = words[start..<start + length].joined(separator: " ").lowercased()
        // `Petra Holm`
        let isPerson =
          givenNames.contains(joined)
          && words[(start + length)...].first?.first?.isUppercase == true
        if !isPerson, let name = byAlias[joined] { return name }
      }
    }
    return nil
  }

  private static let byAlias: [String: String] = {
    var table: [String: String] = [:]
    for agency in all {
      table[agency.name.lowercased()] = agency.name
      for alias in agency.aliases { table[alias] = agency.name }
    }
    return table
  }()

  /// The first words of all their names.
  private static let firstWords = Set(
    byAlias.keys.compactMap { name in
      name.split(omittingEmptySubsequences: false) { !isPart($0) }.first.map(String.init)
    })

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-"
  }
}
