internal import CTearsheetModels

/// The gazetteer as it is compiled in: read once, when first asked for.
struct PlaceTable: Sendable {
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
  private(set) var givenNames: Set<UInt64> = []
  private var entries: [UInt64: [Entry]] = [:]
  private var firstWords: Set<UInt64> = []

  private init(_ file: ctm_bytes) {
    let text = UnsafeBufferPointer(start: file.bytes, count: file.count)
    for line in text.split(separator: 10) {
      let fields = line.split(separator: 9, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 6 else { continue }
      let name = PlaceWord.hash(ofName: fields[0])
      if fields[1] == "g" { givenNames.insert(name.first) }
      guard let entry = Entry(fields) else { continue }
      entries[name.all, default: []].append(entry)
      firstWords.insert(name.first)
      longest = max(longest, name.words)
    }
    for key in entries.keys { entries[key]?.sort { $0.comesBefore($1) } }
  }

  /// True when a name may begin with a word.
  func mayBegin(_ word: UInt64) -> Bool { firstWords.contains(word) }

  /// What a name can stand for, the likeliest first.
  func entries(_ name: UInt64) -> [Entry]? { entries[name] }
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
