import TearsheetCore
import Testing

@testable import TearsheetViewModel

@Suite struct ReadingTests {
  @Test func `opening marks the story read and gives the article the keys`() {
    var reader = Reader(3)
    reader.perform(.open)
    #expect(reader.state.mode == .article)
    #expect(reader.left == [.mark([StoryID(0)], .read(true))])
    #expect(reader.state.list.selected?.isRead == true)
    #expect(reader.state.counts?.unread == 2)
  }

  @Test func `an article read before is not marked again`() {
    var reader = Reader(3)
    reader.perform(.open)
    reader.perform(.back)
    reader.perform(.open)
    #expect(reader.left == [.mark([StoryID(0)], .read(true))])
  }

  @Test func `the article follows the cursor only while the list has the keys`() {
    var reader = Reader(3)
    reader.perform(.move(.lines(1)))
    #expect(reader.state.detail?.story?.id == StoryID(1))
    reader.perform(.open)
    reader.numbers = [5, 6]
    reader.perform(.answer(.version(1)))
    reader.perform(.answer(.version(2)))
    #expect(reader.state.detail?.story?.id == StoryID(1))
    reader.perform(.back)
    #expect(reader.state.detail?.story?.id == StoryID(5))
  }

  static let steps: [(steps: [Int], story: Int, message: String?)] = [
    ([1], 1, nil), ([1, 1], 2, nil), ([1, 1, 1], 2, "This is the last article."),
    ([1, -1], 0, nil),
    ([-1], 0, "This is the first article."),
  ]
  @Test(arguments: steps)
  func `J and K go to the next and previous article`(steps: [Int], story: Int, message: String?) {
    var reader = Reader(3)
    reader.perform(.open)
    for step in steps { reader.perform(.step(step)) }
    #expect(reader.state.detail?.story?.id.number == Int64(story))
    #expect(reader.state.message?.text == message)
    #expect(reader.state.mode == .article)
  }

  @Test func `next after the story has left the list is its neighbour`() {
    var reader = Reader(5)
    reader.perform(.move(.lines(2)))
    reader.perform(.open)
    reader.numbers = [0, 1, 3, 4]
    reader.perform(.answer(.version(1)))
    reader.perform(.answer(.version(2)))
    reader.perform(.step(1))
    #expect(reader.state.detail?.story?.id == StoryID(3))
  }

  @Test func `an empty list says that pages are still being read`() {
    var reader = Reader(0)
    #expect(!reader.state.isFilling)
    reader.perform(.filling(true))
    #expect(reader.state.isFilling && reader.state.list.isEmpty)
    #expect(reader.left.contains(.checkVersion))
  }

  @Test func `resizing keeps what stands first`() {
    var reader = Reader(3)
    reader.perform(.open)
    reader.perform(.move(.lines(21)))
    let before = reader.state.detail?.text
    let block = before?.layout.lines[before?.top ?? 0].block
    for columns in [40, 200, 61, 80] {
      reader.perform(.resize(Size(rows: 22, columns: columns)))
      let text = reader.state.detail?.text
      #expect(text?.layout.lines[text?.top ?? 0].block == block, "\(columns)")
    }
  }

  @Test func `leaving remembers the place and coming back goes there`() {
    var reader = Reader(3)
    reader.perform(.open)
    reader.perform(.move(.pages(1)))
    reader.perform(.back)
    let place = reader.left.compactMap { effect -> StoryDetail.Place? in
      if case .place(let place, _) = effect { place } else { nil }
    }.first
    #expect((place?.paragraph ?? 0) > 0)
    var again = story(0)
    again.place = place
    var pane = DetailPane(row(0), columns: 60, height: 10)
    pane.receive(again, isRead: true)
    #expect(pane.place?.paragraph == place?.paragraph)
  }

  @Test func `find goes through the hits and round the end`() {
    var reader = Reader(1)
    reader.perform(.open)
    reader.perform(.promptFind)
    reader.type("PARAGRAPH 7")
    let hits = reader.state.detail?.text.hits
    #expect(hits?.all.count == 1)
    reader.perform(.promptFind)
    reader.type("with a word")
    let first = reader.state.detail?.text.hits.current
    reader.perform(.findAgain(1))
    #expect(reader.state.detail?.text.hits.current == (first ?? 0) + 1)
    reader.perform(.findAgain(-1))
    reader.perform(.findAgain(-1))
    reader.perform(.promptFind)
    reader.type("nowhere")
    #expect(reader.state.message?.text == "“nowhere” is not in this text.")
  }

  @Test func `find in the list goes to the next story that holds it`() {
    var reader = Reader(500)
    reader.perform(.promptFind)
    reader.type("77")
    #expect(reader.selected == 77)
    reader.perform(.findAgain(1))
    #expect(reader.selected == 177)
    reader.perform(.findAgain(-1))
    #expect(reader.selected == 77)
    #expect(reader.state.filter.isActive == false)
  }
}

