/// Half of the shorter text stands in the longer: containment, since copies are cut.
struct EnoughShared: CopyRule {
  private let leastShare = 0.45
  let name = "too few words shared"

  func refuses(_ measure: PairMeasure) -> Bool {
    Double(measure.found) < leastShare * Double(measure.shorterWords)
  }
}
