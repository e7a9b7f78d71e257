internal import CTearsheetModels

/// The gazetteer as it is compiled in: read once, when first asked for; bytes that never change.
struct PlaceTable: @unchecked Sendable {
  static let shared = PlaceTable(ctm_places())

  /// What a name stands for.
  struct Entry: Sendable {
    enum Kind: UInt8, Sendable {
      case country, capital, region, city, demonym, other
    }

    let kind: Kind
    /// The country's two-letter code.
    let country: String
    /// The usual English name; a demonym's is its country's.
    let name: String
    /// People bear it as a name too.
    let isPersonLike: Bool
    /// As a given name.
    let isGivenName: Bool
    /// It is a word too.
    let isWordLike: Bool
    /// Thousands of people.
    let people: Int
  }

  /// The most words a name has.
  private(set) var longest = 1
  /// People's frequent given names.
  let givenNames: KeyTable<Void>
  private let firstWords: KeyTable<Void>
  /// The lines of the file, those of one name together, and by name which they are. Lines are read
  /// when a text holds their name: few of them ever.
  private let lines: [Slice<UnsafeBufferPointer<UInt8>>]
  private let places: KeyTable<Range<Int>>

  private init(_ file: ctm_bytes) {
    let text = UnsafeBufferPointer(start: file.bytes, count: file.count)
    var givenNames: [UInt64] = []
    var firstWords: [UInt64] = []
    var named: [(name: UInt64, line: Slice<UnsafeBufferPointer<UInt8>>)] = []
    for line in text.split(separator: 10) {
      guard let end = line.firstIndex(of: 9) else { continue }
      let name = PlaceWord.hash(ofName: line[..<end])
      if line[(end + 1)...].first == UInt8(ascii: "g") {
        givenNames.append(name.first)
      } else {
        named.append((name.all, line))
        firstWords.append(name.first)
        longest = max(longest, name.words)
      }
    }
    named.sort { $0.name < $1.name }
    var places: [(UInt64, Range<Int>)] = []
    var start = 0
    while start < named.count {
      var end = start + 1
      while end < named.count, named[end].name == named[start].name { end += 1 }
      places.append((named[start].name, start..<end))
      start = end
    }
    lines = named.map(\.line)
    self.places = KeyTable(places)
    self.givenNames = KeyTable(keys: givenNames)
    self.firstWords = KeyTable(keys: firstWords)
  }

  /// True when a name may begin with a word.
  func mayBegin(_ word: UInt64) -> Bool { firstWords.contains(word) }

  /// What a name can stand for, the likeliest first.
  func entries(_ name: UInt64) -> [Entry]? {
    guard let place = places[name] else { return nil }
    let entries = lines[place].compactMap { line in
      Entry(
        line.split(separator: 9, omittingEmptySubsequences: false)
          .map { String(decoding: $0, as: UTF8.self) })
    }
    return entries.count > 1 ? entries.sorted { $0.comesBefore($1) } : entries
  }
}

extension PlaceTable.Entry {
  /// Fields of a line after the name: kind, country, usual name, marks, thousands of people.
  fileprivate init?(_ fields: [String]) {
    let kinds: [String: Kind] = [
      "c": .country, "a": .capital, "s": .region, "t": .city, "d": .demonym, "x": .other,
    ]
    guard let kind = kinds[fields[1]] else { return nil }
    self.kind = kind
    country = fields[2]
    name = fields[3]
    isPersonLike = fields[4].contains("p")
    isGivenName = fields[4].contains("g")
    isWordLike = fields[4].contains("w")
    people = Int(fields[5]) ?? 0
  }

  fileprivate func comesBefore(_ other: Self) -> Bool {
    kind.rawValue != other.kind.rawValue
      ? kind.rawValue < other.kind.rawValue : people > other.people
  }

  var isCity: Bool { kind == .city || kind == .capital }

  /// Known well enough to be meant by the bare name.
  var isProminent: Bool {
    kind == .country || kind == .capital || kind == .region || people >= 400
  }
}
