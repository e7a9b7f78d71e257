/// What one place on the screen shows: a code point, and the marks drawn over it.
public struct Glyph: Hashable, Sendable {
  /// The code point that takes the columns.
  public let scalar: Unicode.Scalar
  /// Drawn over it, in order; at most `SafeText.mostMarks`.
  public var marks: [Unicode.Scalar] = []
  /// 1 or 2.
  public let columns: Int
  /// Where its bytes begin in the text's UTF-8.
  public let offset: Int
}

/// A text as a screen shows it: what terminals disagree about is made simple.
///
/// A sequence of emoji joined to one is its first emoji, a skin tone after an emoji is left out, a
/// flag is its two letters, joiners, variation selectors and enclosing keys are not drawn. Marks
/// with nothing before them are left out. Line ends and tabs are spaces.
public struct Glyphs: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var offset = 0
  /// The code point that ended the last glyph and begins the next.
  private var pending: (scalar: Unicode.Scalar, kind: ScalarClass, offset: Int)?

  /// The glyphs of a text.
  public init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
  }

  /// The next glyph; nil at the end.
  public mutating func next() -> Glyph? {
    var current = pending.map { Glyphs.drawn($0.scalar, $0.kind, at: $0.offset) }
    pending = nil
    var skipsNext = false
    while let scalar = scalars.next() {
      let start = offset
      offset += UTF8.width(scalar)
      let kind = ScalarClass(scalar)
      switch kind {
      case .dropped: break
      case .joiner: skipsNext = current.map { Glyphs.isPictograph($0.scalar) } ?? false
      case .mark:
        if scalar.value != 0x20E3, (current?.marks.count ?? .max) < SafeText.mostMarks {
          current?.marks.append(scalar)
        }
      case .narrow, .wide, .space:
        if let last = current {
          if skipsNext || (Glyphs.isTone(scalar) && Glyphs.isPictograph(last.scalar)) {
            skipsNext = false
            continue
          }
          pending = (scalar, kind, start)
          return current
        }
        current = Glyphs.drawn(scalar, kind, at: start)
      }
    }
    return current
  }
}

extension Glyphs {
  private static func drawn(_ scalar: Unicode.Scalar, _ kind: ScalarClass, at offset: Int) -> Glyph
  {
    if kind == .space { return Glyph(scalar: " ", columns: 1, offset: offset) }
    if (0x1F1E6...0x1F1FF).contains(scalar.value) {
      let letter = Unicode.Scalar(UInt8(scalar.value - 0x1F1E6) + 65)
      return Glyph(scalar: letter, columns: 1, offset: offset)
    }
    return Glyph(scalar: scalar, columns: kind.columns, offset: offset)
  }

  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x1F000 || (0x2190...0x2BFF).contains(scalar.value)
  }

  private static func isTone(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F3FB...0x1F3FF).contains(scalar.value)
  }
}
