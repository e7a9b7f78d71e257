/// Words of a site that stand among those of a text, told by what they open and close with.
///
/// Written in lower case, any case of ASCII letters is meant; a block that begins with a letter is
/// found with a capital there, but for a word with a point within. A `*` stands for words of one
/// sentence, `…` for a longer stretch, `~` for the rest of a word, `#` for digits, `^` for a name, `$`
/// for the end of the text. A stretch without its end is none: only a shorter block may be found there.
struct FurnitureBlock: Sendable {
  private enum Step: Sendable {
    case text([UInt8])
    case gap(Int, crossesSentences: Bool)
    case word, digits, name, end
  }

  /// Where a block may stand.
  enum Stand: Sendable { case anywhere, betweenSentences, behindLink, behindPost }

  /// What it is.
  let cue: LineCue
  /// Where it may stand.
  let stands: Stand
  /// The bytes that it opens with.
  let opening: [UInt8]
  private let steps: [Step]

  /// A block from its marks.
  init(_ marks: String, _ cue: LineCue, stands: Stand) {
    self.cue = cue
    self.stands = stands
    var steps: [Step] = []
    var text: [UInt8] = []
    func add(_ step: Step) {
      if !text.isEmpty { steps.append(.text(text)) }
      text = []
      steps.append(step)
    }
    for scalar in marks.unicodeScalars {
      switch scalar {
      case "*": add(.gap(160, crossesSentences: false))
      case "…" where text.last == 32: add(.gap(1_500, crossesSentences: true))
      case "~": add(.word)
      case "#": add(.digits)
      case "$": add(.end)
      case "^": add(.name)
      default: text += Array(String(scalar).utf8)
      }
    }
    if !text.isEmpty { steps.append(.text(text)) }
    self.steps = steps
    if case .text(let first) = steps.first { opening = first } else { opening = [] }
  }

  /// Where the block that opens at a place ends, a mark glued to its last word among it; nil where it
  /// does not stand there.
  func end(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, before limit: Int) -> Int? {
    var place = start
    var gap: (width: Int, crosses: Bool)?
    for step in steps {
      if case .gap(let width, let crosses) = step {
        gap = (width, crosses)
        continue
      }
      var found = Self.match(step, bytes, place, limit)
      if let gap {
        // The space behind no words is that before them.
        if found == nil, bytes[place - 1] <= 32 {
          found = Self.match(step, bytes, place - 1, limit)
        }
        let last = min(limit, place + gap.width)
        while found == nil, place < last, gap.crosses || !Self.endsSentence(bytes, place, limit) {
          place += 1
          found = Self.match(step, bytes, place, limit)
        }
      }
      guard let found else { return nil }
      place = found
      gap = nil
    }
    return stands == .behindLink ? place : Self.closing(bytes, place, limit)
  }

  private static func match(
    _ step: Step, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int
  ) -> Int? {
    var place = start
    switch step {
    case .text(let text): return end(of: text, bytes, start, limit)
    case .gap: return start
    case .name: return endOfName(bytes, start, limit)
    case .end: return start == limit ? start : nil
    case .word: while place < limit, bytes[place] > 32 { place += 1 }
    case .digits: while place < limit, bytes[place] &- 0x30 < 10 { place += 1 }
    }
    return place > start ? place : nil
  }

  /// Behind a word and the capitalised ones that go with it: that before a small one opens a sentence.
  private static func endOfName(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int
  ) -> Int? {
    func behindWord(_ from: Int) -> Int {
      var place = from
      while place < limit, bytes[place] > 32 { place += 1 }
      return place
    }
    func isLarge(_ place: Int) -> Bool { place >= limit || bytes[place] &- 0x41 < 26 }
    var end = behindWord(start)
    for _ in 0..<4 where end + 1 < limit && isLarge(end + 1) {
      let next = behindWord(end + 1)
      guard isLarge(next + 1) else { break }
      end = next
    }
    return end > start ? end : nil
  }

  /// Behind a text, a space in which stands for any number of them and `'` for `’` too.
  private static func end(
    of text: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int
  ) -> Int? {
    var place = start
    for byte in text {
      guard place < limit else { return nil }
      if byte == 32 {
        guard bytes[place] <= 32 else { return nil }
        while place < limit, bytes[place] <= 32 { place += 1 }
      } else if byte == lower(bytes[place]) {
        place += 1
      } else if byte == 0x27, place + 2 < limit, bytes[place] == 0xE2, bytes[place + 2] == 0x99 {
        place += 3
      } else {
        return nil
      }
    }
    return place
  }

  private static func endsSentence(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ limit: Int
  ) -> Bool {
    (bytes[place] == 0x2E || bytes[place] == 0x21 || bytes[place] == 0x3F) && place + 1 < limit
      && bytes[place + 1] <= 32
  }

  /// The end of the word that a block closes with, its mark too; nil where the word goes on.
  private static func closing(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ limit: Int
  ) -> Int? {
    guard place < limit, isLetter(lower(bytes[place - 1])) else { return place }
    if [0x2E, 0x21, 0x3A].contains(bytes[place]) { return place + 1 }
    return isLetter(bytes[place]) ? nil : place
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
