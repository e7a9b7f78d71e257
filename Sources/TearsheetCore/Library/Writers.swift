/// Who published a story and who wrote it, over all of its copies.
public struct Writers: Hashable, Sendable, CustomStringConvertible {
  /// Outlets, most copies first, each once.
  public let outlets: [String]
  /// Agencies, most copies first, each once.
  public let agencies: [String]

  /// Writers from their names.
  public init(outlets: [String], agencies: [String]) {
    self.outlets = outlets
    self.agencies = agencies
  }

  /// `5 outlets, 1 agency`; empty when no copy says.
  public var description: String {
    let outlets = Self.count(outlets.count, "outlet", "outlets")
    let agencies = Self.count(agencies.count, "agency", "agencies")
    return [outlets, agencies].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 0 ? "" : "\(number) \(number == 1 ? one : many)"
  }
}
