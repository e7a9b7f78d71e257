public import TearsheetCore

/// The reading pane: a story's article, or what the list knows of it until it comes.
///
/// While the cursor runs through the list only the lines on screen are made; all of them once the
/// article is read.
public struct DetailPane: Hashable, Sendable {
  /// The story's row in the list.
  public private(set) var row: StoryRow
  /// The article; nil until it comes.
  public private(set) var story: StoryDetail?
  /// What is on screen; empty until the article comes.
  public var text: TextPane
  /// A copy that the user chose is shown, not the best one.
  public private(set) var isChosenCopy = false
  /// The words that spoke for the topics are marked.
  public private(set) var showsEvidence = false
  /// Only the text's first screen is there.
  public private(set) var isGlimpse = false

  /// A pane for a story of which only the row is known.
  public init(_ row: StoryRow, columns: Int, height: Int) {
    self.row = row
    text = TextPane(columns: columns, height: height)
  }

  /// What the row knows of the article, in the places where the article will show it.
  public var outline: TextPane {
    TextPane(articleBlocks(row), columns: text.layout.columns, height: text.height)
  }

  /// Shows the article, at the place where it was left.
  ///
  /// - Parameter isRead: all of its text is wanted, not only what the pane shows.
  mutating func receive(_ story: StoryDetail, isChosenCopy: Bool = false, isRead: Bool) {
    self.isChosenCopy = isChosenCopy
    let isNew = self.story?.articleID != story.articleID
    let hasChanged =
      self.story?.article != story.article || self.story?.labels != story.labels
      || self.story?.note != story.note
    self.story = story
    guard isNew || hasChanged else { return }
    let top = isNew ? 0 : text.top
    write(asGlimpse: !isRead && top == 0 && story.place == nil)
    text.scroll(to: top)
    if isNew, let place = story.place { go(to: place) }
  }

  /// Makes all of the text, not only what the pane shows.
  mutating func complete() {
    if isGlimpse { write(asGlimpse: false) }
  }

  /// Gives the pane a size; what stood first stays in sight.
  mutating func resize(columns: Int, height: Int) {
    let isLarger = height > text.height || columns != text.layout.columns
    text.resize(columns: columns, height: height)
    if isGlimpse, isLarger { write(asGlimpse: true) }
  }

  /// Makes the text anew; what is looked for is marked again.
  private mutating func write(asGlimpse: Bool) {
    guard let story else { return }
    let needle = text.hits.needle
    let (columns, height) = (text.layout.columns, text.height)
    let blocks = ArticleBlocks(
      story, copies: max(row.copies, story.copies.count), showsEvidence: showsEvidence)
    isGlimpse = asGlimpse && !showsEvidence
    if showsEvidence {
      text = TextPane(
        markEvidence(in: Array(blocks), of: story.article.topics), columns: columns, height: height)
    } else if isGlimpse {
      text = TextPane(glimpse: blocks, columns: columns, height: height)
    } else {
      text = TextPane(blocks, columns: columns, height: height)
    }
    if !needle.isEmpty { text.find(needle, moving: false) }
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
    let top = text.top
    write(asGlimpse: false)
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

  /// The article is left at a place, and will be shown there again.
  mutating func leave(at place: StoryDetail.Place) { story?.place = place }

  private mutating func go(to place: StoryDetail.Place) {
    guard place.share < 1, place.paragraph > 0 else { return }
    let bodies = text.layout.blocks.indices.filter { text.layout.blocks[$0].kind == .body }
    guard bodies.indices.contains(place.paragraph),
      let line = text.layout.line(block: bodies[place.paragraph], byte: 0)
    else { return }
    text.scroll(to: line)
  }
}
