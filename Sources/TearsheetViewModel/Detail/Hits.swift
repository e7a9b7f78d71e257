import TearsheetCore

/// Where a text that is looked for stands in a pane, case and accents aside.
public struct Hits: Hashable, Sendable {
  /// One place.
  public struct Hit: Hashable, Sendable {
    /// The block it is in.
    public let block: Int
    /// Its bytes in the block's text.
    public let range: Range<Int>
  }

  /// What is looked for; empty when nothing is.
  public let needle: String
  /// In reading order.
  public let all: [Hit]
  /// The one that the reader is at.
  public internal(set) var current = 0

  /// Nothing is looked for.
  public init() {
    needle = ""
    all = []
  }

  /// The places of a text in blocks.
  public init(of needle: String, in blocks: [TextBlock]) {
    self.needle = needle
    let folded = Folded(needle).scalars
    guard !folded.isEmpty else {
      all = []
      return
    }
    all = blocks.enumerated().flatMap { index, block in
      Folded(block.text).ranges(of: folded).map { Hit(block: index, range: $0) }
    }
  }
}

/// A text without case and accents, each of its code points with its place in the original.
struct Folded {
  private(set) var scalars: [Unicode.Scalar] = []
  private var starts: [Int] = []
  private var ends: [Int] = []

  init(_ text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      for folded in Folded.fold(scalar) {
        scalars.append(folded)
        starts.append(offset)
        ends.append(end)
      }
      offset = end
    }
  }

  /// The stretches of the original that a folded text stands in, without overlap.
  func ranges(of needle: [Unicode.Scalar]) -> [Range<Int>] {
    guard let first = needle.first, scalars.count >= needle.count else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index + needle.count <= scalars.count {
      if scalars[index] == first, scalars[index..<index + needle.count].elementsEqual(needle) {
        found.append(starts[index]..<ends[index + needle.count - 1])
        index += needle.count
      } else {
        index += 1
      }
    }
    return found
  }

  /// The folded code point that a byte of the original begins.
  func scalarIndex(at offset: Int) -> Int? {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < starts.count && starts[low] == offset ? low : nil
  }

  private static func fold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.value < 0x80 {
      let isUpper = (65...90).contains(scalar.value)
      return [isUpper ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar]
    }
    if ScalarClass(scalar) == .mark { return [] }
    switch scalar {
    case "‘", "’", "‚", "‛": return ["'"]
    case "“", "”", "„": return ["\""]
    case "‐", "‑", "–", "—": return ["-"]
    case "\u{A0}": return [" "]
    default: break
    }
    let lower = scalar.properties.lowercaseMapping
    guard let base = decomposedBase(of: lower) else { return Array(lower.unicodeScalars) }
    return [base]
  }

  /// The letter under the accents of a single Latin, Greek or Cyrillic letter.
  private static func decomposedBase(of letter: String) -> Unicode.Scalar? {
    guard let scalar = letter.unicodeScalars.first, (0xC0..<0x2000).contains(scalar.value) else {
      return nil
    }
    let name = scalar.properties.name ?? ""
    guard name.hasPrefix("LATIN SMALL LETTER "), name.contains(" WITH ") else { return nil }
    let rest = name.dropFirst("LATIN SMALL LETTER ".count)
    guard let first = rest.unicodeScalars.first, rest.dropFirst().first == " " else { return nil }
    return Unicode.Scalar(UInt8(truncatingIfNeeded: first.value + 32))
  }
}
