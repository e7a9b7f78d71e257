/// Two texts that were compared, and what came of it.
public struct StoryEdge: Hashable, Sendable {
  /// What came of it.
  public enum Kind: UInt8, Sendable { case refused, weak, strong }

  /// Which text is the larger one.
  enum Shape: UInt8 {
    /// The shorter has at least half as many words as the longer.
    case even
    /// The one has less than half as many words as the other.
    case aIsSmall, bIsSmall
  }

  /// Words of a step in which places are counted.
  static let placeStep = 16

  /// The smaller number.
  public let a: UInt32
  /// The greater number.
  public let b: UInt32
  /// Words of the shorter text found in the longer, of a thousand.
  public let share: UInt16
  /// What came of it.
  public let kind: Kind
  let shape: Shape
  /// Where the opening of the one stands in the other, in steps; nil where it does not.
  let aOpensAt: UInt8?
  let bOpensAt: UInt8?

  /// An edge from its parts, in either order.
  public init(_ a: UInt32, _ b: UInt32, share: UInt16, kind: Kind) {
    self.init(min(a, b), max(a, b), share, kind, .even, nil, nil)
  }

  /// The smaller number first.
  init(
    _ a: UInt32, _ b: UInt32, _ share: UInt16, _ kind: Kind, _ shape: Shape, _ aOpensAt: UInt8?,
    _ bOpensAt: UInt8?
  ) {
    self.a = a
    self.b = b
    self.share = share
    self.kind = kind
    self.shape = shape
    self.aOpensAt = aOpensAt
    self.bOpensAt = bOpensAt
  }

  /// What comes of comparing two texts, the smaller number first.
  init(_ a: UInt32, _ b: UInt32, _ first: ReducedText, _ second: ReducedText) {
    let isInOrder = first.isShorter(than: second)
    let measure = PairMeasure(first, second)
    let verdict = Verdict(measure)
    let isEven = measure.shorterWords * 2 >= measure.longerWords
    let shorter = Self.step(measure.shorterOpensAt)
    let longer = Self.step(measure.longerOpensAt)
    self.init(
      a, b, UInt16(verdict.share),
      verdict.isStrong ? .strong : verdict.isCopy ? .weak : .refused,
      isEven ? .even : isInOrder ? .aIsSmall : .bIsSmall,
      isInOrder ? shorter : longer, isInOrder ? longer : shorter)
  }

  private static func step(_ place: Int?) -> UInt8? {
    place.map { UInt8(min($0 / placeStep, Int(UInt8.max) - 1)) }
  }
}
