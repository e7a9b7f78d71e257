/// Why a span has its label: the rule that decided, and what it saw.
///
/// One word of memory: a page has as many spans as lines, and few reasons.
public struct Reason: Hashable, Sendable, CustomStringConvertible {
  private let words: Words

  private final class Words: Hashable, Sendable {
    let rule: String
    let detail: String

    init(_ rule: String, _ detail: String) {
      self.rule = rule
      self.detail = detail
    }

    static func == (a: Words, b: Words) -> Bool {
      a === b || a.rule == b.rule && a.detail == b.detail
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(rule)
      hasher.combine(detail)
    }
  }

  /// A reason from a rule's name.
  public init(_ rule: String, _ detail: String = "") { words = Words(rule, detail) }

  /// The rule's name, as docs/pages.md lists it.
  public var rule: String { words.rule }
  /// What the rule saw, for a person; empty where the name says all.
  public var detail: String { words.detail }
  /// `rule`, or `rule: detail`.
  public var description: String { detail.isEmpty ? rule : "\(rule): \(detail)" }

  /// The reason of what holds nothing.
  static let whiteSpace = Reason("white space")
}
