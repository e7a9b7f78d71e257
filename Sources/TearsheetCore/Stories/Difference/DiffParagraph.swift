/// A paragraph cut into words, each with the white space after it.
struct DiffParagraph {
  let text: String
  let words: [Word]
  /// Equal for paragraphs of the same words.
  let hash: UInt64

  /// A word; equal to one that copies count as the same.
  struct Word: Hashable {
    let text: Substring
    let hash: UInt64

    static func == (a: Word, b: Word) -> Bool { a.hash == b.hash }
    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
  }

  init(_ text: String) {
    self.text = text
    var words: [Word] = []
    var start = text.startIndex
    var wasSpace = false
    for at in text.indices {
      let isSpace = text[at].isWhitespace
      if wasSpace, !isSpace {
        words.append(Self.word(text[start..<at]))
        start = at
      }
      wasSpace = isSpace
    }
    if start < text.endIndex { words.append(Self.word(text[start...])) }
    self.words = words
    hash = words.map(\.hash).withUnsafeBytes { Hash64.of($0) }
  }

  /// Marks alone are themselves.
  private static func word(_ text: Substring) -> Word {
    let words = CopyText(paragraphs: [String(text)])
    return Word(text: text, hash: words.words.isEmpty ? 0 : words.hash)
  }
}
