extension LineRule {
  /// A line that is a furniture phrase: a menu word, a comment stub, an app's invitation.
  static let furniturePhrase = LineRule("furniture phrase", upTo: 240) { page, line in
    let text = page.lines[line].content
    return PhraseTable.kind(
      key: page.keys[line], text: page.shapes[line].words > 40 ? "" : page.lowercased(text)
    ).map { .phrase($0) }
  }
}
