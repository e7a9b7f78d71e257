/// A line between title and text that holds a date and little else.
struct HeadStamp: Hashable, Sendable {
  /// The day of publication: the first that is not the day of a change.
  let stamp: Range<Int>
  /// The source that stands behind the date: `来源：中国新闻网`.
  let outlet: Range<Int>?
}

extension Sheet {
  /// The date of a short line and few words beside: `Publié le 8 août 2025 à 06:30. Modifié le 8 août
  /// 2025`, `24 Jul 2025 04:25PM (Updated: 24 Jul 2025 06:02PM)`, `29/05/2025 07h14 Atualizado há 2
  /// meses`. Nil for a sentence with a date.
  func headStamp(_ line: Int) -> HeadStamp? {
    let content = page.lines[line].content
    guard content.count <= 140, page.shapes[line].words <= 22 else { return nil }
    switch cue(line) {
    case nil, .stamp: break
    // `Source: Xinhua| 2018-07-12 10:25:15|Editor: ZD`
    case .credit where page.opensSource(content): break
    default: return nil
    }
    let dates = page.dates(in: content, limit: 4)
    guard let first = dates.first else { return nil }
    let outlet = source(behind: first.range.upperBound..<content.upperBound)
    var rest = page.words(in: content.lowerBound..<first.range.lowerBound, limit: 8).count
    var place = first.range.upperBound
    for date in dates.dropFirst() {
      rest += page.words(in: place..<date.range.lowerBound, limit: 8).count
      place = date.range.upperBound
    }
    let end = outlet?.lowerBound ?? content.upperBound
    if place < end { rest += page.words(in: place..<end, limit: 8).count }
    guard rest <= 7, page.shapes[line].words <= 5 * dates.count + 8 else { return nil }
    return HeadStamp(stamp: first.range, outlet: outlet)
  }

  private func source(behind range: Range<Int>) -> Range<Int>? {
    for lead: StaticString in ["来源：", "來源：", "来源:", "Source: ", "Fuente: ", "Quelle: "] {
      guard let place = page.find(lead, in: range) else { continue }
      let name = page.trimmed(place + lead.utf8CodeUnitCount..<range.upperBound)
      guard !name.isEmpty, page.words(in: name, limit: 5).count <= 4 else { return nil }
      return name
    }
    return nil
  }

  /// What stands before a date and a mark: `Ann Lee | Published`, `Valley.com - `.
  private func pieces(before range: Range<Int>) -> [Piece] {
    let marks: [StaticString] = [" |", " -", " –", " —", " /", " ·", " •"]
    let ends = marks.compactMap { page.find($0, in: range) }
    guard let end = ends.min(), case let name = page.trimmed(range.lowerBound..<end),
      page.words(in: name, limit: 6).count <= 5, !page.isStampLead(name), !page.isKnownPlace(name)
    else { return [Piece(range, .other, "word before a stamp")] }
    let rest = page.trimmed(end..<range.upperBound)
    let isWriter = isPerson(name) && !isPaper(page.string(name))
    return [
      Piece(name, isWriter ? .byline : .outlet, "name before its date"),
      Piece(rest, .other, "word before a stamp"),
    ].filter { !$0.range.isEmpty }
  }

  /// Decides a line of a header by its date.
  mutating func markHeadStamp(_ line: Int, _ head: HeadStamp, part: Int) {
    let content = page.lines[line].content
    let rule = "date in the header"
    let before = page.trimmed(content.lowerBound..<head.stamp.lowerBound)
    let end = head.outlet?.lowerBound ?? content.upperBound
    let behind = page.trimmed(head.stamp.upperBound..<end)
    var found = before.isEmpty ? [] : pieces(before: before)
    found.append(Piece(head.stamp, .timestamp, rule))
    if !behind.isEmpty { found.append(Piece(behind, .other, "words behind a stamp")) }
    if let outlet = head.outlet { found.append(Piece(outlet, .outlet, "source behind a stamp")) }
    split(line, found, part: part)
  }
}

extension PageText {
  /// True for a word that says where a text is from: `Source:`.
  func opensSource(_ content: Range<Int>) -> Bool {
    CreditWords.sources.opens(self, at: content.lowerBound, before: content.upperBound)
  }

  /// The outlet of `EL PAÍS | Madrid`.
  func outletBeforePlace(_ content: Range<Int>) -> Range<Int>? {
    guard let bar = find(" | ", in: content), isKnownPlace(bar + 3..<content.upperBound) else {
      return nil
    }
    return content.lowerBound..<bar
  }

  /// The name between guillemets that a short line ends with: `الرياض - «الجزيرة الثقافية»`.
  func quotedName(_ content: Range<Int>) -> Range<Int>? {
    guard let open = find("«", in: content), let close = find("»", in: open..<content.upperBound),
      open > content.lowerBound, close + 2 == content.upperBound
    else { return nil }
    return open + 2..<close
  }
}
