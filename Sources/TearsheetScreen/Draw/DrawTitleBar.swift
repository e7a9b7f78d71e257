import TearsheetCore
import TearsheetViewModel

extension Canvas {
  /// The program's name, the active filter, and how many stories there are.
  mutating func drawTitleBar(_ state: ReaderState, in rect: Rect) {
    screen.fill(rect, style: theme[.titleBar])
    var column = 1
    column += write("Tearsheet", .titleName, row: rect.row, column: column) + 2
    let counts = countsText(state)
    let countsColumn = rect.columns - TearsheetCore.columns(of: counts) - 1
    if countsColumn >= column {
      write(counts, .titleBar, row: rect.row, column: countsColumn)
    }
    let end = countsColumn >= column ? countsColumn - 2 : rect.columns - 1
    let filter = state.filter.description
    guard !filter.isEmpty, end > column + 4 else { return }
    write(
      elided("▸ " + SafeText(line: filter).string, to: end - column), .titleName, row: rect.row,
      column: column)
  }

  private func countsText(_ state: ReaderState) -> String {
    guard let counts = state.counts else { return state.list.isLoaded ? "" : "…" }
    let total = grouped(counts.total)
    let stories = counts.total == 1 ? "story" : "stories"
    let place = state.list.ordinal.flatMap { ordinal in
      counts.total > 0 ? "\(grouped(ordinal + 1)) of \(total)" : nil
    }
    let unread = counts.unread == 0 ? "all read" : "\(grouped(counts.unread)) unread"
    let found = place ?? "\(total) \(stories)"
    if counts.total == 0 { return "no stories" }
    guard size.columns >= 50 else { return state.isFilling ? found + " …" : found }
    return (state.isFilling ? "reading pages · " : "") + "\(found) · \(unread)"
  }

  private var size: Size { screen.size }
}
