/// A text that scrolls: lines, the first one on screen, and the hits of a search in it.
///
/// Invariant: the first line on screen is one of the lines, and no room is left below the last.
public struct TextPane: Hashable, Sendable {
  /// The wrapped text.
  public private(set) var layout: TextLayout
  /// The first line on screen.
  public private(set) var top = 0
  /// Lines on screen at once.
  public private(set) var height: Int
  /// What is looked for, and where it stands.
  public private(set) var hits = Hits()

  /// A text in a pane of a size.
  public init(_ blocks: some Sequence<TextBlock> = [], columns: Int, height: Int) {
    layout = TextLayout(blocks, columns: columns)
    self.height = max(1, height)
  }

  /// The beginning of a text, enough to fill a pane in which nobody scrolls.
  public init(glimpse blocks: some Sequence<TextBlock>, columns: Int, height: Int) {
    layout = TextLayout(blocks, columns: columns, enough: max(1, height))
    self.height = max(1, height)
  }

  /// The line that stands first when the end is on screen.
  public var lastTop: Int { max(0, layout.lines.count - height) }

  /// The share that is above the pane's end, in percent; 100 where all is on screen.
  public var percent: Int {
    let count = layout.lines.count
    return count <= height ? 100 : min(100, (top + height) * 100 / count)
  }

  /// Scrolls by lines, as far as the text goes.
  public mutating func scroll(by lines: Int) { top = max(0, min(top + lines, lastTop)) }

  /// Scrolls by screens, one line kept in sight.
  public mutating func scroll(pages: Int) { scroll(by: pages * max(1, height - 1)) }

  /// Scrolls so that a line stands first, as far as the text goes.
  public mutating func scroll(to line: Int) { top = max(0, min(line, lastTop)) }

  /// Wraps again for another size; what stood first stays in sight.
  public mutating func resize(columns: Int, height: Int) {
    self.height = max(1, height)
    guard columns != layout.columns else { return scroll(by: 0) }
    let first = layout.lines.indices.contains(top) ? layout.lines[top] : nil
    layout = TextLayout(layout.blocks, columns: columns)
    let line = first.flatMap { layout.line(block: $0.block, byte: $0.range.lowerBound) }
    scroll(to: top == 0 ? 0 : line ?? 0)
  }

  /// Looks for a text and goes to the first hit at or below the screen's top; false when there
  /// is none.
  @discardableResult
  public mutating func find(_ needle: String, moving: Bool = true) -> Bool {
    hits = Hits(of: needle, in: layout.blocks)
    guard !hits.all.isEmpty else { return false }
    let first = layout.lines.indices.contains(top) ? layout.lines[top] : nil
    hits.current =
      hits.all.firstIndex { hit in
        first.map { (hit.block, hit.range.upperBound) > ($0.block, $0.range.lowerBound) } ?? true
      } ?? 0
    if moving { showHit() }
    return true
  }

  /// Goes to the next hit, or the one before, round the end; false when there is none.
  public mutating func findAgain(_ direction: Int) -> Bool {
    let count = hits.all.count
    guard count > 0 else { return false }
    hits.current = (hits.current + direction + count) % count
    showHit()
    return true
  }

  private mutating func showHit() {
    let hit = hits.all[hits.current]
    guard let line = layout.line(block: hit.block, byte: hit.range.lowerBound) else { return }
    if line < top || line >= top + height { scroll(to: line - height / 3) }
  }
}
