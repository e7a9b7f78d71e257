import TearsheetCore
import TearsheetViewModel

extension Canvas {
  /// What is typed, or a message, or the keys' hints; the first two also where hints have no room.
  mutating func drawLastLine(_ state: ReaderState, in hints: Rect?, or lastRow: Rect) {
    if let prompt = state.prompt {
      drawPrompt(prompt, in: lastRow)
    } else if let message = state.message {
      drawLines(of: message.text, message.isError ? .error : .message, upTo: lastRow)
    } else if let hints {
      drawHints(state, in: hints)
    }
  }

  /// A text in as many rows as it takes, the last of them a given one: what to do stands at the end
  /// of a message.
  private mutating func drawLines(of text: String, _ role: Role, upTo last: Rect) {
    let margin = last.columns > 20 ? 1 : 0
    let lines = wrap(text, columns: last.columns - 2 * margin)
    let most = max(1, min(Self.mostMessageRows, (last.row + 1) / 2))
    let shown = lines.prefix(most)
    for (index, line) in shown.enumerated() {
      let row = last.row - shown.count + 1 + index
      let isCut = index == most - 1 && lines.count > most
      let rest = String(decoding: text.utf8.dropFirst(line.lowerBound), as: UTF8.self)
      let own = String(decoding: Array(text.utf8)[line], as: UTF8.self)
      screen.fill(
        Rect(row: row, column: last.column, rows: 1, columns: last.columns), style: .plain)
      write(
        elided(isCut ? rest : own, to: last.columns - margin), role, row: row, column: margin)
    }
  }

  private static var mostMessageRows: Int { 4 }

  private mutating func drawPrompt(_ prompt: Prompt, in rect: Rect) {
    screen.fill(rect, style: .plain)
    var column = write(label(of: prompt.purpose), .hintKey, row: rect.row, column: 1) + 1
    let room = rect.columns - column - 1
    let before = tail(of: shown(prompt.textBeforeCursor), columns: room)
    column += write(before, .prompt, row: rect.row, column: column)
    screen.cursor = (rect.row, min(column, rect.columns - 1))
    let after = shown(String(prompt.text.dropFirst(prompt.textBeforeCursor.count)))
    column += write(after, .prompt, row: rect.row, column: column)
    guard let complaint = prompt.complaint.map(shown) else { return }
    if columns(of: complaint) <= rect.columns - column - 3 {
      write(complaint, .error, row: rect.row, column: column + 2)
    } else if rect.row > 0 {
      drawLines(
        of: complaint, .error,
        upTo: Rect(row: rect.row - 1, column: 0, rows: 1, columns: rect.columns))
    }
  }

  private func label(of purpose: Prompt.Purpose) -> String {
    switch purpose {
    case .filter: "filter: "
    case .find: "find: "
    case .narrow: "topic: "
    case .label: "label: "
    case .note: "note: "
    }
  }

  /// The end of a text, as much as fits.
  private func tail(of text: String, columns room: Int) -> String {
    var rest = text[...]
    while columns(of: String(rest)) > max(0, room) { rest.removeFirst() }
    return String(rest)
  }

  private mutating func drawHints(_ state: ReaderState, in rect: Rect) {
    let status = status(of: state)
    let statusColumn = rect.columns - columns(of: status) - 1
    var column = 1
    for hint in Hints(state.mode, columns: statusColumn - 2).shown {
      column += write(hint.key, .hintKey, row: rect.row, column: column)
      column += write(" " + hint.hint, .hint, row: rect.row, column: column) + 2
    }
    if statusColumn > 0 { write(status, .status, row: rect.row, column: statusColumn) }
  }

  /// How far a text was read; empty where the list has the keys.
  private func status(of state: ReaderState) -> String {
    let text: TextPane? =
      switch state.overlay {
      case .cut(let view): view.text
      case .difference(let pane): pane.text
      case .help(let pane): pane
      case .topics, .copies: nil
      case nil: state.focus == .article ? state.detail?.text : nil
      }
    return text.map { "\($0.percent) %" } ?? ""
  }
}
