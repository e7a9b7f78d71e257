/// An office and who holds it, out of a name such as `Prime Minister Jane Doe`.
///
/// Two reports in which one office is another person's are of different times.
struct Office: Hashable, Sendable {
  /// The last two words of the office, in small letters; one where it has no more.
  let title: String
  /// The last word of the person's name, in small letters.
  let holder: String

  private static let words: Set<String> = [
    "president", "minister", "premier", "chancellor", "secretary", "governor", "mayor", "king",
    "queen", "emperor", "pope", "chief", "chairman", "chairwoman", "director", "commissioner",
    "speaker", "senator", "ambassador", "bundeskanzler", "bundeskanzlerin", "ministerpräsident",
    "präsident", "président", "presidente", "ministre", "ministro", "coach", "ceo",
  ]

  /// Nil where a name holds no office or nobody in it.
  init?(_ name: String) {
    let words = name.lowercased().split(separator: " ").map(String.init)
    guard let last = words.dropLast().lastIndex(where: Self.words.contains),
      let holder = words.last
    else { return nil }
    title = words[max(0, last - 1)...last].joined(separator: " ")
    self.holder = holder
  }

  /// Whether the office is told apart from others of its kind by more than one word.
  var isOne: Bool { title.contains(" ") }
}
