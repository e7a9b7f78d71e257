/// Both texts begin alike: agencies' copy is cut from the end, a background passage stands later.
struct SameOpening: CopyRule {
  private let most = 0.55
  private let least = 0.33
  private let leastFar = 0.45
  private let leastNear = 0.4
  let name = "other openings"

  func refuses(_ measure: PairMeasure) -> Bool {
    if measure.isWhole { return false }
    return !(isAlike(measure.far, measure) && startsNear(measure))
      && !(isAlike(measure.near, measure) && reachesFar(measure))
  }

  private func isAlike(_ opening: PairMeasure.Opening, _ measure: PairMeasure) -> Bool {
    let words = Double(min(opening.first, measure.shorterWords))
    let more = Double(max(opening.ofShorter, opening.ofLonger))
    let less = Double(min(opening.ofShorter, opening.ofLonger))
    return more >= self.most * words && less >= self.least * words
  }

  /// Two texts of their own that soon come to the same quotation share no first lines.
  private func startsNear(_ measure: PairMeasure) -> Bool {
    let near = measure.near
    let words = Double(min(near.first, measure.shorterWords))
    return Double(max(near.ofShorter, near.ofLonger)) >= leastNear * words
  }

  /// A shared first line alone is a promotion.
  private func reachesFar(_ measure: PairMeasure) -> Bool {
    let far = measure.far
    let words = Double(min(far.first, measure.shorterWords))
    return Double(max(far.ofShorter, far.ofLonger)) >= leastFar * words
  }
}
