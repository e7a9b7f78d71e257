/// The stretch of lines with the highest sum of gains less `cost` a line; empty when none gains.
///
/// - Complexity: linear.
func mainRun(_ gains: [Float], cost: Float) -> Range<Int> {
  var best = 0..<0
  var bestSum: Float = 0
  var start = 0
  var sum: Float = 0
  for (index, gain) in gains.enumerated() {
    if sum <= 0 {
      sum = 0
      start = index
    }
    sum += gain - cost
    if sum > bestSum {
      bestSum = sum
      best = start..<index + 1
    }
  }
  return best
}

extension LineFacts {
  /// How much a line looks like running text; 0 for the furniture of a page, about 1 for a
  /// paragraph of two sentences.
  var prose: Float {
    let length = min(weight, 500) / 160
    let ends = lastInner == .terminator || lastInner == .ellipsis
    let sentenceLike: Float = ends || sentences > 0 ? 1 : 0.45
    let capitals = words > 3 ? Float(capitalised) / words : 0
    return length * sentenceLike * (1 - min(capitals, 0.9))
  }

  /// True for a line of the length of a sentence.
  var isLong: Bool { weight >= 80 }
}
