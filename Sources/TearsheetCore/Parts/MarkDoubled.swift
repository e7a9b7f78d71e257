/// Lines that a text gives twice.
extension Sheet {
  /// True for a line that the next or the last one repeats.
  func isDoubled(_ lines: [Int], _ index: Int) -> Bool {
    (index > 0 && isSame(lines[index - 1], lines[index]))
      || (index + 1 < lines.count && isSame(lines[index + 1], lines[index]))
  }

  /// A line given twice in the text is a caption: once for the picture, once below it.
  mutating func markDoubled(_ lines: [Int], _ index: Int, part: Int) -> Bool {
    let first = index > 0 && isSame(lines[index - 1], lines[index]) ? index - 1 : index
    let isTriple =
      (first > 0 && isSame(lines[first - 1], lines[first]))
      || (first + 2 < lines.count && isSame(lines[first + 2], lines[first]))
    guard isDoubled(lines, index), !isTriple, page.shapes[lines[index]].words >= 4, lines.count > 3
    else {
      return false
    }
    // What opens with a dateline is the first paragraph, said twice.
    if page.dateline(at: page.lines[lines[first]].content).map(page.opensArticle) == true {
      guard index == first else { return false }
      mark(lines[index], .repeat, "first paragraph, given twice", part: part)
      return true
    }
    if index > 0, isSame(lines[index - 1], lines[index]),
      mark(of: lines[index - 1])?.label == .caption
    {
      mark(lines[index], .repeat, "caption again", part: part)
    } else {
      mark(lines[index], .caption, "line given twice in the text", part: part)
    }
    return true
  }
}
