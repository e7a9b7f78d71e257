/// The fields of a WARC record's header that matter here.
struct WARCHeader: Equatable {
  /// `response`, `conversion`, …; lower case.
  var type = ""
  var targetURI: String?
  var date: String?
  var contentType: String?
  var language: String?
  /// The block's length; nil where none is given.
  var length: Int?
  /// True when the length is no number, or given twice and differently.
  var isLengthBad = false

  /// Takes one line of the header; lines that say nothing known are passed over.
  mutating func take(_ line: [UInt8]) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon <= WARCHeader.longestName
    else { return }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    guard WARCHeader.names.contains(name) else { return }
    let bytes = line[(colon + 1)...].prefix(WARCHeader.longestValue)
    let value = trimmed(String(decoding: bytes, as: UTF8.self))
    switch name {
    case "warc-type": type = value.lowercased()
    case "warc-target-uri": targetURI = value.trimmingBrackets
    case "warc-date": date = value
    case "content-type": contentType = value
    case "warc-identified-content-language": language = value
    default: takeLength(value)
    }
  }

  private mutating func takeLength(_ value: String) {
    let isNumber = !value.isEmpty && value.utf8.allSatisfy { (48...57).contains($0) }
    guard isNumber, let number = Int(value), length == nil || length == number else {
      isLengthBad = true
      return
    }
    length = number
  }

  private static let names: Set<String> = [
    "warc-type", "warc-target-uri", "warc-date", "content-type",
    "warc-identified-content-language", "content-length",
  ]
  private static let longestName = 64
  private static let longestValue = 8192
}

/// A header's value without spaces and line ends around it.
func trimmed(_ text: String) -> String {
  let isSpace = { (byte: UInt8) in byte <= 32 }
  let start = text.utf8.drop(while: isSpace)
  guard let last = start.lastIndex(where: { !isSpace($0) }) else { return "" }
  return String(Substring(start[...last]))
}

extension String {
  /// WARC 1.0 writers of some years put the address into `<` and `>`.
  fileprivate var trimmingBrackets: String {
    hasPrefix("<") && hasSuffix(">") ? String(dropFirst().dropLast()) : self
  }
}