@Suite struct FilterTests {
  @Test func `a typed filter narrows the list and Escape takes it off`() {
    var reader = Reader(100)
    reader.perform(.promptFilter)
    reader.type("9")
    #expect(reader.state.counts?.total == 19)
    #expect(reader.selected == 9)
    reader.perform(.cancel)
    #expect(reader.state.counts?.total == 100)
    #expect(!reader.state.filter.isActive)
  }

  @Test func `the cursor stays with its story through a filter and back`() {
    var reader = Reader(100)
    reader.perform(.move(.lines(49)))
    reader.perform(.promptFilter)
    reader.type("9")
    #expect(reader.selected == 49)
    reader.perform(.cancel)
    #expect(reader.selected == 49)
  }

  @Test func `several topics can be on, and left out`() {
    var reader = Reader(12)
    reader.perform(.showTopics)
    reader.perform(.toggleTopic)
    #expect(reader.state.counts?.total == 6)
    reader.perform(.move(.lines(1)))
    reader.perform(.toggleTopic)
    #expect(reader.state.counts?.total == 8)
    #expect(reader.state.filter.description == "arts or ball")
    reader.perform(.toggleAnyAll)
    #expect(reader.state.counts?.total == 2)
    reader.perform(.excludeTopic)
    #expect(reader.state.counts?.total == 4)
    #expect(reader.state.filter.description == "arts, not ball")
    reader.perform(.clearTopics)
    #expect(reader.state.counts?.total == 12)
  }

  @Test func `choosing a topic closes the list of topics`() {
    var reader = Reader(12)
    reader.perform(.showTopics)
    reader.perform(.chooseTopic)
    #expect(reader.state.mode == .list)
    #expect(reader.state.list.query == Query(.topic("a")))
  }

  @Test func `typing narrows the topics`() {
    var reader = Reader(12)
    reader.perform(.showTopics)
    reader.perform(.promptNarrow)
    reader.perform(.edit(.insert("BA")))
    guard case .topics(let picker) = reader.state.overlay else { return }
    #expect(picker.shown.map(\.name) == ["ball"])
  }

  @Test func `the scope stays under every filter`() {
    var state = ReaderState(scope: .path("/news"))
    #expect(state.list.query == Query(.path("/news")))
    _ = reduce(&state, .start(Size(rows: 24, columns: 80)))
    _ = reduce(&state, .promptFilter)
    _ = reduce(&state, .edit(.insert("ferry")))
    _ = reduce(&state, .accept)
    #expect(state.list.query.condition == .and([.path("/news"), .word("ferry")]))
  }
}

@Suite struct PromptTests {
  static let edits: [(edits: [Action.Edit], text: String, cursor: Int)] = [
    ([.insert("abc")], "abc", 3), ([.insert("abc"), .left, .insert("x")], "abxc", 3),
    ([.insert("abc"), .deleteBackward], "ab", 2),
    ([.insert("abc"), .start, .deleteForward], "bc", 0),
    ([.insert("one two"), .deleteWord], "one ", 4), ([.insert("one two"), .deleteAll], "", 0),
    ([.insert("a\nb\u{1B}[c")], "a b[c", 5),
    ([.left, .right, .deleteBackward, .deleteForward], "", 0),
    ([.insert("e"), .insert("\u{301}")], "e\u{301}", 1), ([.older], "last", 4),
    ([.older, .older], "first", 5), ([.insert("draft"), .older, .newer], "draft", 5),
    ([.older, .older, .older, .newer], "last", 4),
  ]
  @Test(arguments: edits)
  func `a line is edited as everywhere`(edits: [Action.Edit], text: String, cursor: Int) {
    var prompt = Prompt(.filter, history: ["first", "last"])
    for edit in edits { prompt.edit(edit) }
    #expect(prompt.text == text && prompt.cursor == cursor)
  }
}

@Suite struct ArrangementTests {
  @Test func `panes cover the body and never leave the screen`() {
    for rows in [1, 2, 3, 4, 5, 12, 20, 24, 40, 1000] {
      for columns in [1, 2, 20, 40, 59, 60, 80, 99, 100, 120, 1000] {
        for reading in [true, false] {
          let size = Size(rows: rows, columns: columns)
          let arrangement = Arrangement(size, reading: reading)
          let rects = [
            arrangement.title, arrangement.hints, arrangement.list, arrangement.article,
            arrangement.rule,
          ].compactMap { $0 }
          #expect(rects.map { $0.rows * $0.columns }.reduce(0, +) == rows * columns)
          #expect(
            rects.allSatisfy { $0.row + $0.rows <= rows && $0.column + $0.columns <= columns })
          #expect(arrangement.listHeight >= 1 && arrangement.articleHeight >= 1)
        }
      }
    }
  }

  @Test func `list and article stand side by side from 100 columns on`() {
    #expect(Arrangement(Size(rows: 40, columns: 100), reading: false).rule?.columns == 1)
    #expect(Arrangement(Size(rows: 40, columns: 99), reading: false).rule?.rows == 1)
    #expect(Arrangement(Size(rows: 12, columns: 40), reading: false).article == nil)
    #expect(Arrangement(Size(rows: 12, columns: 40), reading: true).list == nil)
  }
}

