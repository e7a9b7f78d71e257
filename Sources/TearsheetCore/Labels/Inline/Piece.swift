/// A stretch of a line that a rule found a label for.
struct Piece: Hashable, Sendable {
  /// Its bytes.
  let range: Range<Int>
  /// What it is.
  let label: Label
  /// Why.
  let reason: Reason

  /// A piece from its parts.
  init(_ range: Range<Int>, _ label: Label, _ rule: String, _ detail: String = "") {
    self.range = range
    self.label = label
    reason = Reason(rule, detail)
  }
}
