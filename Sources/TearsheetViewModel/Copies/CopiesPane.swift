public import TearsheetCore

/// A story's copies, and apart from them other stories on the same event.
///
/// Invariant: the cursor is on a row (0 where there is none) and visible.
public struct CopiesPane: Hashable, Sendable {
  /// The story.
  public let story: StoryID
  /// Nil until they come.
  public private(set) var copies: CopyList?
  /// The row under the cursor: the copies first, then the coverage.
  public private(set) var cursor = 0
  /// Stories and copies on screen at once.
  public private(set) var height: Int
  /// The first row on screen.
  public private(set) var top = 0

  /// Copies that are still to come.
  public init(_ story: StoryID, height: Int) {
    self.story = story
    self.height = max(1, height)
  }

  /// Rows of the screen above the first row.
  public static let headerRows = 3

  /// Who published and who wrote the story, and which copy says what the best one does not.
  public var header: [String] {
    guard let copies else { return [] }
    let count = copies.copies.count
    let facts = [count == 1 ? "1 copy" : "\(grouped(count)) copies", copies.writers.description]
    let names = (copies.writers.outlets + copies.writers.agencies).joined(separator: ", ")
    let first = facts.filter { !$0.isEmpty }.joined(separator: " · ")
    return [names.isEmpty ? first : "\(first): \(names)", sources(copies)].filter { !$0.isEmpty }
  }

  /// The fields that another than the best copy says.
  private func sources(_ list: CopyList) -> String {
    let names = Dictionary(list.copies.map { ($0.id, $0.outlet ?? $0.page) }) { first, _ in first }
    return list.fields.compactMap { field in
      guard field.copy != list.copies.first?.id, let name = names[field.copy] else { return nil }
      return "\(field.field.name) from \(name): \(field.text)"
    }.joined(separator: " · ")
  }

  /// One row of the pane.
  public enum Row: Hashable, Sendable {
    case copy(CopyList.Copy)
    case coverage(Coverage)
  }

  /// The rows, top to bottom.
  public var rows: [Row] {
    (copies?.copies.map(Row.copy) ?? []) + (copies?.coverage.map(Row.coverage) ?? [])
  }

  /// The row under the cursor.
  public var selected: Row? {
    let rows = rows
    return rows.indices.contains(cursor) ? rows[cursor] : nil
  }

  mutating func receive(_ copies: CopyList) {
    self.copies = copies
    move(.lines(0))
  }

  mutating func move(_ distance: Action.Distance) {
    let count = rows.count
    switch distance {
    case .lines(let lines): cursor += lines
    case .pages(let pages): cursor += pages * height
    case .halfPages(let pages): cursor += pages * max(1, height / 2)
    case .first: cursor = 0
    case .last: cursor = count - 1
    }
    cursor = max(0, min(cursor, count - 1))
    top = max(0, min(max(min(top, cursor), cursor - height + 1), max(0, count - height)))
  }

  mutating func setHeight(_ height: Int) {
    self.height = max(1, height)
    move(.lines(0))
  }
}
