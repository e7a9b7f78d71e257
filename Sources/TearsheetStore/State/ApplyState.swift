import GRDB
import TearsheetCore

extension Shelf {
  /// What the user did to some articles, by their numbers.
  func userStates(
    of members: [Member], always: Bool = false
  ) throws -> [Int64: ArticleState] {
    guard hasStates || always else { return [:] }
    var states: [Int64: ArticleState] = [:]
    for member in members {
      states[member.id] = try StateRow.find(article: member.id, in: database)?.state
    }
    return states
  }

  /// Shows the state of its articles on a story: read when all of them are (an exact copy of a
  /// read article is read), starred, hidden and labelled when one of them is.
  func apply(
    _ states: [Int64: ArticleState], of members: [Member], to row: inout StoryRow
  ) {
    guard !states.isEmpty else { return }
    let readTexts = Set(
      members.filter { states[$0.id]?.isRead == true }.map { $0.contentHash })
    row.isRead = members.allSatisfy { readTexts.contains($0.contentHash) }
    row.isStarred = states.values.contains(where: \.isStarred)
    row.isHidden = states.values.contains(where: \.isHidden)
    row.labels = Set(states.values.flatMap(\.labels)).sorted()
    let byHand = states.values.sorted { $0.changed < $1.changed }
      .reduce(into: [:]) { $0.merge($1.topics) { $1 } }
    row.topics.removeAll { byHand[$0.id] == false }
    for (id, isSet) in byHand.sorted(by: { $0.key < $1.key })
    where isSet && !row.topics.contains(where: { $0.id == id }) {
      row.topics.append(TopicTag(id: id, name: topicName(id), score: 1, evidence: []))
    }
  }

  /// The name of a topic that some article has; else what its id says.
  private func topicName(_ id: String) -> String {
    let row = try? database.first(
      "SELECT name FROM tag WHERE kind = ? AND key = ?", TagKind.topic.rawValue,
      Array(id.utf8).data)
    if let name = try? row?.text(0) { return name }
    return id.split(separator: ":", maxSplits: 1).last.map(String.init) ?? id
  }
}
