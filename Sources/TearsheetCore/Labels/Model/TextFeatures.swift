/// The features of a page's lines, one row a line.
struct TextFeatures {
  private let facts: PageFacts
  private let page: PageSums

  /// Sums that all lines of a page share.
  private struct PageSums {
    var weight: Float = 0
    var long: Float = 0
    var run: Float = 0
    var runWeight: Float = 0
    var blank: Float = 0
    var ideographs: Float = 0
    /// Long lines before each line; one more entry for all.
    var longBefore: [Float] = [0]
  }

  /// Features out of facts.
  init(_ facts: PageFacts) {
    self.facts = facts
    page = Self.sums(facts)
  }

  private static func sums(_ facts: PageFacts) -> PageSums {
    var page = PageSums()
    var letters: Float = 0
    for line in facts.lines {
      page.longBefore.append(page.longBefore[page.longBefore.count - 1] + (line.isLong ? 1 : 0))
      page.ideographs += line.count(.ideograph)
      letters += line.letters
    }
    let count = Float(max(facts.lines.count, 1))
    let run = facts.tightRun
    page.weight = facts.weightBefore[facts.lines.count]
    page.runWeight = facts.weightBefore[run.upperBound] - facts.weightBefore[run.lowerBound]
    page.long = page.longBefore[facts.lines.count] / count
    page.run = Float(run.count) / count
    page.blank = facts.blanksBefore.reduce(0) { $0 + Float($1 > 0 ? 1 : 0) } / (count + 1)
    page.ideographs /= max(letters, 1)
    return page
  }

  /// Writes the row of a line.
  func write(_ index: Int, into row: inout FeatureRow) {
    writeCharacters(facts.lines[index], &row)
    writeWords(facts.lines[index], &row)
    writeEnds(facts.lines[index], &row)
    let shares = facts.wordShares(index)
    row[.ownWords] = shares.own
    writePlace(index, &row)
    writeRuns(index, shares, &row)
    writeTitle(index, shares, &row)
    writePage(&row)
  }

  private func writeCharacters(_ line: LineFacts, _ row: inout FeatureRow) {
    let scalars = Float(max(line.scalars, 1))
    let letters = max(line.letters, 1)
    row[.length] = logarithm(line.weight)
    row[.letters] = line.letters / scalars
    row[.capitals] = line.count(.upper) / letters
    row[.digits] = line.count(.digit) / scalars
    row[.marks] = 1 - (line.letters + line.count(.digit) + line.count(.space)) / scalars
    row[.terminators] = logarithm(line.count(.terminator))
    row[.sentences] = logarithm(Float(line.sentences))
    row[.separators] = logarithm(line.count(.separator))
    row[.slashes] = logarithm(line.count(.slash))
    row[.colons] = logarithm(line.count(.colon))
    row[.dashes] = logarithm(line.count(.dash))
    row[.atSigns] = logarithm(line.count(.at) + line.count(.hash))
    row[.questions] = logarithm(Float(line.questions))
    row[.rights] = min(line.count(.rights), 1)
    row[.currency] = logarithm(line.count(.currency))
    row[.symbols] = line.count(.symbol) / scalars
    row[.brackets] = logarithm(line.count(.opening))
    row[.caseless] = line.count(.letter) / letters
    row[.ideographs] = line.count(.ideograph) / letters
    row[.prose] = line.prose
  }

  private func writeWords(_ line: LineFacts, _ row: inout FeatureRow) {
    let words = max(line.words, 1)
    row[.words] = logarithm(line.words)
    row[.commas] = line.count(.comma) / words
    row[.quotes] = line.count(.quote) / words
    row[.capitalisedWords] = Float(line.capitalised) / words
    row[.allCapitalWords] = Float(line.allCapitals) / words
    row[.shortWords] = Float(line.short) / words
    row[.wordLength] = min((line.letters + line.count(.digit)) / words, 20) / 10
    row[.numbers] = Float(line.numbers) / words
    row[.years] = min(Float(line.years), 3)
    row[.clocks] = min(Float(line.clocks), 3)
    row[.addresses] = logarithm(Float(line.addresses))
  }

