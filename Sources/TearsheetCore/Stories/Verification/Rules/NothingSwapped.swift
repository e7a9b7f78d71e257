/// Between shared passages the texts do not each go their own way, as the issues of a column or
/// pages of one frame do: same opening and closing, other content.
struct NothingSwapped: CopyRule {
  private let most = 0.2
  let name = "other content in the same frame"

  func refuses(_ measure: PairMeasure) -> Bool {
    Double(measure.swapped) > most * Double(measure.shorterWords)
  }
}
