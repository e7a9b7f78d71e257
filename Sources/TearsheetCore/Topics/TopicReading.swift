/// What a model makes of an article: the features it knows of it, and a score a class.
struct TopicReading {
  /// An article with fewer known features is too short to tell.
  static let fewestFeatures = 5
  /// The chance from which a tag is shown.
  static let threshold = 0.45
  /// Tags that are shown at most.
  static let mostTags = 3

  let model: TopicModel
  let pieces: [String]
  /// Each known feature once, at its first place.
  let places: [TopicEvidence.Place]
  let scores: [Float]

  init(_ article: Article, by model: TopicModel) {
    let features = TopicFeatures(article)
    var found = Self.found(features, model)
    let norm = found.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    for index in found.indices { found[index].value /= max(norm, .leastNonzeroMagnitude) }
    self.model = model
    pieces = features.pieces
    places = found
    scores = model.scores(found.map { ($0.feature, $0.value) })
  }

  /// The model's features in the text, by number, each with what its count makes it weigh.
  private static func found(
    _ features: TopicFeatures, _ model: TopicModel
  ) -> [TopicEvidence.Place] {
    var all: [TopicEvidence.Place] = []
    features.forEach { hash, piece, bytes in
      guard let feature = model.feature(hash) else { return }
      all.append(.init(feature: feature, value: 0, piece: piece, bytes: bytes))
    }
    let order = all.indices.sorted {
      (all[$0].feature, $0) < (all[$1].feature, $1)
    }
    var once: [TopicEvidence.Place] = []
    var count = 0
    for (position, index) in order.enumerated() {
      count += 1
      let next = position + 1 < order.count ? all[order[position + 1]].feature : -1
      guard next != all[index].feature else { continue }
      var first = all[order[position + 1 - count]]
      first.value = model.value(first.feature, count: count)
      once.append(first)
      count = 0
    }
    return once
  }

  /// The classes that are likely enough, best first, at most `mostTags`.
  func tags() -> [TopicTag] {
    let chances = model.calibration.chances(scores)
    let evidence = TopicEvidence(model: model, pieces: pieces)
    return
      chances.indices
      .filter { chances[$0] >= Self.threshold }
      .sorted { chances[$0] != chances[$1] ? chances[$0] > chances[$1] : $0 < $1 }
      .prefix(Self.mostTags)
      .compactMap { index in
        MediaTopic.numbered(model.classes[index]).map {
          TopicTag(
            id: $0.id, name: $0.name, score: chances[index],
            evidence: evidence.words(for: index, in: places))
        }
      }
  }
}
