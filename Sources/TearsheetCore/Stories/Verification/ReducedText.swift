/// A text without its boilerplate, ready to be compared.
struct ReducedText: Sendable {
  let words: [UInt32]
  let marks: [CopyText.Marks]

  /// - Parameter runs: boilerplate, in order.
  init(_ text: CopyText, without runs: [Range<Int>] = []) {
    guard !runs.isEmpty else {
      words = text.words
      marks = text.marks
      return
    }
    var words: [UInt32] = []
    var marks: [CopyText.Marks] = []
    var at = 0
    for run in runs + [text.words.count..<text.words.count] {
      let end = max(at, run.lowerBound)
      words += text.words[at..<end]
      marks += text.marks[at..<end]
      at = max(at, run.upperBound)
    }
    self.words = words
    self.marks = marks
  }

  /// Whether it is measured against another, and not the other against it; for the same words both.
  func isShorter(than other: ReducedText) -> Bool {
    if words.count != other.words.count { return words.count < other.words.count }
    return !other.words.lexicographicallyPrecedes(words)
  }

  /// The numbers in it.
  var numbers: Set<UInt32> {
    Set(zip(words, marks).lazy.filter { $0.1.contains(.number) }.map(\.0))
  }
}
