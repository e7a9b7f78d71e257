import TearsheetCore

/// Articles beyond the cursor that were read before it came there.
///
/// Whoever goes through the list row by row asks the library once for several articles, the more
/// the longer it goes one way.
struct ReadAhead: Hashable, Sendable {
  /// Counts up when what was read may no longer be true; answers to older questions are dropped.
  private(set) var number = 0
  private var stories: [StoryID: StoryDetail] = [:]
  private var direction = 0
  private var steps = 0

  /// Articles read at once.
  static let most = 12

  /// The cursor goes so many rows.
  mutating func move(by rows: Int) {
    steps = abs(rows) == 1 ? (rows == direction ? steps + 1 : 1) : 0
    direction = rows
  }

  /// The stories worth reading now.
  func wanted(in list: ArticleList) -> [StoryID] {
    guard steps > 0 else { return [] }
    return (1...min(steps, Self.most)).compactMap { step in
      let index = list.cursor + step * direction
      return list.rows.indices.contains(index) ? list.rows[index].id : nil
    }
  }

  /// Takes in what was read, in place of what was there.
  mutating func receive(_ read: [StoryDetail], number: Int) {
    guard number == self.number else { return }
    stories = Dictionary(read.map { ($0.id, $0) }) { $1 }
  }

  /// An article that was read; nil where none was.
  mutating func take(_ story: StoryID) -> StoryDetail? { stories.removeValue(forKey: story) }

  /// The library has changed, or is going to.
  mutating func forget() {
    stories = [:]
    number += 1
  }
}
