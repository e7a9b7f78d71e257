/// Phrases that a text can open with, looked up by bytes, whatever the case of ASCII letters.
///
/// A phrase that begins beyond ASCII is found in lower case and with its first letter large.
struct PrefixTable: Sendable {
  /// The bytes of all phrases, joined.
  private var bytes: [UInt8] = []
  /// Where each phrase ends there: those with the same first byte together, the longest first.
  private var ends: [Int32] = [0]
  /// By first byte, the first of its phrases; one more entry for the end.
  private var first: [Int32] = []

  /// A table of phrases in lower case.
  init(_ phrases: [String]) {
    var found = phrases.flatMap(PrefixTable.forms).map { Array($0.utf8) }.filter { $0.count > 1 }
    found.sort { ($0[0], $1.count) < ($1[0], $0.count) }
    for phrase in found {
      while first.count <= Int(phrase[0]) { first.append(Int32(ends.count - 1)) }
      bytes += phrase
      ends.append(Int32(bytes.count))
    }
    while first.count <= 256 { first.append(Int32(found.count)) }
  }

  /// A phrase, and one beyond ASCII with its first letter large.
  private static func forms(_ phrase: String) -> [String] {
    guard let first = phrase.unicodeScalars.first, !first.isASCII else { return [phrase] }
    return [
      phrase, first.properties.uppercaseMapping + String(phrase.unicodeScalars.dropFirst()),
    ]
  }

  /// The width of the longest phrase that stands at a place; nil for none.
  func width(in text: [UInt8], at place: Int, before end: Int) -> Int? {
    guard place + 1 < end else { return nil }
    let byte = Int(lower(text[place]))
    for phrase in Int(first[byte])..<Int(first[byte + 1]) {
      let (start, width) = (Int(ends[phrase]), Int(ends[phrase + 1] - ends[phrase]))
      guard width <= end - place else { continue }
      var offset = 1
      while offset < width, bytes[start + offset] == lower(text[place + offset]) { offset += 1 }
      if offset == width { return width }
    }
    return nil
  }

  private func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

extension PrefixTable {
  /// True when a phrase stands at a place.
  func opens(_ page: PageText, at place: Int, before end: Int) -> Bool {
    width(in: page.bytes, at: place, before: end) != nil
  }
}
