/// One judgement on a line by itself. The table is tried in order; the first that speaks decides.
struct LineRule: Sendable {
  /// The name that reasons carry and docs/pages.md lists.
  let name: String
  /// The longest line in bytes that the rule is asked about.
  let limit: Int
  /// The cue that a line of a page gives, nil for none.
  let judge: @Sendable (_ page: PageText, _ line: Int, _ stamp: inout LineStamp) -> LineCue?

  /// A rule that asks for the stamp at the line's end.
  init(
    _ name: String, upTo limit: Int,
    _ judge: @escaping @Sendable (PageText, Int, inout LineStamp) -> LineCue?
  ) {
    self.name = name
    self.limit = limit
    self.judge = judge
  }

  /// A rule from its parts.
  init(
    _ name: String, upTo limit: Int, _ judge: @escaping @Sendable (PageText, Int) -> LineCue?
  ) {
    self.init(name, upTo: limit) { page, line, _ in judge(page, line) }
  }

  /// All of them, in the order they are tried.
  static let all: [LineRule] = [
    .listItem, .hashtagLine, .furniturePhrase, .furnitureBlocks, .figureLine, .consentLine,
    .listingHeading, .videoLength, .stampLine, .outletAndStamp,
    .rightsLine, .noteLine, .bylineLine, .bylineBehindStamp, .linkLine, .creditLine,
    .captionWithCredit,
  ]
}

/// The stamp that a line ends with: several rules ask, it is looked for once.
struct LineStamp {
  private var found: Range<Int>??

  /// The age or date at the end of a line, always the same line.
  mutating func atEnd(of line: Int, in page: PageText) -> Range<Int>? {
    if let found { return found }
    let stamp = page.stampAtEnd(ofLine: line)
    found = .some(stamp)
    return stamp
  }
}

extension PageText {
  /// The cue of a line: that of the first rule that speaks.
  func cue(of line: Int) -> CuedLine? {
    let length = lines[line].content.count
    guard length > 0 else { return nil }
    // By index: a copy of a rule for every line would count references.
    let rules = LineRule.all
    var stamp = LineStamp()
    for index in rules.indices where length <= rules[index].limit {
      if let cue = rules[index].judge(self, line, &stamp) {
        return CuedLine(cue: cue, rule: rules[index].name)
      }
    }
    return nil
  }
}
