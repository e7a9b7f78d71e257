/// What became of two texts that were compared.
public struct Verdict: Hashable, Sendable {
  /// Words of the shorter text found in the longer, of a thousand.
  public let share: Int
  /// Why they are no copies, for a person; nil when they are.
  public let refusal: String?

  /// Shared words from which a pair stands without others beside it.
  static let strongShare = 800

  /// Copies.
  public var isCopy: Bool { refusal == nil }
  /// Copies beyond doubt.
  public var isStrong: Bool { isCopy && share >= Self.strongShare }

  /// The verdict on a measure.
  init(_ measure: PairMeasure) {
    share = measure.shorterWords == 0 ? 0 : measure.found * 1000 / measure.shorterWords
    refusal = CopyRules.all.first { $0.refuses(measure) }?.name
  }

  /// Compares two texts of which nothing else is known.
  public init(_ a: CopyText, _ b: CopyText) {
    self.init(PairMeasure(ReducedText(a), ReducedText(b)))
  }
}
