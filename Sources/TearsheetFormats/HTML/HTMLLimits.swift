/// How much of an HTML page is taken apart. What goes over a limit is not lost: its text joins the
/// last line or the nearest element that is within it.
public struct HTMLLimits: Hashable, Sendable {
  /// Elements of which hints are kept, one in the other.
  public var depth: Int
  /// Lines made; further breaks become spaces.
  public var lines: Int
  /// Bytes of JSON-LD read.
  public var jsonLD: Int

  /// Limits from their parts.
  public init(depth: Int = 300, lines: Int = 200_000, jsonLD: Int = 2_000_000) {
    self.depth = depth
    self.lines = lines
    self.jsonLD = jsonLD
  }
}
