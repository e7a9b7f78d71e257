import TearsheetCore

/// Turns the tokens of a page into lines with hints.
///
/// Which elements are open is kept as the HTML standard's tree builder would have it in ordinary
/// and in broken pages, but for what moves elements about (foster parenting, adoption): text stays
/// where it stands in the source.
struct HTMLRenderer {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: HTMLLimits
  let names = HTMLTagNames.shared
  let traits = HTMLTraits.table
  var tokenizer: HTMLTokenizer
  var text: FoldedText
  var claims: HTMLClaims
  var hints: [LineHints] = []
  var classLists = ClassLists()

  /// The elements that are open, the outermost first; the first stands for the document.
  var stack: [OpenElement] = []
  /// How many elements of each tag are in the stack.
  var openCount = [Int](repeating: 0, count: HTMLTag.allCases.count)
  /// Elements open beyond the depth limit.
  var overflow = 0
  /// Active links and emphases in the stack.
  var openLinks = 0
  var openEmphases = 0
  /// Where the text stood when the last link ended.
  var linkEnd = -1
  var containers: UInt32 = 0
  /// Tags of which no end tag is left in the source.
  var unclosed: Set<HTMLTag> = []

  /// The line being written; nil before its first word.
  var line: LineHints?
  /// The element that all words of the line stand in.
  var cover = 0
  /// True when the cover has changed since its words were taken.
  var coverChanged = false
  /// True when the line is a short table cell that the next one may join.
  var isJoinableCell = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: HTMLLimits) {
    self.bytes = bytes
    self.limits = limits
    tokenizer = HTMLTokenizer(bytes)
    text = FoldedText(bytes)
    claims = HTMLClaims(bytes, limits: limits)
    stack.append(
      OpenElement(
        tag: .unknown, traits: [.block, .boundary], name: 0..<0, classes: nil, id: nil,
        itemprop: nil, ancestors: [], block: .other, headingLevel: 0, nearestBlock: 0, ordinal: 0,
        container: 0, firstLine: 0))
  }

  /// Renders the whole page.
  mutating func render() -> HTMLRendering {
    while true {
      switch tokenizer.next() {
      case .text(let range): add(range)
      case .startTag(let name): start(name)
      case .endTag(let name): end(name)
      case .comment, .doctype: break
      case .end:
        while stack.count > 1 { pop() }
        endLine(isLast: true)
        return rendering()
      }
    }
  }

  private func rendering() -> HTMLRendering {
    var rendering = HTMLRendering()
    rendering.text = text.bytes
    rendering.hints = hints
    rendering.declared = claims.declared()
    return rendering
  }
}
