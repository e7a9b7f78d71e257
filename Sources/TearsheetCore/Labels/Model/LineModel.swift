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
  static let version = 2

  private let words: WordWeights
  private let classes: WordWeights?
  let first: Trees
  let second: Trees
  let title: Trees

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
    precondition(reader.isAtEnd, "the weights go on after their end")
  }

  /// The odds of the lines of an input: a first pass over each line and its neighbours, and a second
  /// over what the first thinks of the whole page.
  public func odds(_ input: ModelInput) -> Odds {
    let scores = scores(input)
    let rows = NeighbourRows(input, scores: scores)
    let firstOdds = first.sums(of: rows.values, width: rows.width)
    let second = SecondRows(input, scores: scores, odds: firstOdds)
    return Odds(
      body: self.second.sums(of: second.values, width: second.width),
      title: title.sums(of: rows.values, width: rows.width))
  }

  /// What the words of each line say, by kind of word.
  private func scores(_ input: ModelInput) -> [[Float]] {
    let lines = input.lines.indices
    let ofWords = lines.map { words.score(input.bag.list($0), input.edges.list($0)) }
    guard let classes else { return [ofWords] }
    return [ofWords, lines.map { classes.score(input.classes.list($0)) }]
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
