import TearsheetCore
import Testing

@testable import TearsheetViewModel

@Suite struct ReadAheadTests {
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

  @Test func `a page at a time reads nothing ahead`() {
    var state = ReaderState()
    _ = reduce(&state, .start(Size(rows: 22, columns: 80)))
    let request = StoryWindow.Request(.all, .start, limit: 40)
    let window = answer(request, among: Array(0..<100))
    _ = reduce(&state, .answer(.window(window, for: request, generation: 1)))
    _ = reduce(&state, .move(.lines(1)))
    let effects = reduce(&state, .move(.pages(1)))
    #expect(!effects.contains { if case .ahead = $0 { true } else { false } })
  }

  @Test(arguments: [Action.answer(.version(2)), .undo])
  func `what was read before a change is read again`(change: Action) {
    var reader = Reader(50)
    reader.perform(.answer(.version(1)))
    reader.perform(.move(.lines(1)))
    let number = reader.state.ahead.number
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
