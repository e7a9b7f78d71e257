/// Why a span has its label: the rule that decided, and what it saw.
public struct Reason: Hashable, Sendable, CustomStringConvertible {
  /// The rule's name, as docs/pages.md lists it.
  public let rule: String
  /// What the rule saw, for a person; empty where the name says all.
  public let detail: String

  /// A reason from a rule's name.
  public init(_ rule: String, _ detail: String = "") {
    self.rule = rule
    self.detail = detail
  }

  /// `rule`, or `rule: detail`.
  public var description: String { detail.isEmpty ? rule : "\(rule): \(detail)" }
}
