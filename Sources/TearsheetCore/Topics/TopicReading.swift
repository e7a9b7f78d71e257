/// What a model makes of an article: the features it knows of it, and a score a class.
struct TopicReading {
  /// An article with fewer known features is too short to tell.
  static let fewestFeatures = 5
  /// The chance from which a first-level topic is shown.
  static let threshold = 0.5
  /// First-level topics that are shown at most.
  static let mostTags = 3
  /// The chance from which the likeliest topic below a shown one is told.
  static let thresholdBelow = 0.7

  let model: TopicModel
  let pieces: [String]
  /// Each known feature once, at its first place.
  let places: [TopicEvidence.Place]
  let scores: [Float]

  init(_ features: TopicFeatures, by model: TopicModel) {
    var found = Self.found(features, model)
    let norm = found.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    for index in found.indices { found[index].value /= max(norm, .leastNonzeroMagnitude) }
    self.model = model
    pieces = features.pieces
    places = found
    scores = model.scores(found)
  }

  /// The model's features in the text, in the order of their first places, each with what its count
  /// makes it weigh.
  private static func found(
    _ features: TopicFeatures, _ model: TopicModel
  ) -> [TopicEvidence.Place] {
    var places: [TopicEvidence.Place] = []
    places.reserveCapacity(512)
    var counts: [Int] = []
    // A feature's number to its place and one; none has more places than an article has features.
    var seen = [UInt16](repeating: 0, count: model.features)
    for feature in features.all {
      guard let number = model.feature(feature.hash) else { continue }
      if seen[number] > 0 {
        counts[Int(seen[number]) - 1] += 1
        continue
      }
      places.append(
        .init(
          feature: number, value: 0, words: feature.words, piece: feature.piece,
          bytes: feature.bytes))
      counts.append(1)
      seen[number] = UInt16(places.count)
    }
    for index in places.indices {
      places[index].value = model.value(places[index].feature, count: counts[index])
    }
    return places
  }

  /// The classes that are likely enough, best first, at most `mostTags`.
  func tags() -> [TopicTag] {
    let chances = model.calibration.chances(scores)
    return
      chances.indices
      .filter { chances[$0] >= Self.threshold }
      .sorted { chances[$0] != chances[$1] ? chances[$0] > chances[$1] : $0 < $1 }
      .prefix(Self.mostTags)
      .compactMap { tag($0, chances[$0]) }
  }

  /// The likeliest class below a told topic, when it is likely enough; never likelier than it.
  func tag(below top: TopicTag) -> TopicTag? {
    let below = model.classes.indices.filter { model.tops[$0] == top.id }
    guard below.count > 1 else { return nil }
    let chances = model.calibration.chances(below.map { scores[$0] })
    guard let best = chances.indices.max(by: { chances[$0] < chances[$1] }),
      chances[best] >= Self.thresholdBelow
    else { return nil }
    return tag(below[best], min(chances[best], top.score))
  }

  private func tag(_ class: Int, _ chance: Double) -> TopicTag? {
    let evidence = TopicEvidence(model: model, pieces: pieces)
    return MediaTopic.named(model.classes[`class`]).map {
      TopicTag(
        id: $0.id, name: $0.name, score: chance, evidence: evidence.words(for: `class`, in: places))
    }
  }
}
