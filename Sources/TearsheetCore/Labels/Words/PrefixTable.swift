/// Phrases that a text can open with, looked up by bytes, whatever the case of ASCII letters.
///
/// A phrase that begins beyond ASCII is found in lower case and with its first letter large.
struct PrefixTable: Sendable {
  private let buckets: [UInt16: [[UInt8]]]
  /// The bytes that a phrase can begin with: most words begin with another.
  private let isFirst: [Bool]

  /// A table of phrases in lower case.
  init(_ phrases: [String]) {
    var buckets: [UInt16: [[UInt8]]] = [:]
    for phrase in phrases {
      var forms = [phrase]
      if let first = phrase.unicodeScalars.first, !first.isASCII {
        forms.append(first.properties.uppercaseMapping + String(phrase.unicodeScalars.dropFirst()))
      }
      for form in forms {
        let bytes = Array(form.utf8)
        guard bytes.count > 1 else { continue }
        buckets[PrefixTable.bucket(bytes[0], bytes[1]), default: []].append(bytes)
      }
    }
    self.buckets = buckets.mapValues { $0.sorted { $0.count > $1.count } }
    isFirst = (0...255).map { byte in buckets.keys.contains { $0 >> 8 == byte } }
  }

  /// The width of the longest phrase that stands at a place; nil for none.
  func width(in bytes: [UInt8], at place: Int, before end: Int) -> Int? {
    guard place + 1 < end, isFirst[Int(lower(bytes[place]))],
      let phrases = buckets[PrefixTable.bucket(lower(bytes[place]), lower(bytes[place + 1]))]
    else { return nil }
    return phrases.first { phrase in
      guard place + phrase.count <= end else { return false }
      return phrase.indices.allSatisfy { phrase[$0] == lower(bytes[place + $0]) }
    }?.count
  }

  private static func bucket(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first) << 8 | UInt16(second)
  }

  private func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}

extension PrefixTable {
  /// True when a phrase stands at a place.
  func opens(_ page: PageText, at place: Int, before end: Int) -> Bool {
    width(in: page.bytes, at: place, before: end) != nil
  }
}
