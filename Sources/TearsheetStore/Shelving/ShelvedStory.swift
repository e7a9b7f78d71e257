import GRDB
import TearsheetCore

/// A story as it stands in its row.
struct ShelvedStory {
  /// The positions it owns; the first is its own.
  var position: Int64
  var capacity: Int64
  /// The best copy's number.
  var best: Int64
  /// What the list shows.
  var row: StoryRow

  var end: Int64 { position + capacity }

  /// Bits of the `flags` column.
  enum Flag {
    static let read: Int64 = 1
    static let starred: Int64 = 2
    static let hidden: Int64 = 4
  }

  private var flags: Int64 {
    (row.isRead ? Flag.read : 0) | (row.isStarred ? Flag.starred : 0)
      | (row.isHidden ? Flag.hidden : 0)
  }

  /// The tags of the story as a whole.
  var tags: [Tag] {
    var tags = row.topics.map { Tag(.topic, key: Array($0.id.utf8), name: $0.name) }
    tags += row.labels.map { Tag(.label, $0) }
    if !row.isRead { tags.append(.state(.unread)) }
    if row.isStarred { tags.append(.state(.starred)) }
    if row.isHidden { tags.append(.state(.hidden)) }
    if row.copies > 1 { tags.append(.state(.copy)) }
    return Array(Set(tags))
  }

  static let columns = "position, id, capacity, flags, data"

  /// A story from `columns`, its checksum verified.
  init(_ columns: some ColumnValues) throws {
    position = try columns.integer(0)
    let id = try columns.integer(1)
    capacity = try columns.integer(2)
    let flags = try columns.integer(3)
    let bytes = try Seal.open(columns.bytes(4), for: [position, id, capacity, flags])
    var reader = ByteReader(bytes)
    best = Int64(try reader.integer())
    row = StoryRow(
      id: StoryID(id), key: RowKey(sort: .integer(position), serial: position),
      article: ArticleID(bits: try reader.fixed()), title: try reader.text())
    row.titleDerived = try reader.bool()
    row.outlet = try reader.optionalText()
    row.agency = try reader.optionalText()
    row.day = try reader.optional { reader throws(DamagedBytes) in
      Day(number: try reader.integer())
    }
    row.topics = try reader.each { reader throws(DamagedBytes) in
      TopicTag(
        id: try reader.text(), name: try reader.text(),
        score: Double(bitPattern: try reader.fixed()), evidence: [])
    }
    row.copies = try reader.integer()
    row.words = try reader.integer()
    row.labels = try reader.texts()
    row.isRead = flags & Flag.read != 0
    row.isStarred = flags & Flag.starred != 0
    row.isHidden = flags & Flag.hidden != 0
  }

  /// The story that an article is in; throws where the place that the article names is another's.
  static func find(of article: Int64, in database: Database) throws -> ShelvedStory? {
    let entry = try database.first(
      """
      SELECT \(Entry.columns) FROM entry
      WHERE position = (SELECT position FROM article WHERE id = ?)
      """, article
    ) { try Entry($0) }
    guard let entry else { return nil }
    guard entry.article == article else { throw DamagedBytes(what: "entry") }
    return try database.first(
      "SELECT \(columns) FROM story WHERE position = ?", entry.story
    ) { try ShelvedStory($0) }
  }

  init(position: Int64, capacity: Int64, best: Int64, row: StoryRow) {
    self.position = position
    self.capacity = capacity
    self.best = best
    self.row = row
  }

  /// Writes the row.
  func save(_ database: Database) throws {
    var writer = ByteWriter()
    writer.write(Int(best))
    writer.write(fixed: row.article.bits)
    writer.write(row.title)
    writer.write(row.titleDerived)
    writer.write(row.outlet)
    writer.write(row.agency)
    writer.write(row.day?.number) { $0.write($1) }
    writer.write(each: row.topics) {
      $0.write($1.id)
      $0.write($1.name)
      $0.write(fixed: $1.score.bitPattern)
    }
    writer.write(row.copies)
    writer.write(row.words)
    writer.write(row.labels)
    let data = Seal.close(writer.bytes, for: [position, row.id.number, capacity, flags])
    try database.run(
      """
      INSERT OR REPLACE INTO story(position, id, capacity, flags, titleKey, outletKey, brevity, data)
      VALUES(?, ?, ?, ?, ?, ?, ?, ?)
      """, position, row.id.number, capacity, flags, Self.sortKey(row.title),
      Self.sortKey(row.outlet ?? "\u{10FFFF}"), -row.words, data.data)
  }

  /// The beginning of a folded name, enough to sort by.
  static func sortKey(_ name: String) -> String {
    let folded = Tag.fold(name).drop { !$0.isLetter && !$0.isNumber && $0 != "\u{10FFFF}" }
    return String(folded.prefix(24))
  }
}
