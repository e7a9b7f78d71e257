extension PageText {
  /// The furniture of plug-ins, players and newsletters that stands in a text, first to last.
  ///
  /// - Complexity: linear in the range.
  func furnitureBlocks(in range: Range<Int>) -> [Piece] {
    bytes.withUnsafeBufferPointer { bytes in
      let table = BlockTable.furniture
      var pieces: [Piece] = []
      var start = range.lowerBound
      var place = start
      while let found = table.next(in: bytes, from: place, before: range.upperBound) {
        guard var piece = block(at: found, in: range, textFrom: start) else {
          place = found + 1
          continue
        }
        if let lead = offerStart(before: piece.range, textFrom: start) {
          piece = Piece(lead..<piece.range.upperBound, piece.label, piece.reason.rule)
        }
        pieces.append(piece)
        start = piece.range.upperBound
        place = skipSpaces(start, range.upperBound)
      }
      return pieces
    }
  }

  /// The furniture that opens at a place of a text; `start` is where the furniture before it ends.
  func block(at place: Int, in range: Range<Int>, textFrom start: Int) -> Piece? {
    guard !isInWord(place, in: range) else { return nil }
    if let end = advertisementEnd(at: place, in: range, textFrom: start) {
      return Piece(place..<end, .promotion, "furniture within the text")
    }
    return bytes.withUnsafeBufferPointer { bytes in
      for block in BlockTable.furniture.opening(with: bytes[place]) {
        guard let end = block.end(in: bytes, at: place, before: range.upperBound) else { continue }
        switch block.stands {
        case .behindLink: return Piece(place..<end, .navigation, Findings.linkWords)
        case .betweenSentences:
          guard
            trimmed(start..<place).isEmpty || endsSentence(before: place, in: range),
            opensSentence(at: end, in: range)
          else { continue }
        case .behindPost: return Piece(place..<end, .share, PageText.postSignature)
        case .anywhere: break
        }
        return Piece(place..<end, block.label, "furniture within the text")
      }
      return nil
    }
  }

  /// Where the sentence begins that says what an offer behind it is of: `… is live on Bayo. New to
  /// Bayo? … Limited time offer.`
  private func offerStart(before offer: Range<Int>, textFrom start: Int) -> Int? {
    guard has("New to ", at: offer.lowerBound, before: offer.upperBound),
      let name = words(in: offer, limit: 3).last?.core
    else { return nil }
    let place = " on " + lowercased(name)
    // A mark like `™` ends no sentence.
    return sentenceStarts(in: start..<offer.lowerBound, bytes: 300).suffix(3).last {
      lowercased($0..<offer.lowerBound).holds(place)
    }
  }

  /// The rule that tells who signs a post of a network that a text quotes.
  static let postSignature = "who wrote a post"

  /// The cue of a line that is furniture of this kind and nothing else.
  func blocksCue(of range: Range<Int>) -> LineCue? {
    var place = range.lowerBound
    var first: LineCue?
    while place < range.upperBound {
      guard let piece = block(at: place, in: range, textFrom: place), piece.range.count > 1 else {
        return nil
      }
      if first == nil { first = piece.label == .note ? .note : .phrase(kind(of: piece.label)) }
      place = skipSpaces(piece.range.upperBound, range.upperBound)
    }
    return first
  }

  private func kind(of label: Label) -> PhraseKind {
    switch label {
    case .share: .share
    case .navigation: .navigation
    default: .promotion
    }
  }

  /// True within a word: a letter or a digit stands before the place, which one may not begin behind.
  private func isInWord(_ place: Int, in range: Range<Int>) -> Bool {
    guard place > range.lowerBound else { return false }
    let before = bytes[place - 1]
    if bytes[place] == 0x40 { return before > 32 }
    guard (bytes[place] | 0x20) &- 0x61 < 26 else { return false }
    if before < 0x80 { return (before | 0x20) &- 0x61 < 26 || before &- 0x30 < 10 }
    return before != 0x99 && before != 0x9D && before != 0xA0
  }

  private func opensSentence(at place: Int, in range: Range<Int>) -> Bool {
    words(in: opening(of: place..<range.upperBound, bytes: 40), limit: 1).allSatisfy {
      !$0.core.isEmpty && ($0.isName || $0.opens || $0.shape == .number || !isCased($0))
    }
  }
}

extension FurnitureBlock {
  /// What it is called in a text.
  fileprivate var label: Label {
    if case .phrase(let kind) = cue { kind.label } else { .note }
  }
}

extension LineRule {
  /// A line of what plug-ins, players and newsletters leave.
  static let furnitureBlocks = LineRule("furniture of a plug-in", upTo: 2_500) { page, line in
    page.blocksCue(of: page.lines[line].content)
  }
}

extension HeadRule {
  /// The same before a text.
  static let leadingBlock = HeadRule(name: "furniture before the text") { page, rest in
    guard let piece = page.block(at: rest.lowerBound, in: rest, textFrom: rest.lowerBound) else {
      return nil
    }
    return [Piece(piece.range, piece.label, "furniture before the text")]
  }
}
