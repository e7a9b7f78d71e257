import TearsheetCore

/// Articles at hand: read before the cursor came to them, or shown lately.
///
/// Whoever goes through the list in steps of one length asks the library once for several articles,
/// the more the longer it goes one way.
struct NearbyArticles: Hashable, Sendable {
  /// Counts up when what was read may no longer be true; answers to older questions are dropped.
  private(set) var number = 0
  private var ahead: [StoryID: StoryDetail] = [:]
  private var shown: [StoryDetail] = []
  private var distance = 0
  private var steps = 0

  /// Articles read at once, and kept of those that were shown.
  static let most = 12

  /// The cursor goes so many rows; 0 for a jump.
  mutating func move(by rows: Int) {
    steps = rows == 0 ? 0 : rows == distance ? steps + 1 : 1
    distance = rows
  }

  /// The stories worth reading now.
  func wanted(in list: ArticleList) -> [StoryID] {
    guard steps > 0 else { return [] }
    return (1...min(steps, Self.most)).compactMap { step in
      let index = list.cursor + step * distance
      return list.rows.indices.contains(index) ? list.rows[index].id : nil
    }
  }

  /// Takes in what was read ahead, in place of what was there.
  mutating func receive(_ read: [StoryDetail], number: Int) {
    guard number == self.number else { return }
    ahead = Dictionary(read.map { ($0.id, $0) }) { $1 }
  }

  /// Takes in an article that was just read.
  mutating func receive(_ story: StoryDetail) { ahead[story.id] = story }

  /// Keeps an article that was shown.
  mutating func keep(_ story: StoryDetail) {
    shown.removeAll { $0.id == story.id }
    shown.append(story)
    if shown.count > Self.most { shown.removeFirst() }
  }

  /// An article that is at hand; nil where it is not.
  mutating func take(_ story: StoryID) -> StoryDetail? {
    ahead.removeValue(forKey: story) ?? shown.first { $0.id == story }
  }

  /// The library has changed, or is going to.
  mutating func forget() {
    ahead = [:]
    shown = []
    number += 1
  }
}
