/// Where the panes lie: a function of the size and of whether an article is being read.
///
/// List and article stand side by side from 100 columns on, else one above the other, and where
/// there is no room for both the one in use has the screen.
public struct Arrangement: Hashable, Sendable {
  /// The line at the top; nil where every row is needed.
  public let title: Rect?
  /// The line of key hints at the bottom; nil where every row is needed.
  public let hints: Rect?
  /// Nil where the article has the screen.
  public let list: Rect?
  /// Nil where the list has the screen.
  public let article: Rect?
  /// The line between the two; one row or one column.
  public let rule: Rect?
  /// The panes' place: all but title and hints.
  public let body: Rect
  /// Rows that one story takes in the list.
  public let storyRows: Int

  /// The widest column of text.
  public let mostTextColumns: Int

  /// Columns from which on list and article stand side by side.
  public static let sideBySideColumns = 100

  /// The arrangement of a screen.
  ///
  /// - Parameter textColumns: the widest column of text.
  public init(_ size: Size, reading: Bool, textColumns: Int = Arrangement.usualTextColumns) {
    mostTextColumns = textColumns
    let hasTitle = size.rows >= 4
    let hasHints = size.rows >= 3
    title = hasTitle ? Rect(row: 0, column: 0, rows: 1, columns: size.columns) : nil
    hints =
      hasHints ? Rect(row: size.rows - 1, column: 0, rows: 1, columns: size.columns) : nil
    let body = Rect(
      row: hasTitle ? 1 : 0, column: 0,
      rows: size.rows - (hasTitle ? 1 : 0) - (hasHints ? 1 : 0), columns: size.columns)
    self.body = body
    if size.columns >= Self.sideBySideColumns, body.rows >= 6 {
      let width = min(62, max(42, size.columns * 2 / 5))
      storyRows = 2
      list = Rect(row: body.row, column: 0, rows: body.rows, columns: width)
      rule = Rect(row: body.row, column: width, rows: body.rows, columns: 1)
      article = Rect(
        row: body.row, column: width + 1, rows: body.rows, columns: body.columns - width - 1)
    } else if size.columns >= 60, body.rows >= 16 {
      let height = reading ? 5 : max(7, body.rows * 2 / 5)
      storyRows = 1
      list = Rect(row: body.row, column: 0, rows: height, columns: body.columns)
      rule = Rect(row: body.row + height, column: 0, rows: 1, columns: body.columns)
      article = Rect(
        row: body.row + height + 1, column: 0, rows: body.rows - height - 1, columns: body.columns)
    } else {
      storyRows = 1
      list = reading ? nil : body
      rule = nil
      article = reading ? body : nil
    }
  }

  /// Stories that the list shows at once; at least 1.
  public var listHeight: Int { max(1, (list ?? body).rows / storyRows) }

  /// Lines that the article pane shows at once; at least 1.
  public var articleHeight: Int { max(1, (article ?? body).rows) }

  /// Columns of the article's text: comfortable to read where there is room.
  public var textColumns: Int {
    let pane = (article ?? body).columns
    return max(2, min(mostTextColumns, pane - (pane >= 50 ? 4 : pane >= 20 ? 2 : 0)))
  }

  /// The widest column of text where nobody chose one.
  public static let usualTextColumns = 76
}
