import TearsheetCore

extension Declared {
  /// Adds a claim, unless it is empty, said already, or one too many.
  mutating func add(_ text: String, as field: ClaimField, from source: Claim.Source) {
    guard !text.isEmpty else { return }
    let claim = Claim(text, from: source)
    switch field {
    case .title: titles.add(claim)
    case .subtitle: subtitles.add(claim)
    case .author: authors.add(claim)
    case .published: published.add(claim)
    case .modified: modified.add(claim)
    case .outlet: outlets.add(claim)
    case .section: sections.add(claim)
    case .keywords: keywords.add(claim)
    case .language: languages.add(claim)
    case .address: addresses.add(claim)
    }
  }
}

extension [Declared.Claim] {
  fileprivate mutating func add(_ claim: Declared.Claim) {
    if count < HTMLClaims.perField, !contains(claim) { append(claim) }
  }
}
