import TearsheetCore

/// What the elements of a page declare of its article, gathered as they are met.
struct HTMLClaims {
  /// Longest claim made of a text, in bytes.
  static let longest = 2_000
  /// Claims kept of one field.
  static let perField = 24

  let bytes: UnsafeBufferPointer<UInt8>
  let limits: HTMLLimits
  let metaNames = MetaNames.shared
  private var linkedData: [Range<Int>] = []
  private var hasTitle = false
  var claimed = Declared()
  var canonical: Declared.Claim?
  /// Claims by class names and the like, which come after all others of their field.
  var weak: [(field: ClaimField, text: String)] = []
  var headings = 0
  /// The first time behind a headline, or in the article's element, that stands in navigation, beside
  /// the text or at its foot.
  var apart: String?
  /// Authors' elements that are open.
  var openAuthors = 0
  /// Where elements begin and end in them, in the rendered text.
  var seams: [Int] = []
  /// True for `<meta name=twitter:label1 content="Written by">` until its data has come.
  var labelsAuthor: [String: Bool] = [:]

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
