/// The title said once more on the line of the text.
extension Sheet {
  /// The title where the line of a text opens with it, or says it behind a standfirst that ends no
  /// sentence.
  func titleInFront(of range: Range<Int>, title: Int?) -> [Piece] {
    guard let title, case let words = page.lines[title].content, page.shapes[title].words >= 5,
      range.count > words.count + 40,
      let place = place(of: words, in: page.opening(of: range, bytes: words.count + 300)),
      opensText(place + words.count..<range.upperBound)
    else { return [] }
    let again = Piece(
      place..<place + words.count, .repeat, "title again before the text")
    let lead = page.trimmed(range.lowerBound..<place)
    if lead.isEmpty { return [again] }
    guard page.bytes[place - 1] == 32, page.find(". ", in: lead) == nil else { return [] }
    // `Home » News »`
    if ["»", ">", "›"].contains(where: { page.find($0, in: lead) != nil }) {
      return [Piece(lead, .navigation, "way to the page"), again]
    }
    let isStandfirst =
      page.shapes[title].words >= 6 && (3...45).contains(page.words(in: lead, limit: 46).count)
    return isStandfirst ? [Piece(lead, .subtitle, "standfirst in front"), again] : []
  }

  private func place(of words: Range<Int>, in range: Range<Int>) -> Int? {
    guard let first = words.first, range.count >= words.count else { return nil }
    return (range.lowerBound...range.upperBound - words.count).first { place in
      page.bytes[place] == page.bytes[first]
        && page.bytes[place..<place + words.count].elementsEqual(page.bytes[words])
    }
  }

  /// True where a sentence opens behind a space, with no day: `… in crash Monday`.
  private func opensText(_ range: Range<Int>) -> Bool {
    guard let first = range.first, page.bytes[first] == 32,
      let next = page.words(in: page.opening(of: range, bytes: 60), limit: 1).first,
      next.isName || next.opens, !page.isDash(next.range)
    else { return false }
    let word = page.lowercased(next.core)
    return MonthNames.month(word) == nil && MonthNames.anyWeekday(word) == nil
  }
}
