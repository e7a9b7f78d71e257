import TearsheetViewModel

/// A screen as text: one line a row, spaces at the end of rows left out.
public func text(of screen: ScreenBuffer) -> String {
  (0..<screen.size.rows).map { row in
    var line = String.UnicodeScalarView()
    for column in 0..<screen.size.columns {
      let cell = screen[row, column]
      guard !cell.isRightHalf, let scalar = Unicode.Scalar(cell.scalar) else { continue }
      line.append(scalar)
      line.append(contentsOf: screen.marks[Int(cell.marks)])
    }
    var text = String(line)[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }.joined(separator: "\n")
}
