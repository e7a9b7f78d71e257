import Foundation
import TearsheetCore

/// One line of an exported state: what the user did to an article, or a saved filter.
struct StateLine: Codable, Equatable {
  /// The page's path, as text; `pageBytes` holds the bytes (Base64) of one that is none.
  var page: String?
  var pageBytes: String?
  var record: String?
  /// 16 hex digits over title and paragraphs: what the article is found by.
  var hash: String?
  var pageHash: String?
  var span: [Int]?
  var title: String?
  var read: Bool?
  var starred: Bool?
  var hidden: Bool?
  var labels: [String]?
  var note: String?
  var place: Place?
  /// Topics set (true) or removed (false) by hand.
  var topics: [String: Bool]?
  /// Seconds since 1970.
  var changed: Int?
  /// Two articles that the user made one story (true) or parted (false), by their ids and hashes.
  var joined: Bool?
  var articles: [String]?
  var hashes: [String]?
  /// A saved filter's name and its query.
  var filter: String?
  var query: String?

  struct Place: Codable, Equatable {
    var paragraph: Int
    var share: Double
  }

  /// The line as JSON, keys in a fixed order.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// A line that was written so; nil for any other.
  init?(parsing text: String) {
    guard let line = try? JSONDecoder().decode(StateLine.self, from: Data(text.utf8)),
      line.hash != nil || line.filter != nil && line.query != nil || line.link != nil
    else { return nil }
    self = line
  }

  init(_ filter: SavedFilter) {
    self.filter = filter.name
    query = filter.query
  }

  init(_ link: StoredLink) {
    joined = link.isLinked
    articles = link.articles.map { ArticleID(bits: UInt64(bitPattern: $0)).description }
    hashes = link.hashes.map(Self.hex)
  }

  /// The pair that the line holds; nil for any other.
  var link: StoredLink? {
    guard let joined, let articles, let hashes else { return nil }
    let codes = articles.compactMap(Self.number)
    let numbers = hashes.compactMap(Self.number)
    guard codes.count == 2, numbers.count == 2 else { return nil }
    return StoredLink(articles: codes, hashes: numbers, isLinked: joined)
  }

  init(_ state: ArticleState) {
    let anchor = state.anchor
    page = String(decoding: anchor.page.path, as: UTF8.self)
    if Array((page ?? "").utf8) != anchor.page.path {
      pageBytes = Data(anchor.page.path).base64EncodedString()
    }
    record = anchor.page.record
    hash = Self.hex(anchor.hash)
    pageHash = Self.hex(anchor.pageHash)
    span = [anchor.extent.lowerBound, anchor.extent.upperBound]
    title = anchor.title
    (read, starred, hidden) = (state.isRead, state.isStarred, state.isHidden)
    (labels, note, topics) = (state.labels, state.note, state.topics)
    place = state.place.map { Place(paragraph: $0.paragraph, share: $0.share) }
    changed = state.changed
  }

  /// The state that the line holds; nil for a filter's.
  var state: ArticleState? {
    guard let hash = hash.flatMap(Self.number) else { return nil }
    let bytes = pageBytes.flatMap { Data(base64Encoded: $0) }.map { Array($0) }
    let bounds = span ?? []
    let isRange = bounds.count == 2 && bounds[0] >= 0 && bounds[0] <= bounds[1]
    var state = ArticleState(
      anchor: ArticleState.Anchor(
        page: PageKey(path: bytes ?? Array((page ?? "").utf8), record: record),
        pageHash: pageHash.flatMap(Self.number) ?? 0, hash: hash,
        extent: isRange ? bounds[0]..<bounds[1] : 0..<0, title: title ?? ""))
    state.isRead = read ?? false
    state.isStarred = starred ?? false
    state.isHidden = hidden ?? false
    state.labels = Set(labels ?? []).sorted()
    state.note = note
    state.place = place.map { StoryDetail.Place(paragraph: $0.paragraph, share: $0.share) }
    state.topics = topics ?? [:]
    state.changed = changed ?? 0
    return state
  }

  private static func hex(_ number: Int64) -> String {
    hexadecimal(UInt64(bitPattern: number))
  }

  private static func number(_ hex: String) -> Int64? {
    UInt64(hex, radix: 16).map { Int64(bitPattern: $0) }
  }
}
