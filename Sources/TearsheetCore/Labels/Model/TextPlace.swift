/// The chances that a line stands above the article's text, within it, and below it.
struct TextPlace {
  var above = 1.0
  var inside = 1.0
  var below = 1.0

  private func scaled() -> TextPlace {
    let sum = above + inside + below
    return TextPlace(above: above / sum, inside: inside / sum, below: below / sum)
  }

  fileprivate static func product(_ a: TextPlace, _ b: TextPlace) -> TextPlace {
    TextPlace(above: a.above * b.above, inside: a.inside * b.inside, below: a.below * b.below)
      .scaled()
  }

  /// One line on, down the page.
  fileprivate var next: TextPlace {
    TextPlace(
      above: above * Self.stay + (inside + below) * Self.back,
      inside: above * Self.leave + inside * Self.stay + below * Self.back,
      below: above * Self.back + inside * Self.leave + below)
  }

  /// One line back, up the page.
  fileprivate var previous: TextPlace {
    TextPlace(
      above: above * Self.stay + inside * Self.leave + below * Self.back,
      inside: above * Self.back + inside * Self.stay + below * Self.leave,
      below: (above + inside) * Self.back + below)
  }

  private static let stay = 0.985
  private static let leave = 0.015
  private static let back = 1e-9
  /// How a page begins: mostly above the text.
  fileprivate static let start = TextPlace(above: 1, inside: 0.367879, below: 0.002479)
}

/// Where each line stands, by a chain of three states that hardly goes back (Rabiner 1989).
///
/// - Parameters:
///   - odds: Log-odds of being text, one a line.
///   - place: Log-odds of standing below the text against above it.
/// - Complexity: linear.
func textPlaces(odds: [Float], place: [Float]) -> [TextPlace] {
  let seen = zip(odds, place).map(likelihood)
  var forward = seen
  var state = TextPlace.start
  for line in seen.indices {
    if line > 0 { state = forward[line - 1].next }
    forward[line] = TextPlace.product(state, seen[line])
  }
  var places = forward
  var behind = TextPlace()
  for line in seen.indices.reversed() {
    places[line] = TextPlace.product(forward[line], behind)
    behind = TextPlace.product(behind, seen[line]).previous
  }
  return places
}

/// How likely each place makes what is seen of a line. A line within the text may be none of it.
private func likelihood(odds: Float, place: Float) -> TextPlace {
  let limit = PlaceFeatures.limit
  let odds = max(-limit, min(limit, odds))
  let place = max(-limit, min(limit, place))
  let even: Float = 1.442_695_04 / 2
  return TextPlace(
    above: Double(exponential((-odds - place) * even)),
    inside: Double(exponential(odds * even) + exponential((-odds - 3) * even)),
    below: Double(exponential((place - odds) * even)))
}
