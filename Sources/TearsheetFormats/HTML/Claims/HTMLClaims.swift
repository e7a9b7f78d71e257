import TearsheetCore

/// What the elements of a page declare of its article, gathered as they are met.
struct HTMLClaims {
  /// Longest claim made of a text, in bytes.
  static let longest = 2_000
  /// Claims kept of one field.
  static let perField = 24

  let bytes: UnsafeBufferPointer<UInt8>
  let limits: HTMLLimits
  private let metaNames = MetaNames.shared
  private var linkedData: [Range<Int>] = []
  private var hasTitle = false
  private var claimed = Declared()
  private var canonical: Declared.Claim?
  /// Claims by class names and the like, which come after all others of their field.
  private var weak: [(field: ClaimField, text: String)] = []
  private var headings = 0
  /// The first time behind a headline, or in the article's element, that stands in navigation, beside
  /// the text or at its foot.
  private var apart: String?
  /// Authors' elements that are open.
  private var openAuthors = 0
  /// Where elements begin and end in them, in the rendered text.
  private(set) var seams: [Int] = []
  /// True for `<meta name=twitter:label1 content="Written by">` until its data has come.
  private var labelsAuthor: [String: Bool] = [:]

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: HTMLLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// All that was declared, in the order of the page, what is weaker last.
  func declared() -> Declared {
    var all = claimed
    if let canonical { all.addresses.insert(canonical, at: 0) }
    var linked = LinkedData()
    for range in linkedData { linked.read(bytes[range]) }
    linked.claim(in: &all)
    for claim in weak { all.add(claim.text, as: claim.field, from: .element) }
    if let apart { all.add(apart, as: .published, from: .element) }
    return all
  }

  /// The content of a `<title>`; false when it is not the first.
  mutating func addTitle(_ range: Range<Int>) -> Bool {
    guard !hasTitle else { return false }
    hasTitle = true
    claimed.add(text(range), as: .title, from: .htmlTitle)
    return true
  }

  /// The content of a JSON-LD script.
  mutating func addLinkedData(_ range: Range<Int>) {
    let read = linkedData.reduce(0) { $0 + $1.count }
    if read + range.count <= limits.jsonLD { linkedData.append(range) }
  }

  /// A start tag.
  mutating func see(_ tag: HTMLTag, _ attributes: HTMLAttributes) {
    switch tag {
    case .meta: seeMeta(attributes)
    case .link: seeLink(attributes)
    case .html:
      if let lang = attributes.lang { claimed.add(text(lang), as: .language, from: .element) }
    default: break
    }
  }

  /// An attribute's or element's value as text: references decoded, white space folded.
  func text(_ range: Range<Int>) -> String {
    var folded = FoldedText(bytes)
    folded.add(range.prefix(HTMLClaims.longest), isLink: false, isEmphasis: false)
    return String(decoding: folded.bytes, as: UTF8.self)
  }
}

extension HTMLClaims {
  private mutating func seeMeta(_ attributes: HTMLAttributes) {
    guard let content = attributes.content else { return }
    for range in [attributes.property, attributes.name, attributes.itemprop] {
      guard let range, range.count <= 64 else { continue }
      let name = String(decoding: bytes[range], as: UTF8.self).lowercased()
      if name.hasPrefix("twitter:") { seeLabel(name, content) }
      guard let meaning = metaNames[name] else { continue }
      let isItemprop = range == attributes.itemprop
      return claimed.add(
        text(content), as: meaning.field, from: isItemprop ? .microdata : meaning.source)
    }
  }

  /// Pairs of `twitter:label1` and `twitter:data1` name the author on many pages.
  private mutating func seeLabel(_ name: String, _ content: Range<Int>) {
    if name.hasPrefix("twitter:label") {
      let label = text(content).lowercased()
      labelsAuthor[String(name.dropFirst(13))] = AuthorLabels.all.contains(label)
    } else if name.hasPrefix("twitter:data"), labelsAuthor[String(name.dropFirst(12))] == true {
      claimed.add(text(content), as: .author, from: .meta)
    }
  }

  private mutating func seeLink(_ attributes: HTMLAttributes) {
    guard let rel = attributes.rel, let href = attributes.href, canonical == nil,
      UnsafeBufferPointer(rebasing: bytes[rel]).equals("canonical")
    else { return }
    canonical = Declared.Claim(text(href), from: .meta)
  }
}

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

extension Declared {
  /// Adds a claim, unless it is empty, said already, or one too many.
  mutating func add(_ text: String, as field: ClaimField, from source: Claim.Source) {
    guard !text.isEmpty else { return }
    let claim = Claim(text, from: source)
    switch field {
    case .title: titles.add(claim)
    case .subtitle: subtitles.add(claim)
    case .author: authors.add(claim)
    case .published: published.add(claim)
    case .modified: modified.add(claim)
    case .outlet: outlets.add(claim)
    case .section: sections.add(claim)
    case .keywords: keywords.add(claim)
    case .language: languages.add(claim)
    case .address: addresses.add(claim)
    }
  }
}

extension [Declared.Claim] {
  fileprivate mutating func add(_ claim: Declared.Claim) {
    if count < HTMLClaims.perField, !contains(claim) { append(claim) }
  }
}
