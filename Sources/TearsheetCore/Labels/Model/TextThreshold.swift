/// The log-odds from which on lines are text: where the F1 by words that is to be expected of the
/// page is highest.
///
/// Where the model is sure of a page's lines that is about even chances. Where it is in doubt of the
/// whole page it is less: leaving out many lines that are text with a chance of 0.4 each costs more
/// than taking them.
///
/// - Parameters:
///   - odds: Log-odds, one a line.
///   - words: How many words each line has.
/// - Complexity: linear.
func textThreshold(_ odds: [Float], words: [Float]) -> Float {
  var taken = Array(repeating: Double(0), count: ThresholdStep.count)
  var right = taken
  for (odds, words) in zip(odds, words) {
    let step = ThresholdStep.of(odds)
    taken[step] += Double(words)
    right[step] += Double(words) * chance(odds)
  }
  let all = right.reduce(0, +)
  var (words, hits, best, threshold) = (0.0, 0.0, 0.0, Float(0))
  for step in taken.indices.reversed() where taken[step] > 0 {
    words += taken[step]
    hits += right[step]
    if 2 * hits > best * (words + all) {
      best = 2 * hits / (words + all)
      threshold = ThresholdStep.lowerBound(step)
    }
  }
  return max(ThresholdStep.least, min(0, threshold))
}

/// Log-odds in steps, so that no line must be sorted.
private enum ThresholdStep {
  static let limit: Float = 9
  static let size: Float = 0.1
  static let count = 180
  /// No line counts as text with a chance of less than 0.08.
  static let least: Float = -2.5

  static func of(_ odds: Float) -> Int {
    max(0, min(count - 1, Int(((odds + limit) / size).rounded(.down))))
  }

  static func lowerBound(_ step: Int) -> Float { Float(step) * size - limit }
}
