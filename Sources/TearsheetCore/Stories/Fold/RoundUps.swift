/// Texts that give the openings of several other stories, one after the other: a day's news in
/// brief, a live page. Such a text is a story of its own, however much of it a short copy of one of
/// those stories shares.
struct RoundUps {
  /// Other stories whose openings it holds, each at a place of its own.
  private static let fewestStories = 3
  /// Those of them that do not stand at its start.
  private static let fewestInside = 2
  /// Steps between two places, and from the start on.
  private static let apart = 2

  /// An opening of another text that stands in one.
  private struct Opening {
    let place: Int
    let text: UInt32
  }

  private var openings: [UInt32: [Opening]] = [:]

  /// The pairs without those that only hang together because one is a part of a round-up.
  static func parted(_ edges: [StoryEdge], count: Int) -> [StoryEdge] {
    let suspects = RoundUps(edges)
    guard !suspects.openings.isEmpty else { return edges }
    let rest = edges.filter { edge in
      !suspects.isPart(of: edge) { suspects.openings[$0] != nil }
    }
    let stories = StoryComponents.components(count: count, edges: rest)
    let found = Set(suspects.openings.keys.filter { suspects.isRoundUp($0, stories) })
    return found.isEmpty ? edges : edges.filter { !suspects.isPart(of: $0, found.contains) }
  }
}

extension RoundUps {
  /// The texts in which openings stand at enough places to be looked at.
  private init(_ edges: [StoryEdge]) {
    var inside: [UInt32: Int] = [:]
    for edge in edges {
      if let place = edge.aOpensAt, place >= Self.apart { inside[edge.b, default: 0] += 1 }
      if let place = edge.bOpensAt, place >= Self.apart { inside[edge.a, default: 0] += 1 }
    }
    inside = inside.filter { $0.value >= Self.fewestInside }
    guard !inside.isEmpty else { return }
    for edge in edges {
      if let place = edge.aOpensAt, inside[edge.b] != nil {
        openings[edge.b, default: []].append(Opening(place: Int(place), text: edge.a))
      }
      if let place = edge.bOpensAt, inside[edge.a] != nil {
        openings[edge.a, default: []].append(Opening(place: Int(place), text: edge.b))
      }
    }
    openings = openings.filter { $0.value.count >= Self.fewestStories }
  }

  /// Whether a pair is a copy because the smaller text is a part of one of some texts. What is such
  /// a text itself is a copy all the same.
  private func isPart(of edge: StoryEdge, _ isOne: (UInt32) -> Bool) -> Bool {
    guard edge.kind != .refused else { return false }
    switch edge.shape {
    case .even: return false
    case .aIsSmall: return isOne(edge.b) && !isOne(edge.a)
    case .bIsSmall: return isOne(edge.a) && !isOne(edge.b)
    }
  }

  /// Whether enough stories other than its own open in a text, each at a place of its own.
  private func isRoundUp(_ text: UInt32, _ stories: [UInt32]) -> Bool {
    let own = stories[Int(text)]
    var places: [UInt32: Int] = [:]
    for opening in openings[text, default: []] {
      let story = stories[Int(opening.text)]
      if story != own { places[story] = min(places[story] ?? .max, opening.place) }
    }
    var distinct: [Int] = []
    for place in places.values.sorted() where place - (distinct.last ?? -Self.apart) >= Self.apart {
      distinct.append(place)
    }
    return distinct.count >= Self.fewestStories
      && distinct.count { $0 >= Self.apart } >= Self.fewestInside
  }
}
