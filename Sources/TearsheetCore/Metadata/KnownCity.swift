extension PageText {
  /// True for the name of a city that the gazetteer knows, in capitals or not; of several with a
  /// slash between them one is enough.
  func isKnownCity(_ range: Range<Int>) -> Bool {
    guard range.count <= 60 else { return false }
    return string(range).split(separator: "/").contains { part in
      let name = part.split(separator: " ").map(Self.titleCased).joined(separator: " ")
      // `Dar es Salaam`
      return Self.isCity(name) || Self.isCity(String(part))
    }
  }

  private static func isCity(_ name: String) -> Bool {
    let entries = PlaceTable.shared.entries(PlaceWord.hash(ofName: name).all)
    return entries?.contains(where: \.isCity) ?? false
  }

  /// True for the name of a city or country that the gazetteer knows.
  func isKnownPlace(_ range: Range<Int>) -> Bool {
    guard range.count <= 60 else { return false }
    let name = string(range).split(separator: " ").map(Self.titleCased).joined(separator: " ")
    return PlaceTable.shared.entries(PlaceWord.hash(ofName: name).all)?.isEmpty == false
  }

  private static func titleCased(_ word: Substring) -> String {
    word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }
}