@Suite struct CopiesTests {
  private func pane(_ reader: inout Reader) {
    reader.perform(.showCopies)
    let copies = [1, 2].map {
      CopyList.Copy(
        id: ArticleID(bits: $0), page: "p", title: "Copy \($0)", words: 9, reason: "same words")
    }
    let other = Coverage(
      id: StoryID(7), article: ArticleID(bits: 7), title: "Other", score: 1, evidence: [])
    let list = CopyList(
      story: StoryID(0), writers: Writers(outlets: [], agencies: []), copies: copies,
      coverage: [other])
    reader.perform(.answer(.copies(list, StoryID(0))))
  }

  @Test func `a copy is read and stays when the library changes`() {
    var reader = Reader(3)
    pane(&reader)
    reader.perform(.move(.lines(1)))
    reader.perform(.open)
    #expect(reader.left.last == .copy(ArticleID(bits: 2)))
    reader.perform(.answer(.copy(story(2), ArticleID(bits: 2))))
    reader.perform(.answer(.version(1)))
    reader.perform(.answer(.version(2)))
    reader.perform(.answer(.story(story(0), StoryID(0))))
    #expect(reader.state.detail?.story?.articleID == ArticleID(bits: 2))
    #expect(reader.state.mode == .article)
  }

  @Test func `copies are split off and other stories joined`() {
    var reader = Reader(3)
    pane(&reader)
    reader.perform(.joinStory)
    #expect(reader.state.message?.text == "Choose another story to make it a copy.")
    reader.perform(.splitCopy)
    #expect(reader.left.last == .split(ArticleID(bits: 1)))
    reader.perform(.move(.last))
    reader.perform(.joinStory)
    #expect(reader.left.last == .join([StoryID(0), StoryID(7)]))
    reader.perform(.showDifference)
    #expect(reader.state.message?.text == "Coverage is another story; only copies are compared.")
  }

  @Test(arguments: [3, 20])
  func `another story on the event is read as the library has it`(stories: Int) {
    var reader = Reader(stories)
    pane(&reader)
    reader.perform(.move(.last))
    reader.perform(.open)
    let isThere = stories > 7
    #expect(reader.state.detail?.row.id == StoryID(isThere ? 7 : 0))
    #expect(reader.left.contains(.mark([StoryID(7)], .read(true))) == isThere)
    #expect(reader.state.mode == (isThere ? .article : .list))
    #expect((reader.state.message == nil) == isThere)
  }

  @Test func `a copy is compared with the best one`() {
    var reader = Reader(3)
    pane(&reader)
    reader.perform(.showDifference)
    #expect(reader.left.last == .difference(from: ArticleID(bits: 1), to: ArticleID(bits: 2)))
    let difference = CopyDifference([
      .init(.changed, [.init("one ", .both), .init("two ", .removed), .init("three.", .added)])
    ])
    reader.perform(
      .answer(.difference(difference, from: ArticleID(bits: 1), to: ArticleID(bits: 2))))
    guard case .difference(let pane) = reader.state.overlay else { return }
    #expect(pane.text.layout.blocks.first?.text == "one two three.")
    #expect(pane.text.layout.blocks.first?.marks.map(\.range) == [4..<7, 8..<14])
    reader.perform(.back)
    #expect(reader.state.mode == .copies)
    reader.perform(.back)
    #expect(reader.state.overlay == nil)
  }
}

@Suite struct TopicPickerTests {
  @Test func `topics stand under the one above them`() {
    let above = MediaTopic.tops.first { !$0.children.isEmpty }
    guard let above, let below = above.children.first else { return }
    var picker = TopicPicker(height: 9)
    picker.receive(
      [
        TopicCount(id: "user:ferries", name: "ferries", stories: 9),
        TopicCount(id: below.id, name: below.name, stories: 5),
        TopicCount(id: above.id, name: above.name, stories: 4),
      ], chosen: [])
    #expect(picker.shown.map(\.id) == ["user:ferries", above.id, below.id])
    #expect(picker.nested == [below.id])
  }

  @Test func `a chosen topic that no story carries stays on the list`() {
    var filter = Filter()
    filter.toggle(TopicCount(id: "user:a", name: "a", stories: 1), excluded: true)
    var picker = TopicPicker(height: 9)
    picker.receive([], chosen: filter.topics)
    #expect(picker.shown == [TopicCount(id: "user:a", name: "a", stories: 0)])
  }

  @Test func `a story is given a topic by hand, and loses it again`() {
    var reader = Reader(3)
    reader.perform(.showTopics)
    reader.perform(.tagStory)
    #expect(reader.left.last == .mark([StoryID(0)], .topic("a", true)))
    #expect(reader.state.list.selected?.topics.map(\.id) == ["a"])
    reader.perform(.tagStory)
    #expect(reader.left.last == .mark([StoryID(0)], .topic("a", false)))
    #expect(reader.state.list.selected?.topics == [])
  }
}
