/// The East Asian encoding that bytes are in, as iconv calls it; nil for none.
func detectPairEncoding(_ bytes: [UInt8]) -> String? {
  let censuses = PairEncoding.allCases.map { PairCensus(bytes, $0) }
  let fitting = censuses.filter(\.fits)
  // What has kana or Hangul in its places is not Chinese, however well it reads as such.
  if let told = fitting.first(where: { !$0.encoding.isChinese }) { return told.encoding.rawValue }
  return fitting.max { $0.commonShare < $1.commonShare }?.encoding.rawValue
}

/// Encodings of one or two bytes a character.
enum PairEncoding: String, CaseIterable {
  case shiftJIS = "CP932"
  case eucJP = "EUC-JP-MS"
  case eucKR = "CP949"
  case gb18030 = "GB18030"
  case big5 = "BIG5-HKSCS"

  var isChinese: Bool { self == .gb18030 || self == .big5 }

  /// What a pair of bytes is.
  enum Pair { case invalid, rare, common, kana }

  /// - Returns: how many bytes it takes, and what it is.
  func pair(_ lead: UInt8, _ trail: UInt8) -> (length: Int, kind: Pair) {
    switch self {
    case .shiftJIS: shiftJISPair(lead, trail)
    case .eucJP: eucJPPair(lead, trail)
    case .eucKR: eucKRPair(lead, trail)
    case .gb18030: gb18030Pair(lead, trail)
    case .big5: big5Pair(lead, trail)
    }
  }
}

extension PairEncoding {
  private func shiftJISPair(_ lead: UInt8, _ trail: UInt8) -> (length: Int, kind: Pair) {
    switch (lead, trail) {
    case (0xA1...0xDF, _): (1, .rare)
    case (0x80, _), (0xA0, _), (0xFD..., _), (_, 0..<0x40), (_, 0x7F), (_, 0xFD...): (1, .invalid)
    case (0x82, 0x9F...0xF1), (0x83, 0x40...0x96): (2, .kana)
    case (0x81, _), (0x82, _), (0x89...0x97, _), (0x88, 0x9F...),
      (0x98, 0...0x72):
      (2, .common)
    default: (2, .rare)
    }
  }

  private func eucJPPair(_ lead: UInt8, _ trail: UInt8) -> (length: Int, kind: Pair) {
    switch (lead, trail) {
    case (0x8E, 0xA1...0xDF), (0x8F, 0xA1...0xFE): (2, .rare)
    case (0...0xA0, _), (0xFF, _), (_, 0..<0xA1), (_, 0xFF): (1, .invalid)
    case (0xA4, _), (0xA5, _): (2, .kana)
    case (0xA1, _), (0xA3, _), (0xB0...0xCF, _): (2, .common)
    default: (2, .rare)
    }
  }

  private func eucKRPair(_ lead: UInt8, _ trail: UInt8) -> (length: Int, kind: Pair) {
    switch (lead, trail) {
    case (0xB0...0xC8, 0xA1...0xFE), (0xA1, 0xA1...0xFE), (0xA3, 0xA1...0xFE): (2, .common)
    case (0x81...0xC6, 0x41...0x5A), (0x81...0xC6, 0x61...0x7A), (0x81...0xC6, 0x81...0xA0),
      (0x81...0xA0, 0xA1...0xFE), (0xA2...0xFE, 0xA1...0xFE):
      (2, .rare)
    default: (1, .invalid)
    }
  }

  private func gb18030Pair(_ lead: UInt8, _ trail: UInt8) -> (length: Int, kind: Pair) {
    switch (lead, trail) {
    case (0x81...0xFE, 0x30...0x39): (4, .rare)
    case (0, _), (0x80, _), (0xFF, _), (_, 0..<0x40), (_, 0x7F), (_, 0xFF): (1, .invalid)
    case (0xAA...0xAF, 0xA1...), (0xF8...0xFE, 0xA1...), (0xA1...0xA7, 0...0xA0): (1, .invalid)
    case (0xB0...0xD7, 0xA1...), (0xA1, 0xA1...), (0xA3, 0xA1...): (2, .common)
    // Traditional characters, which GBK added where GB 2312 had no room.
    case (0x81...0xA0, _), (0xAA..., 0...0xA0): (2, .common)
    default: (2, .rare)
    }
  }

  private func big5Pair(_ lead: UInt8, _ trail: UInt8) -> (length: Int, kind: Pair) {
    switch (lead, trail) {
    case (0...0x86, _), (0xFF, _), (_, 0..<0x40), (_, 0x7F...0xA0), (_, 0xFF): (1, .invalid)
    case (0xA1, _), (0xA4...0xC5, _), (0xC6, 0...0x7E): (2, .common)
    default: (2, .rare)
    }
  }
}

/// How far bytes follow the grammar of an encoding, and how common what they then say is.
struct PairCensus {
  let encoding: PairEncoding
  private var counts = (invalid: 0, rare: 0, common: 0, kana: 0)
  /// Second bytes that are lower-case letters: in western text most of what follows an accent.
  private var letters = 0
  /// Hanja in EUC-KR: what Chinese text turns into there.
  private var late = 0

  init(_ bytes: [UInt8], _ encoding: PairEncoding) {
    self.encoding = encoding
    var position = 0
    while position < bytes.count {
      let lead = bytes[position]
      guard lead > 127 else {
        position += 1
        continue
      }
      let trail = position + 1 < bytes.count ? bytes[position + 1] : 0
      let (length, kind) = encoding.pair(lead, trail)
      position += length
      switch kind {
      case .invalid: counts.invalid += 1
      case .rare: counts.rare += 1
      case .common: counts.common += 1
      case .kana: counts.kana += 1
      }
      if lead > 0xC8 { late += 1 }
      if length == 2, (0x61...0x7A).contains(trail) { letters += 1 }
    }
  }

  private var total: Int { counts.invalid + counts.rare + counts.common + counts.kana }

  /// 0 ... 1.
  var commonShare: Double {
    total == 0 ? 0 : Double(counts.common + counts.kana) / Double(total)
  }

  /// Whether text of the language looks so.
  var fits: Bool {
    guard total > 0, counts.invalid * 50 <= total, commonShare > 0.6, letters * 2 < total
    else { return false }
    return switch encoding {
    case .shiftJIS, .eucJP: counts.kana * 8 > total
    case .eucKR: late * 10 < total
    case .gb18030, .big5: true
    }
  }
}
