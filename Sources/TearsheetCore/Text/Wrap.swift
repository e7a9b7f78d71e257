/// The lines of a text in a column, as ranges of its UTF-8; white space at a line's end is in none.
///
/// Breaks at white space, after hyphens and dashes, and between the characters of scripts that put
/// no spaces between words, but leaves closing punctuation and small kana at the line before and
/// opening brackets at the line after. A word that is too long is cut. At least one line.
///
/// - Parameter columns: below 2 counts as 2, so that a wide character fits.
/// - Complexity: linear in the text.
public func wrap(_ text: String, columns: Int) -> [Range<Int>] {
  if let lines = wrapASCII(text, columns: max(2, columns)) { return lines }
  return wrapGlyphs(text, columns: columns)
}

/// As `wrap`, for texts of any characters.
func wrapGlyphs(_ text: String, columns: Int) -> [Range<Int>] {
  var wrapper = Wrapper(columns: max(2, columns))
  for glyph in Glyphs(text) { wrapper.take(glyph) }
  return wrapper.finish(text.utf8.count)
}

/// As `wrap`, for printable ASCII, where a byte is a column; nil for other texts. Most paragraphs
/// are such, and this takes a tenth of the time.
private func wrapASCII(_ text: String, columns: Int) -> [Range<Int>]? {
  var text = text
  return text.withUTF8 { bytes -> [Range<Int>]? in
    guard bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
    var lines: [Range<Int>] = []
    var start = 0
    while true {
      while start < bytes.count, bytes[start] == 0x20 { start += 1 }
      let end = lineEnd(bytes, from: start, columns: columns)
      var trimmed = end
      while trimmed > start, bytes[trimmed - 1] == 0x20 { trimmed -= 1 }
      if trimmed > start || lines.isEmpty { lines.append(start..<trimmed) }
      if end >= bytes.count { return lines }
      start = end
    }
  }
}

/// Where a line of ASCII ends that begins at a byte: the last good place within the columns, or the
/// last column where there is none.
private func lineEnd(
  _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, columns: Int
) -> Int {
  let limit = start + columns
  guard limit < bytes.count else { return bytes.count }
  var at = limit
  while at > start {
    if bytes[at] == 0x20 || bytes[at - 1] == 0x20 { return at }
    if bytes[at - 1] == 0x2D, (bytes[at] | 0x20) >= 0x61, (bytes[at] | 0x20) <= 0x7A { return at }
    at -= 1
  }
  return limit
}

/// The state of wrapping between two glyphs.
private struct Wrapper {
  let columns: Int
  var lines: [Range<Int>] = []
  /// Where the line begins, and its columns so far.
  var start = 0
  var taken = 0
  /// Where the text of the line ends if it is broken at the last good place, where the next one
  /// would begin, and the columns up to there.
  var breakEnd = 0
  var breakNext = 0
  var breakTaken = 0
  var last: Unicode.Scalar?
  var textEnd = 0

  init(columns: Int) { self.columns = columns }

  mutating func take(_ glyph: Glyph) {
    if isBreakingSpace(glyph.scalar) {
      takeSpace(glyph)
      return
    }
    if let last, !isBreakingSpace(last), isBreak(between: last, and: glyph.scalar) {
      breakEnd = glyph.offset
      breakNext = glyph.offset
      breakTaken = taken
    }
    if taken + glyph.columns > columns { breakLine(before: glyph) }
    taken += glyph.columns
    textEnd = glyph.offset + UTF8.width(glyph.scalar)
    last = glyph.scalar
  }

  private mutating func takeSpace(_ glyph: Glyph) {
    let next = glyph.offset + UTF8.width(glyph.scalar)
    if taken == 0 {
      start = next
      breakNext = next
    } else {
      if last.map(isBreakingSpace) != true { breakEnd = glyph.offset }
      taken += glyph.columns
      breakNext = next
      breakTaken = taken
    }
    last = glyph.scalar
  }

  private mutating func breakLine(before glyph: Glyph) {
    if breakNext > start {
      lines.append(start..<max(start, breakEnd))
      start = breakNext
      taken -= breakTaken
    }
    if taken + glyph.columns > columns {
      lines.append(start..<glyph.offset)
      start = glyph.offset
      taken = 0
    }
    breakNext = start
    breakEnd = start
    breakTaken = 0
  }

  mutating func finish(_ count: Int) -> [Range<Int>] {
    let endsInSpace = last.map(isBreakingSpace) ?? false
    let end = endsInSpace ? max(start, breakEnd) : count
    if end > start || lines.isEmpty { lines.append(start..<max(start, end)) }
    return lines
  }
}

private func isBreakingSpace(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20, 9, 10, 13, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
  default: false
  }
}

private func isBreak(between before: Unicode.Scalar, and after: Unicode.Scalar) -> Bool {
  if before.value < 0x2010 && after.value < 0x2E80 {
    return before == "-" && after.properties.isAlphabetic
  }
  if (0x2010...0x2014).contains(before.value) {
    return before.value != 0x2011 && !isClosing(after)
  }
  guard isIdeographic(before) || isIdeographic(after) else { return false }
  return !isClosing(after) && !isOpening(before)
}

/// Han, kana and their punctuation: lines break between them. Hangul has spaces.
private func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x2E80..<0x3130, 0x3190..<0xA4D0, 0xF900..<0xFB00, 0xFE30..<0xFE70, 0xFF01..<0xFFA0,
    0x20000..<0x40000:
    true
  default: false
  }
}

/// What no line begins with.
private func isClosing(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case ")", "]", "}", ",", ".", ":", ";", "!", "?", "%", "…", "‥", "’", "”", "»", "›",
    "、", "。", "，", "．", "・", "：", "；", "？", "！", "」", "』", "）", "】", "〉", "》", "〕", "］",
    "｝", "〗", "〙", "〟", "ー", "々", "〻", "ゝ", "ゞ", "ヽ", "ヾ", "〜", "％", "‼", "⁇", "⁈", "⁉",
    "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ", "ゕ", "ゖ",
    "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "ヮ", "ヵ", "ヶ", "｡", "｣", "､", "･", "ｰ":
    true
  default: false
  }
}

/// What no line ends with.
private func isOpening(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "(", "[", "{", "‘", "“", "«", "‹", "「", "『", "（", "【", "〈", "《", "〔", "［", "｛", "〖",
    "〘", "〝", "｢", "￥", "＄":
    true
  default: false
  }
}
