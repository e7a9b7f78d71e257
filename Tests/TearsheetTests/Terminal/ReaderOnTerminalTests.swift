import Foundation
import Glibc
import Testing

/// The built program in a real terminal.
@Suite(.serialized) struct ReaderOnTerminalTests {
  /// The program beside the tests' bundle.
  static let program = URL(
    filePath: CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
  ).deletingLastPathComponent().appending(path: "tearsheet").path
  static let seeds = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../seeds").standardized.path

  private func reader(rows: Int = 40, columns: Int = 120) throws -> PseudoTerminal {
    try PseudoTerminal([Self.program, "--temporary", Self.seeds], rows: rows, columns: columns)
  }

  @Test func `one opens, moves, filters by topic, reads, resizes and quits`() throws {
    let terminal = try reader()
    let before = terminal.modes
    #expect(terminal.wait { $0.contains("Tearsheet") && $0.contains("●") })
    #expect(terminal.modes.isOtherScreen && !terminal.modes.isCursorShown)
    // All samples are in: a story that comes later may take its place above the first.
    #expect(terminal.shows(" of 22 "))
    terminal.type("g")
    #expect(terminal.shows("1 of 22 "))
    terminal.type("\u{1B}OB\u{1B}OB")
    #expect(terminal.shows("3 of 22 "))
    terminal.type("t")
    // The topics are there once the placeholder has gone.
    #expect(
      terminal.wait { screen in
        let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
        return rows[1].contains("Topics") && !rows[2].prefix(8).contains("…")
      })
    terminal.type("\r")
    #expect(terminal.shows("▸ "))
    terminal.type("\r")
    #expect(terminal.wait { $0.contains(" %") && $0.contains("▌") })
    terminal.resize(rows: 24, columns: 80)
    #expect(terminal.wait { $0.contains("q back") && $0.contains(" %") })
    terminal.type("q")
    #expect(terminal.shows("q quit"))
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.modes(awaiting: before) == before)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT])
  func `the terminal comes back whole after a signal`(signal: Int32) throws {
    let terminal = try reader()
    let before = terminal.modes
    #expect(terminal.shows("●"))
    terminal.send(signal: signal)
    #expect(terminal.waitForEnd() == 128 + signal)
    #expect(terminal.modes(awaiting: before) == before)
  }

  @Test func `what is pasted into a prompt is text, not keys`() throws {
    let terminal = try reader()
    #expect(terminal.shows("●"))
    terminal.type("f")
    #expect(terminal.shows("filter:"))
    terminal.type("\u{1B}[200~q\rq\u{1B}[201~")
    #expect(terminal.shows("filter: q q"))
    terminal.type("\u{1B}")
    #expect(terminal.wait { !$0.contains("filter:") })
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func `without a terminal it says so and names the way without one`() throws {
    let process = Process()
    process.executableURL = URL(filePath: Self.program)
    process.arguments = ["--temporary", Self.seeds]
    process.standardInput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = Pipe()
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(text.contains("tearsheet list"))
  }
}
