import TearsheetCore

extension CopyText {
  /// How much of the shorter of two texts stands in the longer: the share of its runs of three
  /// words, 0 ... 1. Of a text of fewer words all of them are one run.
  func share(in other: CopyText) -> Double {
    let (own, others) = (runs, other.runs)
    let fewest = min(own.count, others.count)
    return fewest == 0 ? 0 : Double(own.intersection(others).count) / Double(fewest)
  }

  private var runs: Set<UInt64> {
    guard words.count >= 3 else { return words.isEmpty ? [] : [hash] }
    return Set(
      (0...words.count - 3).map { start in
        words[start..<start + 3].withUnsafeBytes { Hash64.of($0) }
      })
  }
}
