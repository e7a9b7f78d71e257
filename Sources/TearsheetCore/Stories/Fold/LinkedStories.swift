/// Two articles, the smaller number first.
public struct ArticlePair: Hashable, Comparable, Sendable {
  /// The smaller number.
  public let a: Int64
  /// The greater number.
  public let b: Int64

  /// A pair from its parts, in either order.
  public init(_ a: Int64, _ b: Int64) {
    self.a = min(a, b)
    self.b = max(a, b)
  }

  /// By the smaller, then the greater.
  public static func < (one: ArticlePair, other: ArticlePair) -> Bool {
    (one.a, one.b) < (other.a, other.b)
  }
}

/// Stories where the user has said which articles are copies: the user's word stands over the
/// computed one.
public enum LinkedStories {
  /// An article, its text's number in the folding, and the story that was computed for it.
  public struct Member: Hashable, Sendable {
    /// The article.
    public let article: Int64
    /// The number of its text; nil where it has no words.
    public let text: UInt32?
    /// A member from its parts.
    public init(article: Int64, text: UInt32?) {
      self.article = article
      self.text = text
    }
  }

  /// The groups of some articles, each sorted, by their smallest article.
  ///
  /// What the user linked goes together first; then the same texts; then the computed pairs, the
  /// nearest first, as long as nothing that must not be linked comes together.
  ///
  /// - Parameter edges: computed pairs of these articles' texts that are in one story.
  public static func groups(
    of members: [Member], edges: [StoryEdge], linked: [ArticlePair], parted: [ArticlePair]
  ) -> [[Int64]] {
    let articles = members.map(\.article).sorted()
    let places = Dictionary(
      uniqueKeysWithValues: articles.enumerated().map { ($1, UInt32($0)) })
    var sets = DisjointSets(count: articles.count)
    func place(_ pair: ArticlePair) -> (UInt32, UInt32)? {
      guard let a = places[pair.a], let b = places[pair.b] else { return nil }
      return (a, b)
    }
    for pair in linked {
      if let (a, b) = place(pair) { sets.join(a, b) }
    }
    let apart = parted.compactMap(place)
    for pair in computed(members, edges) {
      guard let (a, b) = place(pair) else { continue }
      let (rootA, rootB) = (sets.root(a), sets.root(b))
      let isBarred = apart.contains { one, other in
        let pair = (sets.root(one), sets.root(other))
        return pair == (rootA, rootB) || pair == (rootB, rootA)
      }
      if !isBarred { sets.join(a, b) }
    }
    let roots = sets.roots()
    let groups = Dictionary(grouping: articles.indices) { roots[$0] }
    return groups.sorted { $0.key < $1.key }.map { $1.map { articles[$0] } }
  }

  /// All pairs of articles that were computed to be copies, the nearest first.
  private static func computed(_ members: [Member], _ edges: [StoryEdge]) -> [ArticlePair] {
    var byText: [UInt32: [Int64]] = [:]
    for member in members.sorted(by: { $0.article < $1.article }) {
      if let text = member.text { byText[text, default: []].append(member.article) }
    }
    var pairs: [ArticlePair] = []
    for (_, same) in byText.sorted(by: { $0.key < $1.key }) {
      for (at, article) in same.enumerated() {
        pairs += same[(at + 1)...].map { ArticlePair(article, $0) }
      }
    }
    let kept = edges.filter { $0.kind != .refused }
      .sorted { ($1.share, $0.a, $0.b) < ($0.share, $1.a, $1.b) }
    for edge in kept {
      for a in byText[edge.a, default: []] {
        pairs += byText[edge.b, default: []].map { ArticlePair(a, $0) }
      }
    }
    return pairs
  }
}
