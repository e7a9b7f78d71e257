/// The names in a claim of authors: leads, posts, places, dates and degrees taken off.
struct AuthorNames {
  private(set) var names: [String] = []

  init(_ claim: String) {
    guard claim.range(ofASCII: "://") == nil, claim.range(ofASCII: "www.") == nil,
      claim.utf8.count <= 400
    else { return }
    var isOthers = false
    for part in AuthorNames.parts(of: claim) {
      if !isOthers, let name = AuthorNames.cleaned(part) { names.append(name) }
      isOthers = AuthorNames.saysOtherWork(part)
    }
  }

  /// `Reviewed by`, whose name comes next.
  private static func saysOtherWork(_ part: String) -> Bool {
    let words = part.split(separator: " ").map(letters)
    return words.contains(where: AuthorWords.otherWork.contains)
      && words.allSatisfy { AuthorWords.otherWork.contains($0) || AuthorWords.leads.contains($0) }
  }

  /// A claim that names a team or a company, whole but for its lead; nil for numbers, addresses and dates.
  static func whole(_ claim: String) -> String? {
    guard claim.range(ofASCII: "://") == nil, claim.range(ofASCII: "www.") == nil,
      !claim.utf8.contains(0x40), claim.count <= 80, claim.contains(where: \.isLetter),
      DeclaredDate(.init(claim, from: .element)) == nil || claim.contains("|")
        || claim.contains("·")
    else { return nil }
    // `Harbour Press | October 15, 2025`
    let parts = claim.split { $0 == "|" || $0 == "·" }
    let team = parts.first { part in !part.contains { $0.isASCII && $0.isNumber } } ?? claim[...]
    let words = withoutLead(team.split(whereSeparator: \.isWhitespace))
    let name = words.joined(separator: " ")
    return name.count < 2 || AuthorWords.noNames.contains(name.lowercased()) ? nil : name
  }

  /// Splits where one name ends and another may begin.
  private static func parts(of claim: String) -> [String] {
    var parts: [String] = []
    var words: [Substring] = []
    func end() {
      if !words.isEmpty { parts.append(words.joined(separator: " ")) }
      words = []
    }
    let isSeparator: (Character) -> Bool = { ",;|/·•\n、，；".contains($0) || $0 == "—" || $0 == "–" }
    for piece in claim.split(whereSeparator: isSeparator) {
      for word in piece.split(whereSeparator: \.isWhitespace) {
        // `Dan` is a name, `dan` is Indonesian for and.
        let isLink = AuthorWords.links.contains(String(word))
        if isLink, !words.isEmpty { end() } else if !isLink { words.append(word) }
      }
      end()
    }
    return parts
  }

  /// One name; nil for what is none.
  private static func cleaned(_ part: String) -> String? {
    var words = withoutLead(part.split(separator: " "))
    if let stop = words.firstIndex(where: ends) {
      words = words[..<stop]
      // `Ann Lee December 17, 2025`
      if let last = words.last, MonthNames.month(letters(last)) != nil { words.removeLast() }
    }
    // `Senior Autos Reporter` behind a name, or alone.
    if let post = words.firstIndex(where: { AuthorWords.posts.contains(letters($0)) }) {
      let before = words[..<post].drop { AuthorWords.grades.contains(letters($0)) }
      words = before.prefix { !AuthorWords.grades.contains(letters($0)) }
      if words.count < 2 { return nil }
    }
    while let last = words.last, AuthorWords.degrees.contains(letters(last)) { words.removeLast() }
    let marks: Set<Character> = [".", ":", "-", "\"", "'", "“", "”", "(", ")", "*", "»", "«"]
    var name = words.joined(separator: " ")[...]
    while let first = name.first, marks.contains(first) || first == " " { name.removeFirst() }
    while let last = name.last, marks.contains(last) && !isInitial(name) || last == " " {
      name.removeLast()
    }
    let isWord = name.contains { $0.isLetter } && name.count >= 2 && name.count <= 80
    return isWord && !AuthorWords.noNames.contains(name.lowercased()) ? String(name) : nil
  }

  /// The words behind `By`, `Written by`, `Text:`.
  private static func withoutLead(_ words: [Substring]) -> ArraySlice<Substring> {
    var rest = words[...]
    if let other = rest.firstIndex(where: { AuthorWords.otherWork.contains(letters($0)) }) {
      guard rest[..<other].contains(where: { AuthorWords.leads.contains(letters($0)) }) else {
        return []
      }
      rest = rest[..<other]
    }
    // The last lead within the first six words: `Posted 3 hours ago by`.
    if let lead = rest.prefix(6).lastIndex(where: { AuthorWords.leads.contains(letters($0)) }) {
      rest = rest[(lead + 1)...]
    }
    return rest
  }

  /// What never stands in a name: a bracket, a digit, `in`.
  private static func ends(_ word: Substring) -> Bool {
    word.contains { $0.isASCII && $0.isNumber || "(@[<|".contains($0) } || word == "-"
      || AuthorWords.stops.contains(word.lowercased()) || AuthorWords.stamps.contains(letters(word))
  }

  /// `J.` at the end of a name keeps its full stop.
  private static func isInitial(_ name: Substring) -> Bool {
    name.hasSuffix(".") && (name.split(separator: " ").last?.count ?? 0) <= 3
  }

  private static func letters(_ word: Substring) -> String {
    word.lowercased().filter { $0.isLetter }
  }
}
