extension LineRule {
  /// A line that is a furniture phrase: a menu word, a comment stub, an app's invitation.
  static let furniturePhrase = LineRule("furniture phrase", upTo: 240) { page, line in
    PhraseTable.kind(of: line, in: page).map { .phrase($0) }
  }
}
