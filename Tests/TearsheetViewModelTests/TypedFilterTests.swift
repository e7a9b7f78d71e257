import TearsheetCore
import Testing

@testable import TearsheetViewModel

@Suite struct TypedFilterTests {
  private func typing(_ text: String, into reader: inout Reader) {
    reader.perform(.promptFilter)
    for character in text { reader.perform(.edit(.insert(String(character)))) }
  }

  @Test func `the list narrows with every character`() {
    var reader = Reader(400)
    typing("3", into: &reader)
    #expect(reader.state.counts?.total == 157)
    reader.perform(.edit(.insert("7")))
    #expect(reader.state.counts?.total == 14)
    reader.perform(.edit(.deleteBackward))
    #expect(reader.state.counts?.total == 157)
    reader.perform(.edit(.deleteBackward))
    #expect(reader.state.counts?.total == 400)
  }

  @Test(arguments: [Action.cancel, .edit(.deleteBackward)])
  func `leaving the prompt gives the former filter back, the cursor on its story`(leave: Action) {
    var reader = Reader(400)
    reader.perform(.promptFilter)
    reader.type("7")
    reader.perform(.move(.lines(4)))
    let (filter, selected) = (reader.state.filter, reader.selected)
    reader.perform(.promptFilter)
    reader.perform(.edit(.deleteAll))
    if leave == .cancel {
      for digit in ["2", "2"] { reader.perform(.edit(.insert(digit))) }
      #expect(reader.selected != selected)
    }
    reader.perform(leave)
    #expect(reader.state.filter == filter)
    #expect(reader.selected == selected)
    #expect(reader.state.counts?.total == 76)
    #expect(reader.state.detail?.story?.id == reader.state.list.selected?.id)
  }

  @Test func `a list that nobody touched goes back to its beginning`() {
    var reader = Reader(400)
    typing("399", into: &reader)
    #expect(reader.selected == 399)
    reader.perform(.cancel)
    #expect(reader.selected == 0)
  }

  @Test func `the article that is read stays while a filter is typed and left`() {
    var reader = Reader(400)
    reader.perform(.move(.lines(5)))
    reader.perform(.open)
    reader.perform(.move(.lines(12)))
    let before = reader.state
    typing("22", into: &reader)
    #expect(reader.state.detail?.row.id == StoryID(5))
    reader.perform(.cancel)
    #expect(reader.state.mode == .article)
    #expect(reader.state.detail?.text.top == before.detail?.text.top)
    #expect(reader.selected == 5)
  }

  @Test func `the first window of a filter is what the screen shows, and more comes behind it`()
    throws
  {
    var state = ReaderState()
    _ = reduce(&state, .start(Size(rows: 22, columns: 80)))
    _ = reduce(&state, .promptFilter)
    let asked = reduce(&state, .edit(.insert("7")))
    let query = state.list.query
    let request = StoryWindow.Request(query, .start, limit: state.list.height + 1)
    let generation = state.list.generation
    #expect(asked.contains(.load(request, generation: generation)))
    let window = answer(request, among: Array(0..<400))
    let next = reduce(&state, .answer(.window(window, for: request, generation: generation)))
    #expect(state.list.visible.count == state.list.height)
    let last = try #require(window.rows.last)
    let more = StoryWindow.Request(query, .after(last.key), limit: 2 * state.list.height)
    #expect(next.contains(.extend(more, generation: generation)))
  }

  @Test func `a filtered list is gone through to its end and back`() {
    var reader = Reader(300)
    typing("7", into: &reader)
    reader.perform(.accept)
    let all = reader.state.counts?.total ?? 0
    for _ in 0..<all + 5 { reader.perform(.move(.lines(1))) }
    #expect(reader.selected == 297 && reader.state.list.reachesEnd)
    for _ in 0..<all / 4 { reader.perform(.move(.pages(-1))) }
    #expect(reader.selected == 7 && reader.state.list.reachesStart)
  }

  static let meanings: [(typed: String, condition: Query.Condition)] = [
    ("fer", .prefix("fer")), ("fer ", .word("fer")), ("f", .word("f")),
    ("rain fer", .and([.word("rain"), .prefix("fer")])),
    ("rain OR fer", .or([.word("rain"), .prefix("fer")])), ("\"rain fer", .phrase("rain fer")),
    ("topic:spo", .topic("spo")), ("-fer", .not(.word("fer"))),
  ]
  @Test(arguments: meanings)
  func `the last word may go on while it is typed`(typed: String, condition: Query.Condition) {
    var state = ReaderState()
    _ = reduce(&state, .promptFilter)
    _ = reduce(&state, .edit(.insert(typed)))
    #expect(state.list.query.condition == condition)
  }

  @Test func `taken, the last word is what was typed`() {
    var state = ReaderState()
    _ = reduce(&state, .promptFilter)
    _ = reduce(&state, .edit(.insert("fer")))
    _ = reduce(&state, .accept)
    #expect(state.list.query.condition == .word("fer"))
  }

  @Test func `a value that means nothing yet changes nothing`() {
    var state = ReaderState()
    _ = reduce(&state, .promptFilter)
    _ = reduce(&state, .edit(.insert("rain ")))
    _ = reduce(&state, .edit(.insert("after:so")))
    #expect(state.list.query.condition == .word("rain"))
    #expect(state.prompt?.complaint == nil)
    _ = reduce(&state, .accept)
    #expect(state.prompt?.complaint?.isEmpty == false)
  }
}
