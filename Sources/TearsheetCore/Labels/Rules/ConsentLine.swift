extension LineRule {
  /// What a sign-up box asks one to agree to: `By submitting your address, you agree to our Terms.`
  static let consentLine = LineRule("consent", upTo: 500) { page, line in
    let content = page.lines[line].content
    guard ConsentWords.openings.opens(page, at: content.lowerBound, before: content.upperBound)
    else { return nil }
    let text = page.lowercased(content)
    return ConsentWords.all.contains(where: text.holds) ? .phrase(.subscription) : nil
  }
}

/// Words of what a sign-up box asks one to agree to.
enum ConsentWords {
  /// What it opens with.
  static let openings = PrefixTable([
    "by submitting ", "by signing ", "by providing ", "by clicking ", "by subscribing ",
    "by entering ", "by registering ", "by continuing ", "by joining ", "by checking ",
    "by creating ", "i agree ", "i understand ", "yes, i ", "mit der anmeldung ",
    "mit dem klick ", "en cliquant ", "en vous inscrivant ", "al suscribirte ", "al hacer clic ",
    "ao se inscrever ", "ao clicar ", "cliccando ", "iscrivendoti ", "door je in te schrijven ",
  ])
  /// What it says.
  static let all = [
    "you agree", "you're agreeing", "you’re agreeing", "you are agreeing", "i agree", "you accept",
    "you consent", "you acknowledge", "privacy policy", "terms of", "datenschutz",
    "vous acceptez", "aceptas", "acepta ", "aceita", "accetti", "akkoord",
  ]
}
