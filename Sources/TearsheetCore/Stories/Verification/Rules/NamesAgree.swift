/// Where passages are otherwise equal their names are too: reports of matches, courts and councils
/// say the same of others. A text that a scanner garbled has other words replaced as often.
struct NamesAgree: CopyRule {
  private let fewest = 3
  private let most = 0.25
  private let timesOthers = 3.0
  let name = "other names in the same words"

  func refuses(_ measure: PairMeasure) -> Bool {
    let others = measure.found - measure.namesFound
    let othersReplaced = measure.replaced - measure.namesReplaced
    return measure.namesReplaced >= fewest
      && Double(measure.namesReplaced) >= most * Double(measure.namesFound)
      && Double(measure.namesReplaced) * Double(others)
        >= timesOthers * Double(othersReplaced) * Double(measure.namesFound)
  }
}
