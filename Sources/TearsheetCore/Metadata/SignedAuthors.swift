/// The persons that a page's own lines name as its writers, wherever they stand: `Written by Ann
/// Lee`, or `Author` and the name on the next line. For pages that name none round the title.
func signedAuthors(_ text: PageText) -> [String] {
  let lines = text.lines.filter { (2...SignedAuthors.longest).contains($0.content.count) }
  for (index, line) in lines.enumerated() {
    let words = text.string(line.content)
    let names =
      SignedAuthors.isLabel(words)
      ? lines.dropFirst(index + 1).first.map { [text.string($0.content)] } ?? []
      : SignedAuthors.signature(words).map { AuthorNames($0).names } ?? []
    let persons = names.filter { looksLikePerson($0) && $0.contains(" ") }
    if !persons.isEmpty { return persons }
  }
  return []
}

enum SignedAuthors {
  /// Bytes of the longest line that may be a signature.
  static let longest = 90

  /// True for a line that only says that a writer's name comes next.
  static func isLabel(_ line: String) -> Bool {
    let label = line.lowercased().filter { $0 != ":" }
    return labels.contains(label) || phrases.contains(label)
  }

  /// The line behind a phrase such as `Written by`; nil where it does not begin with one.
  static func signature(_ line: String) -> String? {
    let lower = line.prefix(24).lowercased()
    return phrases.first { lower.hasPrefix($0) && lower.count > $0.count }
      .map { String(line.dropFirst($0.count).drop { $0 == " " || $0 == ":" }) }
  }

  private static let labels: Set<String> = [
    "author", "authors", "autor", "autorin", "autorin/autor", "autor:in", "auteur", "autore",
    "autores", "автор", "yazar", "penulis", "forfatter", "schrijver", "kirjoittaja",
  ]

  private static let phrases: Set<String> = [
    "written by", "authored by", "words by", "story by", "article by", "verfasst von",
    "geschrieben von", "écrit par", "escrito por", "scritto da", "geschreven door", "skrevet av",
    "skrevet af", "skriven av", "ditulis oleh", "napisane przez",
  ]
}
