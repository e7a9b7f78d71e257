import TearsheetCore

/// What the user did to an article, and where the article stood, so that the work finds its way
/// back when the page is derived again.
struct ArticleState: Hashable, Sendable {
  var isRead = false
  var isStarred = false
  var isHidden = false
  var labels: [String] = []
  var note: String?
  var place: StoryDetail.Place?
  /// Topics set (true) or removed (false) by hand, by id.
  var topics: [String: Bool] = [:]
  /// Seconds since 1970 of the last change.
  var changed = 0

  /// Where the article stood when the user last changed something.
  var anchor: Anchor

  struct Anchor: Hashable, Sendable {
    let page: PageKey
    let pageHash: Int64
    let hash: Int64
    let extent: Range<Int>
    let title: String
  }

  init(anchor: Anchor) { self.anchor = anchor }

  /// Nothing that would be missed.
  var isEmpty: Bool {
    !isRead && !isStarred && !isHidden && labels.isEmpty && note == nil && place == nil
      && topics.isEmpty
  }
}

extension ByteWriter {
  mutating func write(_ state: ArticleState) {
    write(state.isRead)
    write(state.isStarred)
    write(state.isHidden)
    write(state.labels)
    write(state.note)
    write(state.place) {
      $0.write($1.paragraph)
      $0.write(fixed: $1.share.bitPattern)
    }
    write(each: state.topics.sorted { $0.key < $1.key }) {
      $0.write($1.key)
      $0.write($1.value)
    }
    write(state.changed)
    write(state.anchor.page.path)
    write(state.anchor.page.record)
    write(fixed: UInt64(bitPattern: state.anchor.pageHash))
    write(fixed: UInt64(bitPattern: state.anchor.hash))
    write(state.anchor.extent.lowerBound)
    write(state.anchor.extent.upperBound)
    write(state.anchor.title)
  }
}

extension ByteReader {
  mutating func state() throws(DamagedBytes) -> ArticleState {
    let (isRead, isStarred, isHidden) = (try bool(), try bool(), try bool())
    let (labels, note) = (try texts(), try optionalText())
    let place = try optional { reader throws(DamagedBytes) in
      StoryDetail.Place(
        paragraph: try reader.integer(), share: Double(bitPattern: try reader.fixed()))
    }
    let topics = try each { reader throws(DamagedBytes) in
      (try reader.text(), try reader.bool())
    }
    let changed = try integer()
    var state = ArticleState(anchor: try anchor())
    (state.isRead, state.isStarred, state.isHidden) = (isRead, isStarred, isHidden)
    (state.labels, state.note, state.place) = (labels, note, place)
    state.topics = Dictionary(topics) { $1 }
    state.changed = changed
    return state
  }

  private mutating func anchor() throws(DamagedBytes) -> ArticleState.Anchor {
    let page = PageKey(path: try blob(), record: try optionalText())
    let pageHash = Int64(bitPattern: try fixed())
    let hash = Int64(bitPattern: try fixed())
    let (lower, upper) = (try integer(), try integer())
    guard lower <= upper else { throw DamagedBytes(what: "extent") }
    return ArticleState.Anchor(
      page: page, pageHash: pageHash, hash: hash, extent: lower..<upper, title: try text())
  }
}
