import Synchronization
import TearsheetCore
import TearsheetScreen
import TearsheetViewModel
import Testing

@Suite struct ReaderLoopTests {
  @Test func `a list is counted once its rows are on the screen`() {
    let library = MemoryLibrary([sample("Fresh news") { _ in }])
    let record = Record()
    library.whenCounted.withLock { $0 = { record.noteCount() } }
    var terminal = WatchedTerminal(Size(rows: 8, columns: 60), record)
    runReader(library: library, terminal: &terminal)
    #expect(record.shownWhenCounted == ["Fresh news"])
  }
}

/// What was on the screen when the library was asked for counts.
private final class Record: Sendable {
  private let content = Mutex<(shown: Bool, counts: [String])>((false, []))

  var shownWhenCounted: [String] { content.withLock(\.counts) }
  func noteShow(_ screen: String) { content.withLock { $0.shown = screen.contains("Fresh news") } }
  func noteCount() { content.withLock { $0.counts.append($0.shown ? "Fresh news" : "nothing") } }
}

/// A scripted terminal that says what it shows.
private struct WatchedTerminal: Terminal, ~Copyable {
  private var terminal: ScriptedTerminal
  private let record: Record

  init(_ size: Size, _ record: Record) {
    terminal = ScriptedTerminal(size, typing: [])
    self.record = record
  }

  var size: Size { terminal.size }
  var waker: Waker { terminal.waker }
  mutating func read(timeout: Int?) -> [Input] { terminal.read(timeout: timeout) }
  mutating func show(_ screen: ScreenBuffer) {
    terminal.show(screen)
    record.noteShow(text(of: screen))
  }
  mutating func suspend() {}
  mutating func repaint() {}
}
