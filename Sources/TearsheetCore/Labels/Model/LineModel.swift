internal import CTearsheetModels

/// The trained model of lines: how likely each is body, and how likely the title.
public struct LineModel: Sendable {
  /// Log-odds, one a line.
  public struct Odds: Sendable {
    /// That a line is running text.
    public var body: [Float]
    /// That it is the article's title.
    public var title: [Float]
  }

  /// The form of the file that this reader understands.
  static let version = 4

  private let words: WordWeights
  private let classes: WordWeights?
  let first: Trees
  let second: Trees
  let title: Trees
  let network: LineNetwork

  /// A model from a file of weights that training wrote.
  public init(_ bytes: UnsafeRawBufferPointer) {
    var reader = WeightReader(bytes)
    precondition(reader.count() == Self.version, "the weights are of another version")
    let lists = reader.count()
    words = WordWeights(&reader)
    classes = lists > 1 ? WordWeights(&reader) : nil
    first = Trees(&reader)
    second = Trees(&reader)
    title = Trees(&reader)
    network = LineNetwork(&reader)
    precondition(reader.isAtEnd, "the weights go on after their end")
  }

  /// Log-odds of the first pass beyond which the second is not asked.
  static let sure: Float = 5
  /// What a line gets that is too short or too long for a title, or surely text.
  private static let noTitle: Float = -20

  /// What the network's log-odds weigh beside those of the second pass.
  static let networkShare: Float = 0.4

  /// The odds of the lines of an input: a first pass over each line and its neighbours; for the lines
  /// of which it is not sure a second, over what the first thinks of the whole page, and a network
  /// over the sequence of lines, whose log-odds are averaged.
  public func odds(_ input: ModelInput) -> Odds {
    let scores = scores(input)
    let rows = NeighbourRows(input, scores)
    let lines = Array(input.lines.indices)
    var body = first.sums(of: rows.values, width: rows.width, at: lines)
    let candidates = lines.filter { canBeTitle(input, $0) && body[$0] < Self.sure }
    let unsure = lines.filter { abs(body[$0]) <= Self.sure }
    let again = SecondRows(input, scores, odds: body, at: unsure)
    let sums = second.sums(of: again.values, width: again.width, at: Array(unsure.indices))
    let along = unsure.isEmpty ? [] : network.odds(input, rows, odds: body)
    for (line, sum) in zip(unsure, sums) {
      body[line] = sum * (1 - Self.networkShare) + along[line] * Self.networkShare
    }
    var titles = Array(repeating: Self.noTitle, count: lines.count)
    let titleSums = title.sums(of: rows.values, width: rows.width, at: candidates)
    for (line, sum) in zip(candidates, titleSums) { titles[line] = sum }
    return Odds(body: body, title: titles)
  }

  /// True for a line of the length of a title: two words to about three hundred letters.
  private func canBeTitle(_ input: ModelInput, _ line: Int) -> Bool {
    let row = line * input.width
    return input.dense[row + Feature.words.rawValue] >= logarithm(1.5)
      && input.dense[row + Feature.length.rawValue] <= logarithm(300)
  }

  /// What the words of each line say, by kind of word.
  func scores(_ input: ModelInput) -> WordScores {
    let lines = input.lines.count
    var scores = WordScores(words.scores(lines: lines, input.bag, input.edges))
    if let classes { scores.add(classes.scores(lines: lines, input.classes)) }
    return scores
  }
}

extension LineModel {
  /// The model of plain text.
  static let ofText = LineModel(ctm_lines_of_text())
  /// The model of HTML.
  static let ofHTML = LineModel(ctm_lines_of_html())

  private init(_ file: ctm_bytes) {
    self.init(UnsafeRawBufferPointer(start: file.bytes, count: file.count))
  }
}
