import TearsheetCore
import Testing

@testable import TearsheetViewModel

/// Stories that the library has to look for.
@Suite struct WantedStoryTests {
  @Test(arguments: [(1, 400), (-1, 0)])
  func `the next unread story is found beyond the rows that are there`(
    direction: Int, expected: Int
  ) {
    var reader = Reader(500, read: Set(1..<400))
    reader.perform(.move(.lines(1)))
    reader.perform(.stepUnread(direction))
    #expect(reader.selected == expected)
    #expect(reader.state.mode == .list && reader.state.message == nil)
  }

  @Test func `while one reads, the next unread story is opened and marked`() {
    var reader = Reader(500, read: Set(1..<400))
    reader.perform(.open)
    reader.perform(.stepUnread(1))
    #expect(reader.selected == 400)
    #expect(reader.state.detail?.story?.id == StoryID(400))
    #expect(reader.state.mode == .article)
    #expect(reader.left.contains(.mark([StoryID(400)], .read(true))))
  }

  @Test func `where all is read, it is said`() {
    var reader = Reader(500, read: Set(0..<500))
    reader.perform(.stepUnread(1))
    #expect(reader.state.message?.text == "No unread story further down.")
    reader.perform(.stepUnread(-1))
    #expect(reader.state.message?.text == "No unread story further up.")
    #expect(reader.selected == 0)
  }

  @Test func `a search that means nothing says why`() {
    var reader = Reader(3)
    reader.perform(.promptFind)
    reader.type("after:soon")
    #expect(reader.state.message?.isError == true)
    #expect(reader.state.message?.text.contains("soon") == true)
  }
}

/// Marks that could not be written.
@Suite struct FailedMarkTests {
  @Test func `what is shown after a mark that failed is what the library has`() {
    var reader = Reader(3)
    reader.perform(.toggleStar)
    #expect(reader.state.list.selected?.isStarred == true)
    let mark = Effect.mark([StoryID(0)], .starred(true))
    reader.perform(.answer(.failed(.readOnly(path: "library.db"), mark)))
    #expect(reader.state.list.selected?.isStarred == false)
    #expect(reader.state.message?.isError == true)
  }
}

/// The help, which lies over everything.
@Suite struct HelpTests {
  private static let help = Mode.allCases.flatMap { mode in
    [TextBlock(.heading, "In \(mode)")] + (0..<30).map { TextBlock(.body, "\(mode) key \($0)") }
  }

  @Test(arguments: [(Action.showTopics, Mode.topics), (.showCopies, .copies), (.showCut, .cut)])
  func `from anything laid over the panes it begins there, and goes back there`(
    action: Action, mode: Mode
  ) {
    var state = ReaderState(help: Self.help)
    _ = reduce(&state, .start(Size(rows: 24, columns: 80)))
    let asked = StoryWindow.Request(state.list.query, .start, limit: 44)
    _ = reduce(
      &state,
      .answer(
        .window(
          StoryWindow(rows: [row(0)], reachesStart: true, reachesEnd: true), for: asked,
          generation: state.list.generation)))
    _ = reduce(&state, action)
    #expect(state.mode == mode)
    _ = reduce(&state, .showHelp)
    guard case .help(let pane) = state.overlay else {
      Issue.record("no help")
      return
    }
    #expect(pane.layout.text(of: pane.layout.lines[pane.top]) == "In \(mode)")
    _ = reduce(&state, .back)
    #expect(state.mode == mode)
  }
}
