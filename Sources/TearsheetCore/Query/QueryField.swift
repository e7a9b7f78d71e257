/// The names that may stand before a colon.
enum QueryField: String, CaseIterable {
  case topic, outlet, agency, author, place, label, lang
  case path = "in"
  case after, before, on
  case state = "is"
  case words, sort

  /// The field that a name means, whatever its case; nil for any other word.
  init?(name: String) { self.init(rawValue: name.lowercased()) }

  /// The field that a name was probably meant to be: one letter wrong, missing, too many, or two
  /// changed about. Names of two letters are never guessed.
  static func meant(by name: String) -> QueryField? {
    let typed = Array(name.lowercased())
    guard typed.count >= 4 else { return nil }
    return allCases.first { field in
      field.rawValue.count >= 4 && isNear(typed, Array(field.rawValue))
    }
  }

  private static func isNear(_ a: [Character], _ b: [Character]) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    let head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    if head + tail >= min(a.count, b.count) && abs(a.count - b.count) == 1 { return true }
    guard a.count == b.count else { return false }
    if head + tail >= a.count - 1 { return true }
    return head + tail == a.count - 2 && a[head] == b[head + 1] && a[head + 1] == b[head]
  }
}
