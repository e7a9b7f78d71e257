/// Decides the authors from what a page claims: clean names, persons before organisations.
struct DeclaredAuthors {
  /// Names of persons by the most trusted claims that name any, each once, in order.
  private(set) var persons: [String] = []
  /// What the claims name otherwise: teams, desks, the site itself.
  private(set) var others: [String] = []

  init(_ claims: [Declared.Claim], site: SiteNames) {
    for source in Declared.Claim.Source.allCases {
      var found: [String] = []
      for claim in claims where claim.source == source {
        found += AuthorNames(claim.text).names.filter { isPerson($0, site, by: source) }
        // Claims by class names overlap: of them the first that names a person is enough.
        if source == .element, !found.isEmpty { break }
      }
      persons = unique(found)
      if !persons.isEmpty { return }
    }
    guard let first = claims.min(by: { $0.source < $1.source })?.source else { return }
    others = unique(
      claims.filter { $0.source == first }.compactMap { AuthorNames.whole($0.text) })
  }

  private func isPerson(
    _ name: String, _ site: SiteNames, by source: Declared.Claim.Source
  ) -> Bool {
    (looksLikePerson(name) || source < .timeElement && isGivenName(name))
      && !site.contain(TitleWords(name)) && Agency.named(exactly: name.lowercased()) == nil
  }

  /// One capitalised word, or a name all in small letters: enough where the claim is for machines.
  private func isGivenName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard name.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" }), name.count >= 3,
      !words.contains(where: { AuthorWords.organisations.contains(bare($0)) })
    else { return false }
    if words.count == 1 {
      return name.first?.isUppercase == true && name.dropFirst().contains { $0.isLowercase }
    }
    return words.count <= 3 && name == name.lowercased()
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<TitleWords> = []
    return names.filter { seen.insert(TitleWords($0)).inserted }
  }
}

/// True for what is written like the name of a person: two to five words with capitals (small ones
/// in between: `van`, `de la`) and no word that companies, desks and sites are named by.
func looksLikePerson(_ name: String) -> Bool {
  let words = name.split(separator: " ")
  guard let first = words.first, let initial = first.first, name.count <= 60 else { return false }
  if words.contains(where: { AuthorWords.organisations.contains(bare($0)) }) { return false }
  if name.contains(where: { $0.isASCII && $0.isNumber || "@/\\&:#|".contains($0) }) { return false }
  guard initial.isCased else {
    let count = name.filter { !$0.isWhitespace }.count
    return words.count <= 5 && (isEastAsian(name) ? (2...8).contains(count) : words.count >= 2)
  }
  guard (2...5).contains(words.count) else { return false }
  return words.allSatisfy { word in
    word.first?.isUppercase == true || word.first?.isCased == false
      || AuthorWords.particles.contains(word.lowercased())
  } && !words.allSatisfy { $0.count > 1 && $0.count <= 4 && $0 == $0.uppercased() }
}

private func bare(_ word: Substring) -> String { word.lowercased().filter { $0.isLetter } }

private func isEastAsian(_ name: String) -> Bool {
  name.unicodeScalars.contains {
    (0x3040...0x9FFF).contains($0.value) || (0xAC00...0xD7A3).contains($0.value)
  }
}
