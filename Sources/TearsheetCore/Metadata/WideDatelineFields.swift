/// What a dateline of East Asian agencies says: `【パリ＝小川聡子】`, `（中央社記者盧太城台東8日電）`,
/// `(서울=연합뉴스)`, `新华社西宁7月15日电`.
struct WideDatelineFields: Hashable, Sendable {
  /// The place; nil where none is named.
  private(set) var place: String?
  /// The reporter; nil where none is named.
  private(set) var reporter: String?

  init(_ text: String) {
    let inner = text.filter { !"【】（）()［］[]〔〕 　".contains($0) }
    let parts = inner.split(separator: "＝").flatMap { $0.split(separator: "=") }.map(String.init)
    if parts.count > 1 {
      place = WideDatelineFields.withoutAgency(parts[0])
      reporter = wideAgency(in: parts[1]) == nil && parts[1].count <= 8 ? parts[1] : nil
    } else if let end = inner.last, "电電讯訊".contains(end) {
      takeTelegram(inner)
    } else {
      place = WideDatelineFields.withoutAgency(inner)
    }
  }

  /// The agency, a reporter or none, the place, the day.
  private mutating func takeTelegram(_ text: String) {
    let rest = text.prefix { !$0.isNumber }
    guard let name = Agency.wideNames.first(where: { rest.hasPrefix($0.key) }) else { return }
    let named = rest.dropFirst(name.key.count)
    guard ["記者", "记者"].contains(where: { named.hasPrefix($0) }) else {
      place = named.isEmpty ? nil : String(named)
      return
    }
    // Names have three characters, two before a place of two.
    let both = named.dropFirst(2)
    guard both.count >= 4 else { return }
    let width = both.count == 4 ? 2 : 3
    reporter = String(both.prefix(width))
    place = String(both.dropFirst(width))
  }

  /// A place without the agency that stands before or behind it: `東京時事`.
  private static func withoutAgency(_ text: String) -> String? {
    guard let name = Agency.wideNames.first(where: { text.hasSuffix($0.key) })?.key else {
      return text.isEmpty ? nil : text
    }
    return text.count > name.count ? String(text.dropLast(name.count)) : nil
  }
}
