/// Two texts that were compared, and what came of it.
public struct StoryEdge: Hashable, Sendable {
  /// What came of it.
  public enum Kind: UInt8, Sendable { case refused, weak, strong }
  /// The smaller number.
  public let a: UInt32
  /// The greater number.
  public let b: UInt32
  /// Words of the shorter text found in the longer, of a thousand.
  public let share: UInt16
  /// What came of it.
  public let kind: Kind

  /// An edge from its parts, in either order.
  public init(_ a: UInt32, _ b: UInt32, share: UInt16, kind: Kind) {
    self.a = min(a, b)
    self.b = max(a, b)
    self.share = share
    self.kind = kind
  }

  init(_ a: UInt32, _ b: UInt32, _ verdict: Verdict) {
    self.init(
      a, b, share: UInt16(verdict.share),
      kind: verdict.isStrong ? .strong : verdict.isCopy ? .weak : .refused)
  }
}
