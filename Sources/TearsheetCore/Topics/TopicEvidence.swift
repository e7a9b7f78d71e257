/// The words of a text that speak for a class, chosen by what its features add to the score.
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
    var told: [(word: String, place: Place)] = []
    for place in strongest(for: `class`, in: places) where told.count < Self.limit {
      let word = pieces[place.piece].bytes(place.bytes)
      if told.allSatisfy({ !overlap($0.place, place) && !share($0.word, word) }) {
        told.append((word, place))
      }
    }
    return told.map(\.word)
  }

  /// The places that add most, best first: enough of them to leave some out.
  private func strongest(for class: Int, in places: [Place]) -> [Place] {
    var best: [(place: Place, weight: Float)] = []
    for place in places {
      let weight = place.value * model.weight(place.feature, `class`)
      guard weight > 0, best.count < 4 * Self.limit || weight > best[best.count - 1].weight else {
        continue
      }
      if best.count == 4 * Self.limit { best.removeLast() }
      let at = best.firstIndex { $0.weight < weight } ?? best.count
      best.insert((place, weight), at: at)
    }
    return best.map(\.place)
  }

  private func overlap(_ told: Place, _ other: Place) -> Bool {
    told.piece == other.piece && told.bytes.overlaps(other.bytes)
  }

  private func share(_ told: String, _ word: String) -> Bool {
    let told = told.lowercased().split(separator: " ")
    return word.lowercased().split(separator: " ").contains { told.contains($0) }
  }
}

extension String {
  /// Some bytes of its UTF-8, as text.
  func bytes(_ range: Range<Int>) -> String {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return String(decoding: utf8[start..<utf8.index(start, offsetBy: range.count)], as: UTF8.self)
  }
}
