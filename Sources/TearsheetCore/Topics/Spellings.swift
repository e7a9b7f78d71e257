extension UserTopic {
  /// The forms in which a word or phrase of a topic is looked for, in a text and in a library's
  /// index alike: each of its words as written and in the English plural. A phrase of more than
  /// five words only as it stands.
  public static func spellings(of phrase: String) -> [String] {
    let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count <= 5 else { return [words.joined(separator: " ")] }
    return words.reduce(into: [""]) { phrases, word in
      phrases = phrases.flatMap { phrase in
        forms(of: word).map { phrase.isEmpty ? $0 : phrase + " " + $0 }
      }
    }.filter { !$0.isEmpty }
  }

  /// A word and its plural; what ends in no Latin letter has none.
  private static func forms(of word: String) -> [String] {
    let letters = Array(word.lowercased().unicodeScalars)
    guard let last = letters.last, ("a"..."z").contains(last), letters.count > 1 else {
      return [word]
    }
    let before = letters[letters.count - 2]
    let hisses = ["s", "x", "z"].contains(last) || last == "h" && ["c", "s"].contains(before)
    if last == "y", !["a", "e", "i", "o", "u"].contains(before) {
      return [word, word.dropLast() + "ies"]
    }
    return [word, word + (hisses ? "es" : "s")]
  }
}
