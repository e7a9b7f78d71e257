/// The names in a byline or a note, in order, each once; agencies are left out.
func authorNames(in byline: String) -> [String] {
  if let lead = BylineWords.wideLeadTexts.first(where: byline.lowercased().hasPrefix) {
    return [String(byline.dropFirst(lead.count).drop { $0 == " " })]
  }
  if let names = wideNames(in: byline) { return names }
  var names: [String] = []
  for part in splitNames(withoutLead(byline)) {
    // `Ann Lee, North of England correspondent`
    let last = part.split(separator: " ").last.map { $0.lowercased() } ?? ""
    let first = part.split(separator: " ").first.map { $0.lowercased() } ?? ""
    if !names.isEmpty,
      BylineWords.posts.contains(last) || AuthorWords.ranks.contains(last)
        || AuthorWords.ranks.contains(first)
    {
      continue
    }
    let name = cleanName(part)
    guard !name.isEmpty, Agency.named(exactly: name.lowercased()) == nil, !isNoName(name, names),
      !names.contains(where: { $0.lowercased() == name.lowercased() })
    else { continue }
    names.append(name)
  }
  guard let first = names.first, first.contains(" ") else { return names }
  // `Ann Lee, Athens`, `Ann Lee, Salt Lake City`, `Ann Lee, valley Post`
  return [first]
    + names.dropFirst().filter { name in
      !isTown(name) && (name.contains(" ") || !isOutlet(name)) && !beginsSmall(name)
    }
}

/// The names in `（记者王明、李华）` and `홍길동 기자`; nil where no such word for a reporter stands.
private func wideNames(in byline: String) -> [String]? {
  guard let post = widePosts.first(where: { byline.contains($0) }) else { return nil }
  return byline.split { "（）()【】〔〕[]、，, =＝:：／/".contains($0) }.compactMap { part in
    var name = part[...]
    if name.hasPrefix(post) { name = name.dropFirst(post.count) }
    if name.hasSuffix(post) { name = name.dropLast(post.count) }
    // `〔記者王明／台南報導〕`
    let isPlace = ["報導", "報道", "报道"].contains { name.hasSuffix($0) }
    return (2...8).contains(name.count) && !isPlace && !widePosts.contains(String(name))
      ? String(name) : nil
  }
}

private let widePosts = ["记者", "記者", "기자", "특파원"]

/// True for one word with a digit or a capital within: `SoraNews24`.
private func isOutlet(_ name: String) -> Bool {
  name.contains { $0.isNumber }
    || name.dropFirst().contains { $0.isUppercase } && name != name.uppercased()
}

/// True for a small letter in front that no particle of a name has.
private func beginsSmall(_ name: String) -> Bool {
  guard let word = name.split(separator: " ").first, word.first?.isLowercase == true else {
    return false
  }
  return !AuthorWords.particles.contains(String(word))
}

private func isTown(_ name: String) -> Bool {
  let text = PageText(bytesOnly: Array(name.utf8))
  return text.isKnownPlace(0..<text.bytes.count)
}

/// True for a newspaper's name behind a writer's: `Ann Lee, Valley Enquirer`.
func isPaper(_ name: String) -> Bool {
  let words = name.split(separator: " ")
  guard words.count > 1, let last = words.last?.lowercased() else { return false }
  return AuthorWords.organisations.contains(last) || AuthorWords.papers.contains(last)
}

/// True for what stays of `Our Correspondent` and `The Canadian Press`, and for an outlet's letters
/// behind a name.
private func isNoName(_ name: String, _ before: [String]) -> Bool {
  ["the", "our", "a", "an", "agencies", "wires"].contains(name.lowercased())
    || name.utf8.contains(0x40) || AuthorWords.organisations.contains(name.lowercased())
    || isDesk(name) || !before.isEmpty && isBroadcaster(name)
    || !before.isEmpty && isPaper(name)
    || !before.isEmpty && name.count <= 4 && !name.contains(" ") && name == name.uppercased()
}

/// True for `Valley Post Staff`, `News Desk`.
private func isDesk(_ name: String) -> Bool {
  let words = name.split(separator: " ")
  guard words.count > 1, let last = words.last?.lowercased() else { return false }
  return BylineWords.desks.contains(last)
}

/// True for letters and a land or town behind a writer's name: `Ann Lee, MDR Sachsen-Anhalt`.
private func isBroadcaster(_ name: String) -> Bool {
  let words = name.split(separator: " ")
  guard words.count > 1, (2...5).contains(words[0].count), words[0] == words[0].uppercased() else {
    return false
  }
  return words[0].allSatisfy(\.isLetter) && name != name.uppercased()
}

/// What stands before a writer's name in a note.
private let noteLeads = [
  "written by ", "reporting by ", "reported by ", "compiled by ", "original by ", "pewarta: ",
  "penulis: ", "(by ",
]

