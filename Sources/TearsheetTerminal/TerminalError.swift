/// Why there is no screen to read on.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// Curses does not know the terminal, or it cannot move its cursor.
  case unknownTerminal(name: String)
}

extension TerminalError: CustomStringConvertible {
  /// What is missing, and how to do without it.
  public var description: String {
    switch self {
    case .notATerminal:
      "no terminal to read on: standard input and output must be one; "
        + "'tearsheet list' prints the stories without one"
    case .unknownTerminal(let name):
      name.isEmpty
        ? "no terminal to read on: TERM is not set; 'tearsheet list' prints the stories without one"
        : "no terminal to read on: nothing can be drawn on TERM=\(name); set TERM to the terminal's "
          + "real name, or use 'tearsheet list', which prints the stories without one"
    }
  }
}
