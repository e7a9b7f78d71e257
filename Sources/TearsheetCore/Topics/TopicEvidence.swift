/// The words of a text that speak for a class, chosen by what its features add to the score.
struct TopicEvidence {
  /// Words and pairs that are told at most.
  static let limit = 6

  /// A feature of the text: its first place, and how much it weighs there.
  struct Place {
    let feature: Int
    var value: Float
    /// Hashes of its first and its last word.
    let words: (UInt64, UInt64)
    let piece: Int
    let bytes: Range<Int>
  }

  let model: TopicModel
  let pieces: [String]

  /// The words as they stand, strongest first; a word inside a stronger pair is not told again.
  func words(for class: Int, in places: [Place]) -> [String] {
    var told: [Place] = []
    for place in strongest(for: `class`, in: places) where told.count < Self.limit {
      if told.allSatisfy({ !overlap($0, place) && !share($0, place) }) { told.append(place) }
    }
    return told.map { pieces[$0.piece].bytes($0.bytes) }
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
      // `running mate` tells more than `mate` where both weigh the same.
      let length = place.bytes.count
      let at =
        best.firstIndex { ($0.weight, $0.place.bytes.count) < (weight, length) } ?? best.count
      best.insert((place, weight), at: at)
    }
    return best.map(\.place)
  }

  private func overlap(_ told: Place, _ other: Place) -> Bool {
    told.piece == other.piece && told.bytes.overlaps(other.bytes)
  }

  private func share(_ told: Place, _ other: Place) -> Bool {
    told.words.0 == other.words.0 || told.words.0 == other.words.1
      || told.words.1 == other.words.0 || told.words.1 == other.words.1
  }
}

extension String {
  /// Some bytes of its UTF-8, as text.
  func bytes(_ range: Range<Int>) -> String {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return String(decoding: utf8[start..<utf8.index(start, offsetBy: range.count)], as: UTF8.self)
  }
}
