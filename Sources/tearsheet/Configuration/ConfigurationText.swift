import TOMLKit

/// A configuration's text, to say on which line a key stands: the parsed tables do not know.
struct ConfigurationText {
  private let lines: [Substring]
  private let path: String
  /// The lines in which keys are looked for: one table's, or all.
  private var section: Range<Int>

  init(_ text: String, path: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    self.path = path
    section = lines.indices
  }

  /// The same text, keys looked for in one of the tables of a name only: from its header to the
  /// next. All of it where that table has no header of its own.
  func table(_ name: String, number: Int = 0) -> ConfigurationText {
    let headers = lines.indices.filter { lines[$0].drop { $0 == " " || $0 == "\t" }.hasPrefix("[") }
    let own = headers.filter { isHead(lines[$0], of: name) }
    guard own.indices.contains(number) else { return self }
    var table = self
    let start = own[number]
    table.section = start..<(headers.first { $0 > start } ?? lines.endIndex)
    return table
  }

  /// Refuses a key that is none of those known.
  func check(_ table: TOMLTable, keys: [String]) throws(ConfigurationError) {
    for key in table.keys where !keys.contains(key) {
      throw error(line: line(of: key), .unknownKey(key, nearest: nearest(to: key, among: keys)))
    }
  }

  /// An error for a key whose value will not do.
  func wrong(_ key: String, needs: String) -> ConfigurationError {
    error(line: line(of: key), .wrongValue(key, needs: needs))
  }

  func error(line: Int, _ kind: ConfigurationError.Kind) -> ConfigurationError {
    ConfigurationError(path: path, line: line, kind: kind)
  }

  /// The first line that begins with a key or with a table of its name, from 1; without one the
  /// first line of the table.
  private func line(of key: String) -> Int {
    (section.first { isHead(lines[$0], of: key) } ?? section.lowerBound) + 1
  }

  private func isHead(_ line: Substring, of key: String) -> Bool {
    let head = line.drop { $0 == " " || $0 == "\t" || $0 == "[" || $0 == "\"" }
    guard head.hasPrefix(key) else { return false }
    let next = head.dropFirst(key.count).first
    return next.map { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" } ?? true
  }
}

/// The candidate with the fewest edits, where no more than two letters or a third of them differ.
func nearest(to word: String, among candidates: [String]) -> String? {
  let ranked = candidates.map { ($0, editDistance(Array(word), Array($0))) }
  guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(2, best.0.count / 3) else {
    return nil
  }
  return best.0
}

/// Insertions, deletions and replacements between two words (Levenshtein 1966).
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1))
      diagonal = row[j + 1]
      row[j + 1] = next
    }
  }
  return row[b.count]
}
