/// The columns that a text takes on the screen.
public func columns(of text: String) -> Int {
  asciiCount(of: text) ?? Glyphs(text).reduce(0) { $0 + $1.columns }
}

/// A text cut to so many columns, `…` at its end where something was cut.
public func elided(_ text: String, to columns: Int) -> String {
  guard columns > 0 else { return "" }
  if let count = asciiCount(of: text) {
    return count <= columns ? text : prefix(of: text, bytes: columns - 1) + "…"
  }
  var taken = 0
  var end = 0
  for glyph in Glyphs(text) {
    taken += glyph.columns
    if taken <= columns - 1 { end = glyph.offset + glyph.length }
    if taken > columns { return prefix(of: text, bytes: end) + "…" }
  }
  return text
}

extension Glyph {
  /// Bytes of the code point and its marks as drawn, at the beginning of the glyph.
  fileprivate var length: Int {
    marks.reduce(UTF8.width(scalar)) { $0 + UTF8.width($1) }
  }
}

/// The number of bytes, which is the number of columns, of a text of printable ASCII; nil for
/// other texts.
private func asciiCount(of text: String) -> Int? {
  var text = text
  return text.withUTF8 { bytes in
    bytes.allSatisfy { (0x20..<0x7F).contains($0) } ? bytes.count : nil
  }
}

private func prefix(of text: String, bytes: Int) -> String {
  String(decoding: text.utf8.prefix(bytes), as: UTF8.self)
}
