/// One judgement on what stands behind the running text on one line with it: rights, links, notes,
/// credits, hashtags. The table is tried again before what was found, until nothing speaks.
struct TailRule: Sendable {
  /// The name that reasons carry and docs/pages.md lists.
  let name: String
  /// The pieces that a line ends with, in order; nil for none.
  let judge: @Sendable (_ page: PageText, _ rest: Range<Int>) -> [Piece]?

  /// All of them, in the order they are tried.
  static let all: [TailRule] = [
    .trailingEnds, .trailingMark, .trailingRuled, .trailingContribution, .trailingRights,
    .trailingAgency,
    .trailingInitials, .trailingDatedName, .trailingShared, .trailingStamp,
    .trailingReporter, .trailingAddress, .trailingSite, .trailingOutlet, .trailingHashtags,
    .trailingLinks,
    .trailingPromotion, .trailingMore, .trailingPhrase, .trailingAbout,
    .trailingNote, .trailingNames,
    .trailingCredit, .trailingName,
  ]
  /// How far from the end the rules look, in bytes.
  static let reach = 1_500
}

extension PageText {
  /// What stands behind the running text of a range, in order.
  func tailPieces(of range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var rest = trimmed(range)
    for _ in 0..<8 {
      guard !rest.isEmpty, let found = firstTail(of: rest), let first = found.first,
        first.range.lowerBound < rest.upperBound
      else { break }
      pieces = found + pieces
      rest = trimmed(rest.lowerBound..<first.range.lowerBound)
    }
    return pieces
  }

  private func firstTail(of rest: Range<Int>) -> [Piece]? {
    for rule in TailRule.all {
      if let pieces = rule.judge(self, rest) { return pieces }
    }
    return nil
  }

  /// Places in a range where a sentence or a bracket opens, first to last.
  func sentenceStarts(in range: Range<Int>, bytes reach: Int) -> [Int] {
    let window = ending(of: range, bytes: reach)
    var starts: [Int] = window.lowerBound == range.lowerBound ? [range.lowerBound] : []
    var place = window.lowerBound + 1
    while place < window.upperBound {
      if bytes[place] > 32, bytes[place - 1] <= 32, endsAtMark(place, window.lowerBound) {
        starts.append(place)
      }
      place += 1
    }
    return starts
  }

  /// Places where a word opens, first to last.
  func wordStarts(in range: Range<Int>, bytes reach: Int) -> [Int] {
    let window = ending(of: range, bytes: reach)
    return window.filter { $0 > window.lowerBound && bytes[$0] > 32 && bytes[$0 - 1] <= 32 }
  }

  private func endsAtMark(_ start: Int, _ floor: Int) -> Bool {
    var place = start - 1
    while place > floor, bytes[place] <= 32 { place -= 1 }
    switch bytes[place] {
    case 0x2E, 0x21, 0x3F, 0x22, 0x27, 0x29, 0x5D: return true
    case 0x80...0xBF: return place >= 2 && (bytes[place - 2] == 0xE2 || bytes[place - 2] == 0xE3)
    default: return bytes[start] == 0x28 || bytes[start] == 0x5B
    }
  }
}