/// What stands before the names of others in a note.
private let noteStops = [
  " Editing by", " editing by", " Edited by", ", editing by", " Writing by", ", writing by",
  " Additional reporting", ", additional reporting", " Editor:",
]

/// The writers that a note names: `(This article was written by A in Tokyo and B in Brussels.)`.
func authorNames(inNote note: String) -> [String] {
  let lower = note.lowercased()
  for lead in noteLeads {
    guard let start = lower.range(of: lead) else { continue }
    var rest = note[note.index(note.startIndex, offsetBy: start)...]
    if let end = rest.firstIndex(where: { $0 == ";" || $0 == ")" }) { rest = rest[..<end] }
    for stop in noteStops {
      if let end = String(rest).range(of: stop) {
        rest = rest[..<rest.index(rest.startIndex, offsetBy: end - stop.count)]
      }
    }
    return authorNames(in: String(rest))
  }
  return []
}

extension String {
  /// The offset in characters behind the first place where a text stands; nil where it does not.
  fileprivate func range(of needle: String) -> Int? {
    let (text, wanted) = (Array(self), Array(needle))
    guard text.count >= wanted.count else { return nil }
    for start in 0...(text.count - wanted.count)
    where text[start] == wanted[0] && text[start..<start + wanted.count].elementsEqual(wanted) {
      return start + wanted.count
    }
    return nil
  }
}

private func withoutLead(_ byline: String) -> String {
  let words = byline.split(separator: " ")
  guard let first = words.first else { return "" }
  let bare = { (word: Substring) in word.lowercased().filter { $0.isLetter } }
  if words.count > 2, BylineWords.pairs.contains(bare(first) + " " + bare(words[1])) {
    return words.dropFirst(2).joined(separator: " ")
  }
  let isLead = words.count > 1 && BylineWords.leads.contains(bare(first))
  return words.dropFirst(isLead ? 1 : 0).joined(separator: " ")
}

private let nameLinks: Set<String> = [
  "and", "und", "et", "y", "e", "en", "och", "og", "i", "&", "и", "|", "/", "AND", "with", "WITH",
  "avec",
  "con", "mit", "com", "med", "met", "dan", "ve",
]

/// Splits at commas and words for `and`.
private func splitNames(_ text: String) -> [String] {
  var parts: [String] = []
  var current: [Substring] = []
  func close() {
    if !current.isEmpty { parts.append(current.joined(separator: " ")) }
    current = []
  }
  for word in text.split(separator: "/").joined(separator: " / ").split(separator: " ") {
    if word.utf8.contains(0x40) { continue }
    if nameLinks.contains(String(word)) {
      close()
      continue
    }
    let ends = word.hasSuffix(",") || word.hasSuffix(";")
    current.append(ends ? word.dropLast() : word)
    if ends { close() }
  }
  close()
  return parts
}

/// A name without its place, post and agency.
private func cleanName(_ part: String) -> String {
  // `*By Ann Lee*`
  var words = part.split { " *_•·".contains($0) }
  if let place = words.firstIndex(where: {
    ["in", "at", "for", "of", "im", "For", "FOR"].contains($0)
  }) {
    words = Array(words[..<place])
  }
  // `Ann Lee - Reporter`
  if let dash = words.firstIndex(where: { ["-", "–", "—"].contains($0) }), dash > 0 {
    words = Array(words[..<dash])
  }
  // `senior staff writer Ann Lee`
  words = Array(words.drop { BylineWords.jobs.contains(String($0)) })
  if words.contains(where: { BylineWords.posts.contains($0.lowercased()) }) {
    words = Array(words.prefix { !BylineWords.jobs.contains($0.lowercased()) && $0 != "AP" })
  }
  for length in [3, 2, 1] where words.count > length {
    let last = words.suffix(length).joined(separator: " ").lowercased()
    if Agency.named(exactly: last) != nil { words.removeLast(length) }
  }
  // `Ann Lee Redakteur`
  if words.count > 2, let last = words.last, AuthorWords.posts.contains(last.lowercased()) {
    words.removeLast()
  }
  // `Ann Lee Valley Tribune-Herald`
  for cut in [2, 3] where words.count > max(cut, 3) || words.count == 3 && words[2].contains("-") {
    let tail = words.dropFirst(cut).flatMap { $0.split(separator: "-") }.joined(separator: " ")
    if isPaper(tail) { words = Array(words[..<cut]) }
    if words.count == cut { break }
  }
  if words.count == 1, AuthorWords.posts.contains(words[0].lowercased()) { return "" }
  while let last = words.last, last.hasSuffix(".") && last.count > 3 || last == ")" {
    words[words.count - 1] = last.dropLast()
  }
  return words.joined(separator: " ")
}
