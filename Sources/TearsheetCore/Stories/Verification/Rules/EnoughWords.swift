/// A text of a few words is a copy only of the same words.
struct EnoughWords: CopyRule {
  private let fewest = 20
  let name = "too few words to tell"

  func refuses(_ measure: PairMeasure) -> Bool { measure.shorterWords < fewest }
}
