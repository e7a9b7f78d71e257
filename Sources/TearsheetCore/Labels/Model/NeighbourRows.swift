/// Rows for the trees: a line's own features, and what stands beside it.
struct NeighbourRows {
  /// Features of neighbours that count for a line.
  private static let ofNeighbours: [Feature] = [
    .length, .words, .digits, .marks, .commas, .terminators, .endsSentence, .endsLetter,
    .startsSmall, .capitalisedWords, .shortWords, .bullet, .prose, .blanksBefore, .repeats,
    .foldedRepeats, .ownWords, .sharedWithRun, .sharedWithTitle, .addresses,
  ]
  private static let ofMarkedNeighbours: [Feature] = [
    .linkShare, .isParagraph, .isListItem, .isHeading, .containerProse, .pathProse, .depth,
    .inControl,
  ]
  /// How far neighbours count, and over how many lines the words' scores are averaged.
  private static let reach = [1, -1, 2, -2, 3, -3]
  private static let windows = [3, 8]

  /// Values a row.
  let width: Int
  /// Which of them are the line's own features and what its words say.
  let own: Range<Int>
  /// Which of them say what the words around say of its place.
  var place: Range<Int> { width - PlaceFeatures.width..<width }
  /// All rows, joined.
  let values: [Float]

  /// Rows of an input, by what the words say.
  init(_ input: ModelInput, _ words: WordScores) {
    let scores = words.body
    let features =
      (Self.ofNeighbours + (input.width > Feature.textCount ? Self.ofMarkedNeighbours : []))
      .map(\.rawValue)
    let sums = scores.map(Self.sums)
    width =
      input.width + scores.count + Self.reach.count * (features.count + scores.count)
      + Self.windows.count * scores.count + PlaceFeatures.width
    own = 0..<input.width + scores.count
    let (count, width) = (input.lines.count, width)
    let picked = Self.picked(features, of: input)
    let place = PlaceFeatures(words.place)
    values = Array(unsafeUninitializedCapacity: count * width) { values, filled in
      var row = RowWriter(values)
      for line in 0..<count {
        row.append(input.dense[line * input.width..<(line + 1) * input.width])
        for score in scores { row.append(score[line]) }
        for offset in Self.reach {
          let other = line + offset
          guard (0..<count).contains(other) else {
            row.append(-1, times: features.count + scores.count)
            continue
          }
          row.append(picked[other * features.count..<(other + 1) * features.count])
          for score in scores { row.append(score[other]) }
        }
        for sum in sums { Self.appendMeans(of: sum, around: line, count, to: &row) }
        place.append(line, to: &row)
      }
      filled = row.count
    }
  }

  /// By line, the features that count for its neighbours.
  private static func picked(_ features: [Int], of input: ModelInput) -> [Float] {
    let count = input.lines.count * features.count
    return Array(unsafeUninitializedCapacity: count) { values, filled in
      var row = RowWriter(UnsafeMutableBufferPointer(rebasing: values[..<count]))
      for line in input.lines.indices {
        for feature in features { row.append(input.dense[line * input.width + feature]) }
      }
      filled = count
    }
  }

  private static func sums(_ scores: [Float]) -> [Double] {
    var sums: [Double] = [0]
    sums.reserveCapacity(scores.count + 1)
    for score in scores { sums.append(sums[sums.count - 1] + Double(score)) }
    return sums
  }

  private static func appendMeans(
    of sums: [Double], around line: Int, _ count: Int, to row: inout RowWriter
  ) {
    for window in windows {
      let lower = max(0, line - window)
      let upper = min(count, line + window + 1)
      row.append(Float((sums[upper] - sums[lower]) / Double(upper - lower)))
    }
  }
}
