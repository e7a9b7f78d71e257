import Dispatch
import Foundation
import Synchronization
import TearsheetCore
import TearsheetViewModel
import Testing

@testable import TearsheetScreen

@Suite struct GoldenTests {
  static let sizes = [
    Size(rows: 24, columns: 80), Size(rows: 40, columns: 120), Size(rows: 12, columns: 40),
  ]
  static let scenes: [(name: String, keys: String)] = [
    ("list", ""), ("list-wide-characters", "jj"), ("article", "\\r"),
    ("article-japanese", "j\\r"), ("article-scrolled", "jjj\\r<pgdn>"),
    ("hostile", "jjjj\\r"), ("topics", "t"), ("topics-chosen", "t j"), ("topic-filter", "t\\r"),
    ("filter-prompt", "fferry"), ("filter", "fferry\\r"), ("nothing-found", "fxyzzy\\r"),
    ("find", "\\r/the\\r"), ("cut", "\\rx"), ("copies", "jc"), ("difference", "jcd"),
    ("evidence", "\\rw"), ("help", "?"), ("starred", "sjr"), ("mistake", "ftopc:sport\\r"),
    ("topics-while-reading", "\\rt"),
  ]

  @Test(arguments: sizes, scenes)
  func `the screen is as recorded`(size: Size, scene: (name: String, keys: String)) throws {
    let name = "\(scene.name)-\(size.columns)x\(size.rows)"
    let shown =
      text(
        of: draw(reader(size, typing: scene.keys, of: MemoryLibrary(sampleArticles)))) + "\n"
    try compare(shown, withGolden: name)
  }
}

@Suite struct LoopTests {
  @Test func `keys in, screen out, through the loop and its threads`() {
    let size = Size(rows: 8, columns: 60)
    var terminal = ScriptedTerminal(size, typing: Input.script("jj"), idleMilliseconds: 250)
    runReader(library: MemoryLibrary(numbered(3)), terminal: &terminal)
    #expect(
      text(of: terminal.screen) == """
         Tearsheet                                3 of 3 · 3 unread
         ● Story number 0                            1 Jan 2025
         ● Story number 1                            2 Jan 2025  ×3
         ● Story number 2                            3 Jan 2025



         Enter read  t topics  f filter  / find  ? help  q quit
        """)
  }

  @Test func `what another program writes comes onto the screen`() {
    let library = MemoryLibrary(numbered(2))
    var state = reader(Size(rows: 8, columns: 60), typing: "jk", of: library)
    perform(.tick, on: &state, library)
    library.add(sample("Fresh news") { _ in })
    perform(.tick, on: &state, library)
    #expect(text(of: draw(state)).contains("3 unread"))
    #expect(state.list.selected?.title == "Story number 0")
    perform(.move(.first), on: &state, library)
    #expect(text(of: draw(state)).contains("● Fresh news"))
  }

  @Test func `a burst of keys is one screen`() {
    var terminal = BurstTerminal()
    runReader(library: MemoryLibrary(numbered(500)), terminal: &terminal)
    #expect(terminal.shows < 20)
    #expect(text(of: terminal.screen).contains("201 of 500"))
  }
}

@Suite struct FillingTests {
  @Test func `the list follows pages that come in, and looks once more at their end`() {
    let left = Mutex(3)
    let isFilling: @Sendable () -> Bool = {
      left.withLock { left in
        left -= 1
        return left >= 0
      }
    }
    var terminal = WaitingTerminal()
    runReader(
      library: MemoryLibrary(numbered(1)), terminal: &terminal,
      options: ReaderOptions(isFilling: isFilling))
    #expect(terminal.waits == [100, 100, 100, 1_000, 1_000])
  }
}

/// A terminal at which nothing is typed, until it ends.
private struct WaitingTerminal: Terminal, ~Copyable {
  let size = Size(rows: 24, columns: 80)
  let waker = Waker {}
  private(set) var waits: [Int] = []

  mutating func read(timeout: Int?) -> [Input] {
    guard let timeout, timeout >= 100 else { return [] }
    waits.append(timeout)
    return waits.count < 5 ? [] : [.end]
  }

  mutating func show(_ screen: ScreenBuffer) {}
  mutating func suspend() {}
  mutating func repaint() {}
}

/// A terminal at which 200 keys lie ready at once.
private struct BurstTerminal: Terminal, ~Copyable {
  let size = Size(rows: 24, columns: 80)
  var screen = ScreenBuffer(Size(rows: 24, columns: 80))
  var shows = 0
  private var reads = 0
  private let signal = DispatchSemaphore(value: 0)

  var waker: Waker {
    let signal = signal
    return Waker { signal.signal() }
  }

  mutating func read(timeout: Int?) -> [Input] {
    if signal.wait(timeout: .now() + .milliseconds(400)) == .success {
      while signal.wait(timeout: .now()) == .success {}
      return [.wake]
    }
    reads += 1
    return reads == 1 ? Array(repeating: .key(.down), count: 200) : [.end]
  }

  mutating func show(_ screen: ScreenBuffer) {
    self.screen = screen
    shows += 1
  }

  mutating func suspend() {}
  mutating func repaint() {}
}

/// Holds a text against its golden; with RECORD=1 writes the golden, and fails, so that no run
/// passes by recording.
func compare(_ shown: String, withGolden name: String) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
  let file = folder.appending(path: name + ".screen")
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try shown.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)")
    return
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  #expect(shown == golden, "\(name) differs; RECORD=1 swift test writes it anew, then look at it")
}
