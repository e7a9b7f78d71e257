/// Turns a class's score into the chance that a reader would accept the tag.
struct TopicCalibration {
  private let intercept: Double
  private let score: Double
  private let lead: Double

  /// Intercept, factor of the score, factor of the lead.
  init(_ numbers: [Float]) {
    intercept = Double(numbers[0])
    score = Double(numbers[1])
    lead = Double(numbers[2])
  }

  /// The chance of each class, 0 ... 1. A class's lead is its score less the best other class's.
  func chances(_ scores: [Float]) -> [Double] {
    let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    let second = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
    return scores.indices.map { index in
      let other = index == best ? second : scores[best]
      let sum = intercept + score * Double(scores[index]) + lead * Double(scores[index] - other)
      return 1 / (1 + exp(-sum))
    }
  }

  /// eˣ by halving and squaring: Core imports no C library for one function.
  private func exp(_ x: Double) -> Double {
    let bounded = min(max(x, -60), 60)
    let small = bounded / 1024
    var power = 1 + small * (1 + small / 2 * (1 + small / 3))
    for _ in 0..<10 { power *= power }
    return power
  }
}
