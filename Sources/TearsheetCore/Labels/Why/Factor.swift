/// Something that the model sees of a line, and where it stands in the rows that the trees are asked
/// with.
struct Factor {
  let name: String
  /// Places in a row of the first pass.
  let first: [Int]
  /// Places in a row of the second.
  let second: [Int]

  /// All factors of an input: its features, what the words say, and what stands around a line.
  static func all(_ input: ModelInput, _ rows: NeighbourRows, kindsOfWords: Int) -> [Factor] {
    let words = SecondRows.around
    let features = words + kindsOfWords
    let likeness = features + input.width
    let view = likeness + LikenessFeatures.width(input)
    let own = (0..<input.width).map {
      Factor(name: ModelInput.names[$0], first: [$0], second: [features + $0])
    }
    let wordNames = ["words' weights", "class names' weights"]
    let scores = (0..<kindsOfWords).map {
      Factor(name: wordNames[$0], first: [input.width + $0], second: [words + $0])
    }
    return own + scores + [
      Factor(
        name: "words of place", first: Array(rows.place),
        second: PageView.places.map { view + $0 }),
      Factor(
        name: "lines beside", first: Array(rows.own.upperBound..<rows.place.lowerBound), second: []),
      Factor(name: "text around", first: [], second: Array(1..<SecondRows.around)),
      Factor(name: "likeness to text", first: [], second: Array(likeness..<view)),
    ]
  }
}
