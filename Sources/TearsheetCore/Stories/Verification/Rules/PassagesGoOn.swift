/// What is shared goes on for long, or is worked over word by word, or is nearly all there is.
///
/// A copy that lost words lost paragraphs, or has single words replaced (a scanner's errors, another
/// spelling). A story retold takes phrases: many short runs, each whole.
struct PassagesGoOn: CopyRule {
  private let nearlyAll = 0.8
  private let longRun = 35
  private let leastReplaced = 0.025
  let name = "shared words stand in scattered phrases"

  func refuses(_ measure: PairMeasure) -> Bool {
    Double(measure.found) < nearlyAll * Double(measure.shorterWords)
      && measure.found < longRun * measure.runs
      && Double(measure.replaced) < leastReplaced * Double(measure.found)
  }
}
