import TearsheetCore
import Testing

@testable import TearsheetViewModel

@Suite struct NearbyArticlesTests {
  @Test(arguments: [1, -1]) func `a run through the list asks for several articles at once`(
    direction: Int
  ) {
    var reader = Reader(400)
    reader.perform(direction > 0 ? .move(.first) : .move(.last))
    reader.stories = 0
    for _ in 0..<40 {
      reader.perform(.move(.lines(direction)))
      #expect(reader.state.detail?.story?.id == reader.state.list.selected?.id)
    }
    #expect(reader.stories < 9)
  }

  @Test func `articles are read ahead while one after the other is read`() {
    var reader = Reader(400)
    reader.perform(.open)
    reader.stories = 0
    for number in 1...20 {
      reader.perform(.step(1))
      #expect(reader.state.detail?.story == story(number))
      #expect(reader.state.detail?.isGlimpse == false)
    }
    #expect(reader.stories < 20)
  }

  @Test func `going page by page reads the article a page on`() {
    var state = ReaderState()
    _ = reduce(&state, .start(Size(rows: 22, columns: 80)))
    let request = StoryWindow.Request(.all, .start, limit: 60)
    let window = answer(request, among: Array(0..<100))
    _ = reduce(&state, .answer(.window(window, for: request, generation: 1)))
    let effects = reduce(&state, .move(.pages(1)))
    let cursor = state.list.cursor
    #expect(cursor == state.list.height - 1)
    #expect(effects.contains(.ahead([StoryID(Int64(2 * cursor))], number: 0)))
  }

  @Test func `an article that was shown is shown again without a question`() {
    var reader = Reader(100)
    for rows in [1, 5, 3] { reader.perform(.move(.lines(rows))) }
    let stories = reader.stories
    for rows in [-3, -5, 5] {
      reader.perform(.move(.lines(rows)))
      #expect(reader.state.detail?.story?.id == reader.state.list.selected?.id)
    }
    #expect(reader.stories == stories)
  }

  @Test func `an article at hand is shown where it was left`() {
    var reader = Reader(100)
    reader.perform(.open)
    reader.perform(.move(.pages(1)))
    let place = reader.state.detail?.place
    reader.perform(.back)
    reader.perform(.move(.lines(7)))
    let stories = reader.stories
    reader.perform(.move(.lines(-7)))
    #expect(reader.stories == stories)
    #expect(
      (place?.paragraph ?? 0) > 0 && reader.state.detail?.place?.paragraph == place?.paragraph)
  }

  @Test func `the article at an end of the list comes with its rows`() {
    var state = ReaderState()
    _ = reduce(&state, .start(Size(rows: 22, columns: 80)))
    let request = StoryWindow.Request(.all, .start, limit: 60)
    let window = answer(request, among: [4, 5])
    let effects = reduce(
      &state, .answer(.window(window, for: request, generation: 1, story: story(4))))
    #expect(state.detail?.story == story(4))
    #expect(!effects.contains(.story(StoryID(4))))
  }

  @Test(arguments: [Action.answer(.version(2)), .undo])
  func `what was read before a change is read again`(change: Action) {
    var reader = Reader(50)
    reader.perform(.answer(.version(1)))
    reader.perform(.move(.lines(1)))
    let number = reader.state.nearby.number
    reader.perform(change)
    var old = story(2)
    old.note = "from before"
    reader.perform(.answer(.ahead([old], number: number)))
    let stories = reader.stories
    reader.perform(.move(.lines(1)))
    #expect(reader.stories == stories + 1)
    #expect(reader.state.detail?.story?.note == nil)
  }
}
