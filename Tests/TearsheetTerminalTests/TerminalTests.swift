import CNcurses
import TearsheetCore
import TearsheetTerminal
import Testing

@Suite struct TerminalTests {
  @Test func `every code point that is drawn has the columns that curses gives it`() {
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let kind = ScalarClass(scalar)
      let isDrawn = kind == .mark || kind == .narrow || kind == .wide
      guard isDrawn, cn_columns(value) != Int32(kind.columns) else { continue }
      // What a newer C library knows otherwise is drawn as a question mark.
      Issue.record("U+\(String(value, radix: 16)): \(kind.columns), \(cn_columns(value))")
    }
  }

  static let errors: [(error: TerminalError, text: String)] = [
    (
      .notATerminal,
      "no terminal to read on: standard input and output must be one; "
        + "'tearsheet list' prints the stories without one"
    ),
    (
      .unknownTerminal(name: ""),
      "no terminal to read on: TERM is not set; 'tearsheet list' prints the stories without one"
    ),
    (
      .unknownTerminal(name: "dumb"),
      "no terminal to read on: nothing can be drawn on TERM=dumb; set TERM to the terminal's real "
        + "name, or use 'tearsheet list', which prints the stories without one"
    ),
  ]
  @Test(arguments: errors)
  func `an error says what is missing and how to do without it`(
    error: TerminalError, text: String
  ) {
    #expect(error.description == text)
  }
}
