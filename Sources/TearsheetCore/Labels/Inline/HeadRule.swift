/// One judgement on what stands before the running text on one line with it: a stamp, a byline, a
/// dateline, a caption. The table is tried again behind what was found, until nothing speaks.
struct HeadRule: Sendable {
  /// The name that reasons carry and docs/pages.md lists.
  let name: String
  /// The pieces that the rest of a line opens with, in order; nil for none.
  let judge: @Sendable (_ page: PageText, _ rest: Range<Int>) -> [Piece]?

  /// All of them, in the order they are tried.
  static let all: [HeadRule] = [
    .leadingRecord, .leadingBlock, .agencyInFront, .houseInFront, .bareByline, .headerStamp,
    .leadingDate, .leadingFurniture,
    .leadingSection, .capitalsByline,
    .byline, .barredAgency, .dateline, .wideDateline, .wideReporter, .inlineCaption, .openCaption,
    .leadIn, .repeatedLead, .leadingNote, .leadingDesk, .leadingOutlet, .leadingPromotion,
    .leadingShared,
  ]
}

extension PageText {
  /// What stands before the running text of a range, in order.
  func headPieces(of range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var rest = trimmed(range)
    for _ in 0..<8 {
      guard !rest.isEmpty, let found = firstHead(of: rest), let last = found.last,
        last.range.upperBound > rest.lowerBound
      else { break }
      pieces += found
      rest = trimmed(last.range.upperBound..<rest.upperBound)
    }
    return pieces
  }

  private func firstHead(of rest: Range<Int>) -> [Piece]? {
    for rule in HeadRule.all {
      if let pieces = rule.judge(self, rest) { return pieces }
    }
    return nil
  }

  /// The first bytes of a range, cut between characters.
  func opening(of range: Range<Int>, bytes limit: Int) -> Range<Int> {
    var end = min(range.upperBound, range.lowerBound + limit)
    while end > range.lowerBound, end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return range.lowerBound..<end
  }

  /// The last bytes of a range, cut between characters.
  func ending(of range: Range<Int>, bytes limit: Int) -> Range<Int> {
    var start = max(range.lowerBound, range.upperBound - limit)
    while start < range.upperBound, start > range.lowerBound, bytes[start] & 0xC0 == 0x80 {
      start += 1
    }
    return start..<range.upperBound
  }
}
