/// When an article was published, with the evidence.
public struct Published: Hashable, Sendable {
  /// The words of the page (`7 days ago`, `23-04-2025`).
  public let text: String
  /// The first day it can have been.
  public let earliest: Day
  /// The last day it can have been; equal to `earliest` where the day is known.
  public let latest: Day
  /// What the days rest on, for a person.
  public let evidence: String

  /// What is said where nothing but the file's own time dates a page.
  static let fileEvidence = "the file's time"

  /// Whether nothing but the time of the page's file says when it was.
  public var restsOnFile: Bool { evidence.hasPrefix(Self.fileEvidence) }

  /// A day or a range of days.
  public init(text: String, earliest: Day, latest: Day, evidence: String) {
    self.text = text
    self.earliest = earliest
    self.latest = latest
    self.evidence = evidence
  }
}
