import GRDB
import TearsheetCore

/// Brings the stories that wait in `regroup` in line with the folding and the user's word, a few
/// in each transaction.
struct Regrouping {
  private let folding: Folding

  init(_ folding: Folding) { self.folding = folding }

  func run(
    _ connections: Connections, interval: Duration, isStopped: () -> Bool
  ) throws(LibraryError) {
    var waiting = try connections.read(.folding) { try stories(waiting: $0) }[...]
    while !waiting.isEmpty, !isStopped() {
      waiting = try connections.write(durably: false) { database in
        var turn = CommitTurn(interval)
        var shelf = try Shelf(database, tags: TagRegister())
        let links = try StoryLinks(database)
        var rest = waiting
        while turn.hasRoom(), let texts = rest.popFirst() {
          let articles = try texts.flatMap { try StoryLinks.articles(with: $0, database) }
          try shelf.regroup(links.closure(of: articles, shelf), folding.edges(of:), links)
          for text in texts {
            try database.run("DELETE FROM regroup WHERE text = ?", Int64(text))
          }
        }
        try shelf.flush()
        return rest
      }
    }
  }

  /// The texts of each story that waits.
  private func stories(waiting database: Database) throws -> [[UInt32]] {
    let texts = try database.all("SELECT text FROM regroup ORDER BY text")
      .map { UInt32(truncatingIfNeeded: try $0.integer(0)) }
      .filter { Int($0) < folding.stories.count }
    var isWanted = [Bool](repeating: false, count: folding.stories.count)
    for text in texts { isWanted[Int(folding.stories[Int(text)])] = true }
    var members: [UInt32: [UInt32]] = [:]
    for (text, story) in folding.stories.enumerated() where isWanted[Int(story)] {
      members[story, default: []].append(UInt32(text))
    }
    return members.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension Folding {
  /// The compared pairs of some texts with each other.
  func edges(of texts: Set<UInt32>) -> [StoryEdge] {
    edges.filter { texts.contains($0.a) && texts.contains($0.b) }
  }
}
