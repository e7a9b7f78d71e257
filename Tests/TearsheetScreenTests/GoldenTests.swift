import Foundation
import TearsheetCore
import TearsheetViewModel
import Testing

@testable import TearsheetScreen

/// The screen that a reader shows after some keys, as text.
func screen(
  _ size: Size, typing keys: String = "", of articles: [Article] = sampleArticles,
  theme: Theme = .colors
) -> ScreenBuffer {
  var terminal = ScriptedTerminal(size, typing: Input.script(keys), idleMilliseconds: 40)
  runReader(
    library: MemoryLibrary(articles), terminal: &terminal, options: ReaderOptions(theme: theme))
  return terminal.screen
}

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
    ("evidence", "\\rw"), ("help", "?"), ("starred", "sjr"),
  ]

  @Test(arguments: sizes, scenes)
  func `the screen is as recorded`(size: Size, scene: (name: String, keys: String)) throws {
    let name = "\(scene.name)-\(size.columns)x\(size.rows)"
    let shown = text(of: screen(size, typing: scene.keys)) + "\n"
    try compare(shown, withGolden: name)
  }
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
