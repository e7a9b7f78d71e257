/// The columns that a text takes on the screen.
public func columns(of text: String) -> Int {
  Glyphs(text).reduce(0) { $0 + $1.columns }
}

/// A text cut to so many columns, `…` at its end where something was cut.
public func elided(_ text: String, to columns: Int) -> String {
  guard columns > 0 else { return "" }
  var taken = 0
  var end = 0
  for glyph in Glyphs(text) {
    taken += glyph.columns
    if taken <= columns - 1 { end = glyph.offset + glyph.length }
    if taken > columns { return prefix(of: text, bytes: end) + "…" }
  }
  return text
}

/// A text in exactly so many columns: cut, or filled with spaces.
public func fitted(_ text: String, to width: Int) -> String {
  let cut = elided(text, to: width)
  return cut + String(repeating: " ", count: max(0, width - columns(of: cut)))
}

extension Glyph {
  /// Bytes of the code point and its marks as drawn, at the beginning of the glyph.
  fileprivate var length: Int {
    marks.reduce(UTF8.width(scalar)) { $0 + UTF8.width($1) }
  }
}

private func prefix(of text: String, bytes: Int) -> String {
  String(decoding: text.utf8.prefix(bytes), as: UTF8.self)
}
