/// A date as machines write it, and what is known of it.
struct DeclaredDate: Hashable, Sendable {
  /// The day where it was written.
  let day: Day
  /// The words it was read from.
  let text: String
  /// What it rests on, for a person.
  let evidence: String
  /// Who claims it; nil for a date in an address.
  let source: Declared.Claim.Source?

  /// As an article has it.
  var published: Published {
    Published(text: text, earliest: day, latest: day, evidence: evidence)
  }

  /// The date of a claim: ISO 8601 in any of its forms, eight digits, seconds or milliseconds since 1970, or a date
  /// written out in words or with the year last.
  init?(_ claim: Declared.Claim) {
    let trimmed = claim.text.prefix(120)
    guard
      let day = DeclaredDate.isoDay(trimmed) ?? DeclaredDate.epochDay(trimmed)
        ?? DeclaredDate.writtenDay(trimmed)
    else { return nil }
    guard (1990...2100).contains(day.civil.year) else { return nil }
    self.day = day
    text = claim.text
    evidence = claim.source.evidence
    source = claim.source
  }

  /// The day in an address: `/2025/07/31/`, `/2025-07-31-`, `20250731`.
  init?(inAddress address: String) {
    let path = address.range(ofASCII: "://").map { address[$0.upperBound...] } ?? address[...]
    guard let slash = path.firstIndex(of: "/") else { return nil }
    let digits = path[slash...].prefix { $0 != "?" && $0 != "#" }
    for start in digits.indices where digits[start].isNumber {
      if start > digits.startIndex, digits[digits.index(before: start)].isNumber { continue }
      guard let day = DeclaredDate.addressDay(digits[start...]) else { continue }
      self.day = day
      text = String(digits[start...].prefix(10))
      evidence = "the page's address"
      source = nil
      return
    }
    return nil
  }

  /// The day that is the last part of a title: `Pier opens today | Quay Post | 31.07.2025`.
  init?(atEndOf title: Declared.Claim) {
    guard let bar = title.text.lastIndex(of: "|"),
      case let rest = title.text[bar...].dropFirst().drop(while: { $0 == " " }),
      rest.first?.isNumber == true, rest.utf8.count <= 16
    else { return nil }
    self.init(.init(String(rest), from: title.source))
  }
}

extension DeclaredDate {
  /// True when another day can be that of a time element's instant somewhere: it is given by the clock
  /// of Greenwich, and the other is next to it, on the side where the clock lets it be.
  func canBe(_ other: DeclaredDate) -> Bool {
    guard source == .timeElement, let hour = universalHour else { return false }
    switch other.day.number - day.number {
    case -1: return hour < 12
    case 1: return hour >= 10
    default: return false
    }
  }

  /// The hour of an instant that ends in `Z` or `+00:00`; nil for other dates.
  private var universalHour: Int? {
    let bytes = Array(text.utf8)
    guard ["Z", "+00:00", "+0000"].contains(where: text.hasSuffix), bytes.count >= 16,
      bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      bytes[13] == UInt8(ascii: ":")
    else { return nil }
    return DeclaredDate.number(bytes, 11..<13)
  }

  /// `2025-07-31`, `2025-07-31T…`, `2025/07/31`, `2025.07.31`, `20250731`, `20250731T…`.
  private static func isoDay(_ text: Substring) -> Day? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 8, let year = number(bytes, 0..<4) else { return nil }
    if bytes[4].isDigit {
      guard bytes.count == 8 || !bytes[8].isDigit, let month = number(bytes, 4..<6),
        let day = number(bytes, 6..<8)
      else { return nil }
      return Day(year: year, month: month, day: day)
    }
    guard [0x2D, 0x2F, 0x2E].contains(bytes[4]) else { return nil }
    var parts = bytes[5...].prefix(5).split(separator: bytes[4], maxSplits: 1)
    guard parts.count == 2 else { return nil }
    parts[1] = parts[1].prefix { $0.isDigit }
    guard parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isDigit) }) else {
      return nil
    }
    return Day(year: year, month: value(parts[0]), day: value(parts[1]))
  }

  /// Ten digits are seconds, thirteen milliseconds.
  private static func epochDay(_ text: Substring) -> Day? {
    guard text.utf8.allSatisfy(\.isDigit), let number = Int(text) else { return nil }
    switch text.utf8.count {
    case 10: return Instant(seconds: number).day()
    case 13: return Instant(seconds: number / 1000).day()
    default: return nil
    }
  }

  /// A date written out, as pages write them for people.
  private static func writtenDay(_ text: Substring) -> Day? {
    let page = PageText(bytesOnly: Array(text.utf8))
    return page.dates(in: 0..<page.bytes.count, limit: 1).first?.day ?? yearFirstDay(text)
  }

  /// `2025 Jul 31`, as libraries write it.
  private static func yearFirstDay(_ text: Substring) -> Day? {
    let words = text.split { $0 == " " || $0 == "," || $0 == ";" }.prefix(3)
    guard words.count == 3, words[0].utf8.count == 4, let year = Int(words[0]),
      let month = MonthNames.month(words[1].lowercased()), let day = Int(words[2])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func addressDay(_ rest: Substring) -> Day? {
    let bytes = Array(rest.utf8.prefix(11))
    guard bytes.count >= 8, let year = number(bytes, 0..<4), (1990...2100).contains(year) else {
      return nil
    }
    if bytes[4].isDigit {
      let isWhole = bytes.count == 8 || !bytes[8].isDigit
      guard isWhole, let month = number(bytes, 4..<6), let day = number(bytes, 6..<8) else {
        return nil
      }
      return Day(year: year, month: month, day: day)
    }
    return isoDay(rest.prefix(10))
  }

  private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    bytes[range].allSatisfy(\.isDigit) ? value(bytes[range]) : nil
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

extension Declared.Claim.Source {
  /// Who says so, for a person.
  fileprivate var evidence: String {
    switch self {
    case .container: "the record's own field"
    case .jsonLD: "JSON-LD"
    case .meta, .openGraph: "a meta element"
    case .timeElement: "a time element"
    case .microdata: "microdata"
    case .element: "an element named so"
    case .htmlTitle: "the title"
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self &- 0x30 < 10 }
}
