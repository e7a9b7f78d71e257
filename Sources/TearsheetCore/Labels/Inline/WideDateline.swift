extension HeadRule {
  /// A dateline of East Asian agencies: `【東京時事】`, `新华社北京7月31日电`, `(서울=연합뉴스)`.
  static let wideDateline = HeadRule(name: "dateline, East Asian") { page, rest in
    page.wideDateline(at: rest).map { dateline in
      let rule = "dateline, East Asian"
      let reporter = page.reporter(behind: dateline, in: rest)
      let end = reporter == nil ? page.dashEnd(behind: dateline, in: rest) : dateline.upperBound
      return [Piece(dateline.lowerBound..<end, .dateline, rule)]
        + (reporter.map { [Piece($0, .byline, rule)] } ?? [])
    }
  }

  /// The reporters in a bracket before the text: `（记者王明）`, `〔記者王明／台南報導〕`.
  static let wideReporter = HeadRule(name: "reporters in a bracket") { page, rest in
    let pairs: [(StaticString, StaticString)] = [
      ("（", "）"), ("(", ")"), ("〔", "〕"), ("【", "】"), ("[", "]"),
    ]
    for (open, close) in pairs
    where page.has(open, at: rest.lowerBound, before: rest.upperBound) {
      let window = page.opening(of: rest, bytes: 90)
      guard let end = page.find(close, in: window) else { return nil }
      let range = rest.lowerBound..<end + close.utf8CodeUnitCount
      let words = page.string(range).dropFirst()
      guard words.hasPrefix("记者") || words.hasPrefix("記者") else { return nil }
      return [Piece(range, .byline, "reporters in a bracket")]
    }
    return page.wroteByline(rest).map { [Piece($0, .byline, "byline before the text")] }
  }
}

extension PageText {
  /// `كتبت - NAME` before a text in Arabic: two words behind the lead.
  fileprivate func wroteByline(_ rest: Range<Int>) -> Range<Int>? {
    guard rest.count > 60, (0xD8...0xDB).contains(bytes[rest.lowerBound]),
      let width = BylineWords.wideLeads.width(
        in: bytes, at: rest.lowerBound, before: rest.upperBound),
      case let behind = rest.lowerBound + width..<rest.upperBound,
      case let names = words(in: opening(of: behind, bytes: 80), limit: 3), names.count == 3,
      names.allSatisfy({ !$0.opens }), !names[0].closes
    else { return nil }
    return rest.lowerBound..<names[1].range.upperBound
  }

  fileprivate func wideDateline(at rest: Range<Int>) -> Range<Int>? {
    bracketed(rest) ?? telegram(rest)
  }

  /// A bracket in front that names an agency or holds a place and `=`.
  private func bracketed(_ rest: Range<Int>) -> Range<Int>? {
    let pairs: [(StaticString, StaticString)] = [
      ("【", "】"), ("（", "）"), ("［", "］"), ("[", "]"), ("(", ")"), ("〔", "〕"),
    ]
    let window = opening(of: rest, bytes: 120)
    for (open, close) in pairs where has(open, at: window.lowerBound, before: window.upperBound) {
      let inner = window.lowerBound + open.utf8CodeUnitCount
      guard let end = find(close, in: inner..<window.upperBound) else { return nil }
      let text = string(inner..<end)
      guard text.unicodeScalars.contains(where: { $0.value > 0x2E80 }),
        text.utf8.contains(0x3D) || text.holds("＝") || wideAgency(in: text) != nil
      else { return nil }
      return window.lowerBound..<end + close.utf8CodeUnitCount
    }
    return nil
  }

  /// Behind the dash of a dateline, where one stands.
  fileprivate func dashEnd(behind bracket: Range<Int>, in rest: Range<Int>) -> Int {
    let behind = opening(of: bracket.upperBound..<rest.upperBound, bytes: 12)
    guard let word = words(in: behind, limit: 1).first,
      isDash(word.range) || ["=", "＝"].contains(string(word.range))
    else { return bracket.upperBound }
    return word.range.upperBound
  }

  /// `홍길동 기자 =` behind the bracket.
  fileprivate func reporter(behind bracket: Range<Int>, in rest: Range<Int>) -> Range<Int>? {
    let words = words(in: opening(of: bracket.upperBound..<rest.upperBound, bytes: 60), limit: 6)
    guard let mark = words.firstIndex(where: { ["=", "＝", "-"].contains(string($0.range)) }),
      mark > 0
    else { return nil }
    return words[0].range.lowerBound..<words[mark].range.upperBound
  }

  /// An agency's name, a place, a day and `电`.
  private func telegram(_ rest: Range<Int>) -> Range<Int>? {
    let window = opening(of: rest, bytes: 90)
    for mark: StaticString in ["电", "電", "讯", "訊"] {
      guard let end = find(mark, in: window) else { continue }
      let text = string(window.lowerBound..<end)
      let opens = text.hasPrefix("（") || text.hasPrefix("(")
      let name = opens ? String(text.dropFirst()) : text
      guard
        name.hasPrefix("新华社") || name.hasPrefix("新華社") || name.hasPrefix("中央社")
          || name.hasPrefix("中新") || name.holds("社")
      else { continue }
      var close = end + mark.utf8CodeUnitCount
      for bracket: StaticString in ["）", ")"] where has(bracket, at: close, before: rest.upperBound)
      {
        close += bracket.utf8CodeUnitCount
      }
      return window.lowerBound..<close
    }
    return nil
  }
}

/// The agency whose name a text in a script without spaces holds.
func wideAgency(in text: String) -> String? {
  Agency.wideNames.first { text.holds($0.key) }?.value
}

extension Agency {
  /// Names in scripts without spaces, and their agencies.
  static let wideNames: [(key: String, value: String)] = all.flatMap { agency in
    agency.aliases.filter { $0.unicodeScalars.contains { $0.value > 0x2E80 } }
      .map { (key: $0, value: agency.name) }
  }.sorted { $0.key.count > $1.key.count }
}
