/// What the words of a page's lines say, one log-odds a line.
struct WordScores {
  /// Of being body, by kind of word.
  private(set) var body: [[Float]]
  /// Of standing below the body against above it, by all kinds together.
  private(set) var place: [Float]

  /// The scores of one kind of word.
  init(_ scores: [WordWeights.Score]) {
    body = [scores.map(\.body)]
    place = scores.map(\.place)
  }

  /// Adds those of another kind.
  mutating func add(_ scores: [WordWeights.Score]) {
    body.append(scores.map(\.body))
    place = zip(place, scores).map { $0 + $1.place }
  }
}
