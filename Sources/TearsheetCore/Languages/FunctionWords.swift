/// The words that hardly a sentence of a language does without, for languages that share a script.
struct FunctionWords: Sendable {
  /// The languages, in a fixed order.
  let languages: [String]
  /// By a word's hash: how much it speaks for each language that has it.
  private let votes: VoteTable
  /// The same for letters outside ASCII, by their UTF-8 bytes as a number.
  private let letters: VoteTable

  /// How much something speaks for a language.
  struct Vote: Sendable {
    let language: Int
    let weight: Float
  }

  /// A word that several languages have is shared among them.
  init(_ table: [(language: String, words: String, letters: String)]) {
    languages = table.map(\.language)
    var words: [UInt64: [Int]] = [:]
    var letters: [UInt64: [Int]] = [:]
    for (number, row) in table.enumerated() {
      for word in row.words.split(separator: " ") {
        words[WordHash(word.utf8).value, default: []].append(number)
      }
      for letter in row.letters.unicodeScalars {
        let bytes = UTF8.encode(letter).map(Array.init) ?? []
        letters[bytes.reduce(0) { $0 << 8 | UInt64($1) }, default: []].append(number)
      }
    }
    votes = VoteTable(words, weight: 1)
    self.letters = VoteTable(letters, weight: 0.5)
  }

  /// What a word in lower case says.
  func votes(forWord hash: WordHash) -> ArraySlice<Vote> { votes[hash.value] }

  /// What a letter says.
  func votes(forLetter bytes: UInt32) -> ArraySlice<Vote> { letters[UInt64(bytes)] }
}

extension FunctionWords {
  /// The hash of a word, byte by byte (FNV-1a).
  struct WordHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    init(_ word: some Sequence<UInt8>) { for byte in word { take(byte) } }

    @inline(__always)
    mutating func take(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// Votes by key, all in one array.
  private struct VoteTable: Sendable {
    private let places: KeyTable<Range<Int>>
    private let all: [Vote]

    /// A vote shared among the languages of each key.
    init(_ languages: [UInt64: [Int]], weight: Float) {
      var all: [Vote] = []
      places = KeyTable(
        languages.map { key, those in
          let start = all.count
          all += those.map { Vote(language: $0, weight: weight / Float(those.count)) }
          return (key, start..<all.count)
        })
      self.all = all
    }

    subscript(key: UInt64) -> ArraySlice<Vote> { all[places[key] ?? 0..<0] }
  }
}
