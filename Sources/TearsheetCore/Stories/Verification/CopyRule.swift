/// One reason why two texts are not copies of each other.
protocol CopyRule: Sendable {
  /// What the rule says, for a person.
  var name: String { get }
  /// Whether the rule refuses two texts.
  func refuses(_ measure: PairMeasure) -> Bool
}

/// All of them; two texts that none refuses are copies.
enum CopyRules {
  static let all: [any CopyRule] = [
    EnoughWords(), EnoughShared(), PassagesGoOn(), OwnWordsShared(), SameOpening(), WholeShared(),
    NothingSwapped(), NumbersAgree(), NamesAgree(),
  ]
}
