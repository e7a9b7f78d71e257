/// Where a text's paragraphs begin, told by their first words.
///
/// One copy often has on a single line what another has in many paragraphs: broken at the same
/// places, they can be compared.
struct ParagraphBreaks {
  /// So many words tell a beginning.
  private static let context = 4
  private var beginnings: Set<[UInt64]> = []

  init(of paragraphs: [DiffParagraph]) {
    for paragraph in paragraphs.dropFirst() where paragraph.words.count >= Self.context {
      beginnings.insert(Self.beginning(paragraph.words[...]))
    }
  }

  /// The paragraphs, broken where a sentence begins as a paragraph of the other text does.
  func applied(to paragraphs: [DiffParagraph]) -> [DiffParagraph] {
    beginnings.isEmpty ? paragraphs : paragraphs.flatMap(applied)
  }

  private func applied(to paragraph: DiffParagraph) -> [DiffParagraph] {
    let words = paragraph.words
    let breaks = words.indices.dropFirst().filter { at in
      Self.endsSentence(words[at - 1].text) && beginnings.contains(Self.beginning(words[at...]))
    }
    guard !breaks.isEmpty else { return [paragraph] }
    return zip([0] + breaks, breaks + [words.count]).map { start, end in
      let text = words[start..<end].map(\.text).joined()
      return DiffParagraph(String(text.reversed().drop(while: \.isWhitespace).reversed()))
    }
  }

  private static func beginning(_ words: ArraySlice<DiffParagraph.Word>) -> [UInt64] {
    words.prefix(context).map(\.hash)
  }

  private static func endsSentence(_ word: Substring) -> Bool {
    word.reversed().prefix { $0.isWhitespace || $0.isPunctuation }.contains { ".!?…".contains($0) }
  }
}
