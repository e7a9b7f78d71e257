public import TearsheetCore

/// The reading pane: a story's article, or what the list knows of it until it comes.
public struct DetailPane: Hashable, Sendable {
  /// The story's row in the list.
  public private(set) var row: StoryRow
  /// The article; nil until it comes.
  public private(set) var story: StoryDetail?
  /// What is on screen.
  public var text: TextPane
  /// A copy that the user chose is shown, not the best one.
  public private(set) var isChosenCopy = false
  /// The words that spoke for the topics are marked.
  public private(set) var showsEvidence = false

  /// A pane for a story of which only the row is known.
  public init(_ row: StoryRow, columns: Int, height: Int) {
    self.row = row
    text = TextPane(articleBlocks(row), columns: columns, height: height)
  }

  /// Shows the article, at the place where it was left.
  mutating func receive(_ story: StoryDetail, isChosenCopy: Bool = false) {
    self.isChosenCopy = isChosenCopy
    let isNew = self.story?.articleID != story.articleID
    let hasChanged = self.story?.article != story.article || self.story?.labels != story.labels
    self.story = story
    guard isNew || hasChanged else { return }
    let needle = text.hits.needle
    let top = isNew ? 0 : text.top
    text = TextPane(
      blocks(of: story), columns: text.layout.columns, height: text.height)
    text.scroll(to: top)
    if !needle.isEmpty { text.find(needle, moving: false) }
    if isNew, let place = story.place { go(to: place) }
  }

  /// Asks again for what is shown.
  var reload: Effect {
    if isChosenCopy, let story { .copy(story.articleID) } else { .story(row.id) }
  }

  /// Changes the row where it is this story's.
  mutating func update(_ story: StoryID, _ change: (inout StoryRow) -> Void) {
    if row.id == story { change(&row) }
  }

  /// Marks the words that spoke for the topics, or no longer.
  mutating func toggleEvidence() {
    showsEvidence.toggle()
    guard let story else { return }
    let top = text.top
    text = TextPane(
      blocks(of: story), columns: text.layout.columns, height: text.height)
    text.scroll(to: top)
  }

  /// Where the reader is: the paragraph that stands first, and the share read; nil at the top.
  public var place: StoryDetail.Place? {
    guard story != nil, text.top > 0, text.layout.lines.indices.contains(text.top) else {
      return nil
    }
    let block = text.layout.lines[text.top].block
    let paragraph = text.layout.blocks[..<block].count { $0.kind == .body }
    return StoryDetail.Place(paragraph: paragraph, share: Double(text.percent) / 100)
  }

  private mutating func go(to place: StoryDetail.Place) {
    guard place.share < 1, place.paragraph > 0 else { return }
    let bodies = text.layout.blocks.indices.filter { text.layout.blocks[$0].kind == .body }
    guard bodies.indices.contains(place.paragraph),
      let line = text.layout.line(block: bodies[place.paragraph], byte: 0)
    else { return }
    text.scroll(to: line)
  }

  private func blocks(of story: StoryDetail) -> [TextBlock] {
    let blocks = articleBlocks(
      story, copies: max(row.copies, story.copies.count),
      showsEvidence: showsEvidence)
    guard showsEvidence else { return blocks }
    return markEvidence(in: blocks, of: story.article.topics)
  }
}
