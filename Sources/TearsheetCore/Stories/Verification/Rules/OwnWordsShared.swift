/// Much of what the texts say in their own words is shared too: two outlets that quote one letter,
/// statement or post have two stories.
struct OwnWordsShared: CopyRule {
  private let leastOwn = 0.1
  private let leastShare = 0.4
  let name = "only quoted words shared"

  func refuses(_ measure: PairMeasure) -> Bool {
    if measure.isWhole { return false }
    return Double(measure.own) < leastOwn * Double(measure.shorterWords)
      || Double(measure.ownFound) < leastShare * Double(measure.own)
  }
}

extension PairMeasure {
  /// The texts are nearly the same from end to end.
  var isWhole: Bool {
    found * 10 >= shorterWords * 9 && shorterWords * 5 >= longerWords * 4
  }
}
