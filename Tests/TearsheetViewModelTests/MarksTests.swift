import TearsheetCore
import Testing

@testable import TearsheetViewModel

@Suite struct MarksTests {
  @Test(arguments: [(at: 0, then: 1), (at: 1, then: 2), (at: 2, then: 1)])
  func `a story that is hidden leaves the list to its neighbour`(at: Int, then: Int) {
    var reader = Reader(3)
    reader.perform(.move(.lines(at)))
    reader.perform(.toggleHidden)
    #expect(reader.selected == then)
    #expect(reader.state.detail?.story?.id == StoryID(Int64(then)))
    #expect(reader.left == [.mark([StoryID(Int64(at))], .hidden(true))])
    #expect(reader.state.message?.text.contains("is hidden") == true)
  }

  @Test func `a story that is hidden while it is read stays until one leaves it`() {
    var reader = Reader(3)
    reader.perform(.open)
    reader.perform(.toggleHidden)
    #expect(reader.state.detail?.row.id == StoryID(0))
    #expect(reader.left.last == .mark([StoryID(0)], .hidden(true)))
    reader.perform(.toggleHidden)
    #expect(reader.left.last == .mark([StoryID(0)], .hidden(false)))
    reader.perform(.back)
    #expect(reader.state.detail?.row.id == StoryID(1))
  }

  @Test func `a label is put on a story, and taken off when it is typed again`() {
    var reader = Reader(3)
    for (typed, label, isSet) in [
      ("later ", "later", true), ("a b", "a b", true), ("later", "later", false),
    ] {
      reader.perform(.promptLabel)
      #expect(reader.state.prompt?.purpose == .label)
      reader.type(typed)
      #expect(reader.left.contains(.mark([StoryID(0)], .label(label, isSet))))
    }
    #expect(reader.state.list.selected?.labels == ["a b"])
    reader.left = []
    reader.perform(.promptLabel)
    reader.type(" ")
    #expect(reader.left.isEmpty && reader.state.prompt == nil)
  }

  @Test func `a note is written, changed and taken off`() {
    var reader = Reader(3)
    reader.perform(.promptNote)
    reader.type("ask the author")
    #expect(reader.left.contains(.mark([StoryID(0)], .note("ask the author"))))
    var noted = story(0)
    noted.note = "ask the author"
    reader.perform(.answer(.story(noted, StoryID(0))))
    reader.perform(.open)
    let shown = reader.state.detail?.text.layout.blocks.map(\.text) ?? []
    #expect(shown.contains("Note: ask the author"))
    reader.perform(.back)
    reader.perform(.promptNote)
    #expect(reader.state.prompt?.text == "ask the author")
    reader.perform(.edit(.deleteAll))
    reader.perform(.accept)
    #expect(reader.left.contains(.mark([StoryID(0)], .note(nil))))
  }

  @Test(arguments: [Action.promptLabel, .promptNote])
  func `escape leaves label and note as they are`(action: Action) {
    var reader = Reader(3)
    reader.perform(action)
    reader.perform(.edit(.insert("x")))
    reader.perform(.cancel)
    #expect(reader.left.isEmpty && reader.state.mode == .list)
  }
}
