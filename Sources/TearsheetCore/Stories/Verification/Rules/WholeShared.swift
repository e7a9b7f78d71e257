/// What is shared lies through the whole of the shorter text, not in one block of it.
struct WholeShared: CopyRule {
  private let leastFifths = 4
  let name = "only one part shared"

  func refuses(_ measure: PairMeasure) -> Bool { measure.fifths < leastFifths }
}