  private func writeEnds(_ line: LineFacts, _ row: inout FeatureRow) {
    switch line.lastInner {
    case .terminator: row[line.last == .terminator ? .endsSentence : .endsQuoted] = 1
    case .ellipsis: row[.endsEllipsis] = 1
    case .colon: row[.endsColon] = 1
    case .lower, .upper, .letter, .ideograph: row[.endsLetter] = 1
    case .digit: row[.endsDigit] = 1
    default: row[.endsOther] = 1
    }
    switch line.first {
    case .upper, .letter, .ideograph: row[.startsCapital] = 1
    case .lower: row[.startsSmall] = 1
    case .digit: row[.startsDigit] = 1
    case .quote, .opening: row[.startsQuote] = 1
    default: row[.startsOther] = 1
    }
    if line.first == .separator || line.first == .dash { row[.bullet] = 1 }
  }

  private func writePlace(_ index: Int, _ row: inout FeatureRow) {
    let count = facts.lines.count
    let exact = facts.repeats[facts.exact[index]]
    let folded = facts.repeats[facts.folded[index]]
    row[.blanksBefore] = min(Float(facts.blanksBefore[index]), 3)
    row[.blanksAfter] = min(Float(facts.blanksBefore[index + 1]), 3)
    row[.indent] = logarithm(Float(facts.indents[index]))
    row[.repeatedBefore] = logarithm(Float(facts.earlier[index]))
    row[.repeats] = logarithm(Float(exact - 1))
    row[.foldedRepeats] = logarithm(Float(max(folded - 1, 0)))
    row[.linesBefore] = logarithm(Float(index))
    row[.linesAfter] = logarithm(Float(count - 1 - index))
    row[.position] = Float(index) / Float(count)
    row[.weightPosition] = facts.weightBefore[index] / max(page.weight, 1)
    let near = max(0, index - 5)..<min(count, index + 6)
    row[.longAround] =
      (page.longBefore[near.upperBound] - page.longBefore[near.lowerBound]) / Float(near.count)
    let close = max(0, index - 2)..<min(count, index + 3)
    let weight = facts.weightBefore[close.upperBound] - facts.weightBefore[close.lowerBound]
    row[.weightAround] = logarithm(weight / Float(close.count))
  }

  private func writeRuns(
    _ index: Int, _ shares: PageFacts.WordShares, _ row: inout FeatureRow
  ) {
    let tight = facts.tightRun
    let loose = facts.looseRun
    row[.inTightRun] = tight.contains(index) ? 1 : 0
    row[.inLooseRun] = loose.contains(index) ? 1 : 0
    row[.beforeTightRun] = logarithm(Float(max(0, tight.lowerBound - index)))
    row[.afterTightRun] = logarithm(Float(max(0, index + 1 - tight.upperBound)))
    row[.beforeLooseRun] = logarithm(Float(max(0, loose.lowerBound - index)))
    row[.afterLooseRun] = logarithm(Float(max(0, index + 1 - loose.upperBound)))
    row[.sharedWithRun] = shares.run
  }

  private func writeTitle(
    _ index: Int, _ shares: PageFacts.WordShares, _ row: inout FeatureRow
  ) {
    row[.sharedWithFirst] = index == 0 ? 0 : shares.first
    row[.sharedWithTitle] = shares.title
    row[.coversTitle] =
      row[.sharedWithTitle]
      * min(Float(facts.lines[index].hashedWords) / Float(max(facts.titleWords, 1)), 2)
    guard let title = facts.titleLine else { return }
    row[.isTitle] = index == title ? 1 : 0
    row[.afterTitle] =
      index >= title ? logarithm(Float(index - title)) : -logarithm(Float(title - index))
  }

  private func writePage(_ row: inout FeatureRow) {
    row[.pageLines] = logarithm(Float(facts.lines.count))
    row[.pageWeight] = logarithm(page.weight)
    row[.pageLong] = page.long
    row[.pageRun] = page.run
    row[.pageRunWeight] = page.runWeight / max(page.weight, 1)
    row[.pageBlank] = page.blank
    row[.pageIdeographs] = page.ideographs
  }
}
