import TearsheetCore

/// What the elements that hold text declare.
extension HTMLClaims {
  /// What the text of an element will claim.
  struct Capture {
    let field: ClaimField
    /// Nil for a claim that only class names speak for.
    let source: Declared.Claim.Source?
    /// Where its text begins in the rendered text.
    let start: Int
  }

  /// What the text of an element, whose start tag was just seen, will claim.
  mutating func capture(
    _ tag: HTMLTag, _ attributes: HTMLAttributes, in ancestors: LineHints.Ancestors,
    at start: Int
  ) -> Capture? {
    if let itemprop = attributes.itemprop, tag != .meta,
      let capture = property(itemprop, attributes, at: start)
    {
      return capture
    }
    if tag == .h1 {
      headings += 1
      return Capture(field: .title, source: .element, start: start)
    }
    guard ancestors.isDisjoint(with: [.nav, .footer, .aside]) else {
      let isBehindTitle = headings > 0 || !ancestors.isDisjoint(with: [.article, .main])
      if tag == .time, isBehindTitle, let datetime = attributes.datetime, apart == nil {
        apart = text(datetime)
      }
      return nil
    }
    if tag == .time { return time(attributes, at: start) }
    if let rel = attributes.rel, bytes[rel].count <= 64,
      UnsafeBufferPointer(rebasing: bytes[rel]).contains("author")
    {
      return Capture(field: .author, source: .element, start: start)
    }
    return attributes.classes.flatMap { named($0, at: start) }
  }

  /// The start of an element with a capture.
  mutating func begin(_ capture: Capture) {
    if capture.field == .author { openAuthors += 1 }
  }

  /// The start or end of any element.
  mutating func seam(at place: Int) {
    if openAuthors > 0, seams.last != place { seams.append(place) }
  }

  /// The end of an element with a capture.
  mutating func end(_ capture: Capture, _ text: [UInt8]) {
    defer { if capture.field == .author { endAuthor() } }
    let range = capture.start..<text.count
    let longest = capture.source == nil ? 120 : capture.field == .title ? 400 : 160
    guard !range.isEmpty, range.count <= longest else { return }
    let isAuthor = capture.field == .author
    let joined = isAuthor ? byline(range, of: text) : joined(text[range], by: " ")
    if let source = capture.source {
      claimed.add(joined, as: capture.field, from: source)
    } else if weak.count < HTMLClaims.perField {
      weak.append((capture.field, joined))
    }
  }

  private mutating func endAuthor() {
    openAuthors -= 1
    if openAuthors == 0 { seams.removeAll(keepingCapacity: true) }
  }

  private mutating func property(
    _ itemprop: Range<Int>, _ attributes: HTMLAttributes, at start: Int
  ) -> Capture? {
    for name in text(itemprop).lowercased().split(separator: " ") {
      guard let meaning = metaNames[String(name)] else { continue }
      switch meaning.field {
      case .title where name == "headline", .author, .published, .modified, .section: break
      default: continue
      }
      if let value = attributes.content ?? attributes.datetime {
        claimed.add(text(value), as: meaning.field, from: .microdata)
        return nil
      }
      return Capture(field: meaning.field, source: .microdata, start: start)
    }
    return nil
  }

  private mutating func time(_ attributes: HTMLAttributes, at start: Int) -> Capture? {
    guard let datetime = attributes.datetime else {
      return Capture(field: .published, source: nil, start: start)
    }
    let isModified = attributes.classes.map {
      let classes = UnsafeBufferPointer(rebasing: bytes[$0.prefix(256)])
      return (classes.contains("updated") || classes.contains("modified"))
        && !classes.contains("published")
    }
    claimed.add(
      text(datetime), as: isModified == true ? .modified : .published, from: .timeElement)
    // Readers are told the day where the page was written, machines often that of Greenwich.
    return isModified == true ? nil : Capture(field: .published, source: nil, start: start)
  }

  /// What class names say.
  private func named(_ classes: Range<Int>, at start: Int) -> Capture? {
    let names = UnsafeBufferPointer(rebasing: bytes[classes.prefix(256)])
    func claims(_ field: ClaimField) -> Capture {
      Capture(field: field, source: nil, start: start)
    }
    if names.contains("comment") { return nil }
    if names.contains("author") || names.contains("byline") { return claims(.author) }
    if names.contains("date") || names.contains("publish") || names.contains("posted-on")
      || names.contains("timestamp")
    {
      return claims(.published)
    }
    return nil
  }
}
