/// The words of a text that speak for a class, chosen from what its features add to the score.
struct TopicEvidence {
  /// Words and pairs that are told at most.
  static let limit = 6

  /// A feature of the text: its first place, and how much it weighs there.
  struct Place {
    let feature: Int
    var value: Float
    let piece: Int
    let bytes: Range<Int>
  }

  let model: TopicModel
  let pieces: [String]

  /// The words as they stand, strongest first; a word inside a stronger pair is not told again.
  func words(for class: Int, in places: [Place]) -> [String] {
    let ranked = strongest(for: `class`, in: places)
    var told: [String] = []
    for place in ranked.prefix(4 * Self.limit) where told.count < Self.limit {
      let word = String(decoding: Array(pieces[place.piece].utf8)[place.bytes], as: UTF8.self)
      if told.allSatisfy({ !overlap($0, word) }) { told.append(word) }
    }
    return told
  }

  private func strongest(for class: Int, in places: [Place]) -> [Place] {
    var ranked: [(place: Place, weight: Float)] = []
    for place in places {
      let weight = place.value * model.weight(place.feature, `class`)
      if weight > 0 { ranked.append((place, weight)) }
    }
    ranked.sort {
      $0.weight != $1.weight ? $0.weight > $1.weight : $0.place.feature < $1.place.feature
    }
    return ranked.map(\.place)
  }

  private func overlap(_ told: String, _ word: String) -> Bool {
    let told = told.lowercased().split(separator: " ")
    return word.lowercased().split(separator: " ").contains { told.contains($0) }
  }
}
