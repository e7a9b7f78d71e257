import TearsheetCore

/// What the elements of a page declare of its article, as it is met.
struct HTMLClaims {
  /// What the text of an element will claim.
  struct Capture {
    let field: Field
    let source: Declared.Claim.Source
    /// Where its text begins in the rendered text.
    let start: Int
  }

  /// What a claim is of.
  enum Field { case title, author, published, outlet, section }

  let bytes: UnsafeBufferPointer<UInt8>
  let limits: HTMLLimits
  private(set) var canonicalURL: String?
  private var hasTitle = false
  private var claimed = Declared()

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: HTMLLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// All that was declared.
  func declared() -> Declared { claimed }

  /// A start tag.
  mutating func see(_ tag: HTMLTag, _ attributes: HTMLAttributes) {}

  /// What the text of an element whose start tag was just seen will claim.
  mutating func capture(_ tag: HTMLTag, _ attributes: HTMLAttributes, at start: Int) -> Capture? {
    nil
  }

  /// The end of an element with a capture.
  mutating func end(_ capture: Capture, _ text: [UInt8]) {}

  /// The content of a `<title>`; false when it is not the first.
  mutating func addTitle(_ range: Range<Int>) -> Bool {
    defer { hasTitle = true }
    return !hasTitle
  }

  /// The content of a JSON-LD script.
  mutating func addLinkedData(_ range: Range<Int>) {}
}
