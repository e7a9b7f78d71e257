/// Which lines are prose wrapped at a width: blocks of lines without a blank line between, each
/// but the last about as wide as the widest, where most lines break off within a sentence.
///
/// - Returns: for each line, whether it is of such a block, and whether it goes on where the line
///   before it broke off.
func wrappedLines(
  _ lines: [Line], _ shapes: [LineShape]
) -> (isWrapped: [Bool], goesOn: [Bool]) {
  var isWrapped = Array(repeating: false, count: lines.count)
  var goesOn = isWrapped
  var width = 0
  var short: [Int] = []  // first lines of blocks of two lines
  var start = 0
  while start < lines.count {
    var end = start
    while end < lines.count, !lines[end].isBlank { end += 1 }
    if isWrappedBlock(lines[start..<end], shapes[start..<end]) {
      for line in start..<end {
        isWrapped[line] = true
        goesOn[line] = line > start
        width = max(width, lines[line].content.count)
      }
    } else if end == start + 2 {
      short.append(start)
    }
    start = end + 1
  }
  // Where text is wrapped, two lines are a paragraph too if the first is as wide as the others.
  for line in short where width > 0 && (width - 22...width + 6).contains(lines[line].content.count)
  {
    isWrapped[line] = true
    isWrapped[line + 1] = true
    goesOn[line + 1] = true
  }
  return (isWrapped, goesOn)
}

private func isWrappedBlock(_ lines: ArraySlice<Line>, _ shapes: ArraySlice<LineShape>) -> Bool {
  guard lines.count >= 3 else { return false }
  var (widest, narrowest) = (0, Int.max)
  for line in lines.dropLast() {
    widest = max(widest, line.content.count)
    narrowest = min(narrowest, line.content.count)
    if widest > 120 || widest - narrowest > 22 { return false }
  }
  guard widest >= 50 else { return false }
  let broken = shapes.dropLast().count { !$0.endsSentence && $0.words >= 5 }
  return broken * 10 >= (lines.count - 1) * 6
}
