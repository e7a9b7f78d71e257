/// Much of what the texts say in their own words is shared too: two outlets that quote one letter,
/// statement or post have two stories.
struct OwnWordsShared: CopyRule {
  private let leastOwn = 0.1
  private let leastShare = 0.4
  /// Where no words were replaced: an editor's copy changes some, a report around another's words
  /// does not.
  private let leastWhole = 0.6
  private let leastReplaced = 0.025
  let name = "only quoted words shared"

  func refuses(_ measure: PairMeasure) -> Bool {
    if measure.isWhole { return false }
    let isReworded = Double(measure.replaced) >= leastReplaced * Double(measure.found)
    return Double(measure.own) < leastOwn * Double(measure.shorterWords)
      || Double(measure.ownFound) < (isReworded ? leastShare : leastWhole) * Double(measure.own)
  }
}

extension PairMeasure {
  /// The texts are nearly the same from end to end.
  var isWhole: Bool {
    found * 10 >= shorterWords * 9 && shorterWords * 5 >= longerWords * 4
  }
}
