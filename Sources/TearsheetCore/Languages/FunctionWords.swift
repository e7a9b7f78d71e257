/// The words that hardly a sentence of a language does without, for languages that share a script.
struct FunctionWords: Sendable {
  /// The languages, in a fixed order.
  let languages: [String]
  /// By a word's hash: how much it speaks for each language that has it.
  private let votes: KeyTable<[(language: Int, weight: Float)]>
  /// The same for letters outside ASCII, by their UTF-8 bytes as a number.
  private let letters: KeyTable<[(language: Int, weight: Float)]>

  /// A word that several languages have is shared among them.
  init(_ table: [(language: String, words: String, letters: String)]) {
    languages = table.map(\.language)
    var words: [UInt64: [Int]] = [:]
    var letters: [UInt64: [Int]] = [:]
    for (number, row) in table.enumerated() {
      for word in row.words.split(separator: " ") {
        words[Hash64.of(String(word)), default: []].append(number)
      }
      for letter in row.letters.unicodeScalars {
        let bytes = UTF8.encode(letter).map(Array.init) ?? []
        letters[bytes.reduce(0) { $0 << 8 | UInt64($1) }, default: []].append(number)
      }
    }
    votes = Self.table(words, weight: 1)
    self.letters = Self.table(letters, weight: 0.5)
  }

  /// A vote shared among the languages of each key.
  private static func table(
    _ languages: [UInt64: [Int]], weight: Float
  ) -> KeyTable<[(language: Int, weight: Float)]> {
    KeyTable(
      languages.map { key, those in (key, those.map { ($0, weight / Float(those.count)) }) })
  }

  /// What a word in lower case says.
  func votes(forWord hash: UInt64) -> [(language: Int, weight: Float)] { votes[hash] ?? [] }

  /// What a letter says.
  func votes(forLetter bytes: UInt32) -> [(language: Int, weight: Float)] {
    letters[UInt64(bytes)] ?? []
  }
}
