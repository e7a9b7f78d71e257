import TearsheetCore

/// The blocks with the words marked that spoke for the topics.
func markEvidence(in blocks: [TextBlock], of topics: [TopicTag]) -> [TextBlock] {
  let words = Set(topics.flatMap(\.evidence)).map { Folded(SafeText(line: $0).string).scalars }
    .filter { !$0.isEmpty }
  guard !words.isEmpty else { return blocks }
  return blocks.map { block in
    guard block.kind == .body || block.kind == .title || block.kind == .subtitle else {
      return block
    }
    let text = Folded(block.text)
    let found = words.flatMap { text.wholeWordRanges(of: $0) }
      .sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    return TextBlock(
      block.kind, block.text, aside: block.aside,
      marks: withoutOverlap(found).map { TextBlock.Mark($0, .evidence) })
  }
}

private func withoutOverlap(_ ranges: [Range<Int>]) -> [Range<Int>] {
  ranges.reduce(into: []) { kept, range in
    if kept.last.map({ $0.upperBound <= range.lowerBound }) ?? true { kept.append(range) }
  }
}

extension Folded {
  /// The stretches of the original where a folded text stands with no letter before it; after it
  /// an ending may follow, so that a stem marks the word.
  fileprivate func wholeWordRanges(of needle: [Unicode.Scalar]) -> [Range<Int>] {
    ranges(of: needle).filter { range in
      guard let index = scalarIndex(at: range.lowerBound), index > 0 else { return true }
      return !scalars[index - 1].properties.isAlphabetic || scalars[index].value >= 0x2E80
    }
  }
}
