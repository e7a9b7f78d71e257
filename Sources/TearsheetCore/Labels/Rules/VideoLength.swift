extension LineRule {
  /// The length of a video above its title, which is given twice: `04:41`.
  static let videoLength = LineRule("length of a video", upTo: 8) { page, line in
    let content = page.lines[line].content
    return page.isClock(content) && page.isOverTitlePair(line) ? .phrase(.image) : nil
  }
}

extension PageText {
  /// True for a line right above one that is given twice.
  func isOverTitlePair(_ line: Int) -> Bool {
    let position = shown.partitioningIndex { $0 >= line }
    guard position + 2 < shown.count else { return false }
    let key = keys[shown[position + 1]]
    return key != 0 && key == keys[shown[position + 2]]
  }
}
