/// What the model sees of a page's lines, in training as in reading.
public struct ModelInput: Sendable {
  /// Lists of hashes, one list a line.
  public struct Hashes: Sendable {
    /// All lists, joined.
    public private(set) var values: [UInt32] = []
    /// Where each line's list ends.
    public private(set) var ends: [Int] = []

    mutating func append(_ list: [UInt32]) {
      values.append(contentsOf: list)
      ends.append(values.count)
    }

    /// How long the longest list is.
    var longest: Int {
      var (longest, start) = (0, 0)
      for end in ends {
        longest = max(longest, end - start)
        start = end
      }
      return longest
    }

    /// The list of a line.
    @inline(__always)
    func list(_ index: Int) -> ArraySlice<UInt32> {
      values[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }
  }

  /// The features' names, in order.
  public static let names = Feature.allCases.map { "\($0)" }
  /// Features a line: fewer for plain text.
  public let width: Int
  /// Index of each line among the page's lines; blank lines are left out.
  public let lines: [Int]
  /// `width` features a line.
  public private(set) var dense: [Float] = []
  /// Words and pairs of words.
  public private(set) var bag = Hashes()
  /// Beginnings and ends.
  public private(set) var edges = Hashes()
  /// Words of class and id attributes; empty lists for plain text.
  public private(set) var classes = Hashes()

  /// Container and tag path of each line, as hashes; nothing for plain text.
  public private(set) var groups: [[UInt32]] = []

  /// The input for a page: one piece, or several for a page of very many lines.
  public static func pieces(of page: Page, _ lines: [Line]) -> [ModelInput] {
    let held = lines.indices.filter { !lines[$0].isBlank }
    return stride(from: 0, to: held.count, by: PageFacts.longest).map { start in
      let piece = held[start..<min(start + PageFacts.longest, held.count)]
      return ModelInput(PageFacts(page, lines, Array(piece)), page)
    }
  }

  /// How many words a line has.
  func words(_ index: Int) -> Float {
    exponential(dense[index * width + Feature.words.rawValue]) - 1
  }

  private init(_ facts: PageFacts, _ page: Page) {
    lines = facts.indices
    let hints = page.hints.isEmpty ? nil : HintFeatures(facts, page.hints)
    width = hints == nil ? Feature.textCount : Feature.count
    groups = hints?.groups ?? []
    let text = TextFeatures(facts)
    let repeats = RepeatFeatures(facts)
    let shapes = ShapeFeatures(facts)
    let blocks = BlockFeatures(facts)
    let (count, width) = (lines.count, width)
    dense = Array(unsafeUninitializedCapacity: count * width) { dense, filled in
      for index in 0..<count {
        let own = index * width..<(index + 1) * width
        var row = FeatureRow(clearing: UnsafeMutableBufferPointer(rebasing: dense[own]))
        text.write(index, into: &row)
        repeats.write(index, into: &row)
        shapes.write(index, into: &row)
        blocks.write(index, into: &row)
        hints?.write(index, into: &row)
      }
      filled = count * width
    }
    var words = WordFeatures()
    var classHashes = ClassHashes()
    for index in lines.indices {
      words.read(facts.words[facts.lines[index].wordRange])
      bag.append(words.bag)
      edges.append(words.edges)
      classes.append(hints.map { classHashes.of($0.classWords(index)) } ?? [])
    }
  }
}
