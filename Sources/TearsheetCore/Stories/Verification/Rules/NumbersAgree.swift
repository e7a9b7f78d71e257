/// Where passages are otherwise equal their numbers are too: earnings, weather, results and market
/// reports say the same with other figures.
struct NumbersAgree: CopyRule {
  private let fewest = 3
  private let most = 0.25
  private let fewLines = 50
  private let mostInFew = 0.3
  private let shortText = 150
  private let fewestInShort = 4
  let name = "other numbers in the same words"

  func refuses(_ measure: PairMeasure) -> Bool {
    if measure.numbersReplaced >= fewest,
      Double(measure.numbersReplaced) >= most * Double(measure.numbersFound)
    {
      return true
    }
    if measure.shorterWords < fewLines,
      Double(measure.numbersReplaced) >= mostInFew * Double(max(1, measure.numbers))
    {
      return true
    }
    return measure.shorterWords < shortText && measure.numbers >= fewestInShort
      && measure.numbersMissing * 2 >= measure.numbers
  }
}
