import TearsheetViewModel

/// A screen as a picture: a dark terminal with its own colours, one text element a stretch of one
/// style.
public func svg(of screen: ScreenBuffer) -> String {
  let width = screen.size.columns * cellWidth + 2 * margin
  let height = screen.size.rows * cellHeight + 2 * margin
  var lines = [
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
      + "viewBox=\"0 0 \(width) \(height)\">",
    "<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"\(ground)\"/>",
    "<g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" "
      + "font-size=\"\(fontSize)\" xml:space=\"preserve\">",
  ]
  for row in 0..<screen.size.rows {
    for run in runs(of: row, in: screen) { lines += elements(of: run, row: row, in: screen) }
  }
  return (lines + ["</g>", "</svg>", ""]).joined(separator: "\n")
}

private let cellWidth = 9
private let cellHeight = 19
private let fontSize = 15
private let margin = 14
private let ground = "#1d2021"
private let letter = "#e6e1d6"

/// Stretches of a row with one style.
private func runs(of row: Int, in screen: ScreenBuffer) -> [Range<Int>] {
  var runs: [Range<Int>] = []
  var start = 0
  for column in 1...screen.size.columns {
    let isEnd = column == screen.size.columns
    let breaks = isEnd || screen[row, column].style != screen[row, start].style
    // A wide character begins a stretch, so that a font's own width cannot move what follows.
    if breaks || (screen[row, column - 1].isRightHalf && !screen[row, column].isRightHalf) {
      runs.append(start..<column)
      start = column
    }
  }
  return runs
}

private func elements(of run: Range<Int>, row: Int, in screen: ScreenBuffer) -> [String] {
  let style = screen[row, run.lowerBound].style
  let isReverse = style.attributes.contains(.reverse)
  let own = style.color.map(hex) ?? letter
  let behind = style.ground.map(hex) ?? ground
  let (front, back) = isReverse ? (behind, own) : (own, behind)
  let x = margin + run.lowerBound * cellWidth
  let y = margin + row * cellHeight
  let width = run.count * cellWidth
  var elements: [String] = []
  if back != ground {
    elements.append(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(cellHeight)\" fill=\"\(back)\"/>")
  }
  let text = content(of: run, row: row, in: screen)
  guard text.contains(where: { $0 != " " }) else { return elements }
  elements.append(
    "<text x=\"\(x)\" y=\"\(y + fontSize - 1)\" textLength=\"\(width)\" "
      + "lengthAdjust=\"spacingAndGlyphs\" fill=\"\(front)\"\(attributes(of: style))>"
      + "\(escaped(text))</text>")
  return elements
}

private func content(of run: Range<Int>, row: Int, in screen: ScreenBuffer) -> String {
  var text = String.UnicodeScalarView()
  for column in run {
    let cell = screen[row, column]
    guard !cell.isRightHalf, let scalar = Unicode.Scalar(cell.scalar) else { continue }
    text.append(scalar)
    text.append(contentsOf: screen.marks[Int(cell.marks)])
  }
  return String(text)
}

private func attributes(of style: Style) -> String {
  var text = ""
  if style.attributes.contains(.bold) { text += " font-weight=\"bold\"" }
  if style.attributes.contains(.italic) { text += " font-style=\"italic\"" }
  if style.attributes.contains(.dim) { text += " opacity=\"0.6\"" }
  if style.attributes.contains(.underline) { text += " text-decoration=\"underline\"" }
  return text
}

private func hex(_ color: Style.Color) -> String {
  switch color {
  case .black: "#282828"
  case .red: "#e06c5f"
  case .green: "#98b85a"
  case .yellow: "#d9a94a"
  case .blue: "#6fa0d8"
  case .magenta: "#c586c0"
  case .cyan: "#6dbfb8"
  case .white: "#d5cfc4"
  case .brightBlack: "#8a8478"
  case .brightRed: "#f08a7d"
  case .brightGreen: "#b5d377"
  case .brightYellow: "#f0c66a"
  case .brightBlue: "#8fbcf0"
  case .brightMagenta: "#dba4d7"
  case .brightCyan: "#8fd9d2"
  case .brightWhite: "#ffffff"
  }
}

/// By scalars: `<` with a combining mark behind it is one `Character` that is not `<`.
private func escaped(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "") { escaped, scalar in
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
}
