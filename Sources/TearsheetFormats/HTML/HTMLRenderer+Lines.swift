import TearsheetCore

extension HTMLRenderer {
  /// Longest cell that shares a line with the next one, in bytes.
  static let joinableCell = 80

  /// Adds text to the line.
  mutating func add(_ range: Range<Int>) {
    if stack[stack.count - 1].ancestors.contains(.preformatted) {
      addPreformatted(range)
    } else if text.hasWords(range) {
      beginLine()
      text.add(range, isLink: openLinks > 0, isEmphasis: openEmphases > 0)
    } else {
      text.addSpace()
    }
  }

  /// Text whose line ends count.
  mutating func addPreformatted(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != 10, bytes[end] != 13 { end += 1 }
      if end > start {
        beginLine()
        text.add(
          start..<end, isLink: openLinks > 0, isEmphasis: openEmphases > 0, keepsSpace: true)
      }
      if end < range.upperBound { endLine() }
      start = end + 1
    }
  }

  /// Ends the line if it has a word. Beyond the limit the next words join it.
  mutating func endLine(isLast: Bool = false) {
    isJoinableCell = false
    guard var line, text.lineLength > 0 else {
      self.line = nil
      text.dropSpace()
      return
    }
    guard hints.count < limits.lines || isLast else {
      text.addSpace()
      return
    }
    line.linkShare = share(text.linkBytes)
    line.emphasisShare = share(text.emphasisBytes)
    hints.append(line)
    text.endLine()
    self.line = nil
  }

  /// Prepares the line for a word at this place of the page.
  mutating func beginLine() {
    let top = stack.count - 1
    if line == nil {
      line = newLine(top)
      cover = top
      coverChanged = false
    } else if coverChanged || cover > top {
      cover = min(cover, top)
      coverChanged = false
      let words = classWords(of: cover)
      line?.classWords = words
    }
  }

  private mutating func newLine(_ top: Int) -> LineHints {
    let block = stack[top].nearestBlock
    return LineHints(
      block: stack[block].block, headingLevel: stack[block].headingLevel,
      ancestors: stack[top].ancestors.subtracting(.preformatted),
      depth: UInt16(clamping: block), classWords: classWords(of: top),
      container: stack[block].container, path: path(of: block))
  }

  private func share(_ count: Int) -> UInt8 {
    UInt8(clamping: count * 255 / max(1, text.lineLength))
  }
}

extension LineHints.Ancestors {
  /// White space counts; the renderer's own bit, in no hints.
  static let preformatted = LineHints.Ancestors(rawValue: 1 << 31)
}
