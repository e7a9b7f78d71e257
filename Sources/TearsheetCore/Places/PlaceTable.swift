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
  let givenNames: KeyTable<Void>
  private let firstWords: KeyTable<Void>
  private let entries: KeyTable<[Entry]>

  private init(_ file: ctm_bytes) {
    let text = UnsafeBufferPointer(start: file.bytes, count: file.count)
    var givenNames: [UInt64] = []
    var firstWords: [UInt64] = []
    var named: [(name: UInt64, entry: Entry)] = []
    for line in text.split(separator: 10) {
      var fields = Fields(line)
      let name = PlaceWord.hash(ofName: fields.next())
      let kind = fields.next()
      if kind.first == UInt8(ascii: "g") { givenNames.append(name.first) }
      guard let entry = Entry(kind, &fields) else { continue }
      named.append((name.all, entry))
      firstWords.append(name.first)
      longest = max(longest, name.words)
    }
    self.givenNames = KeyTable(keys: givenNames)
    self.firstWords = KeyTable(keys: firstWords)
    entries = KeyTable(Self.groups(named))
  }

  /// The entries of each name, the likeliest first.
  private static func groups(_ named: [(name: UInt64, entry: Entry)]) -> [(UInt64, [Entry])] {
    let named = named.sorted {
      $0.name != $1.name ? $0.name < $1.name : $0.entry.comesBefore($1.entry)
    }
    var groups: [(UInt64, [Entry])] = []
    var start = 0
    while start < named.count {
      var end = start + 1
      while end < named.count, named[end].name == named[start].name { end += 1 }
      groups.append((named[start].name, named[start..<end].map(\.entry)))
      start = end
    }
    return groups
  }

  /// True when a name may begin with a word.
  func mayBegin(_ word: UInt64) -> Bool { firstWords.contains(word) }

  /// What a name can stand for, the likeliest first.
  func entries(_ name: UInt64) -> [Entry]? { entries[name] }
}

/// The fields of a line, one after the other.
private struct Fields {
  private var rest: Slice<UnsafeBufferPointer<UInt8>>

  init(_ line: Slice<UnsafeBufferPointer<UInt8>>) { rest = line }

  /// The next field; empty behind the last.
  mutating func next() -> Slice<UnsafeBufferPointer<UInt8>> {
    let end = rest.firstIndex(of: 9) ?? rest.endIndex
    defer { rest = rest[min(end + 1, rest.endIndex)...] }
    return rest[..<end]
  }
}

extension PlaceTable.Entry {
  /// From the fields behind the kind: country, usual name, marks, thousands of people.
  fileprivate init?(_ kind: Slice<UnsafeBufferPointer<UInt8>>, _ fields: inout Fields) {
    switch kind.first {
    case UInt8(ascii: "c"): self.kind = .country
    case UInt8(ascii: "a"): self.kind = .capital
    case UInt8(ascii: "s"): self.kind = .region
    case UInt8(ascii: "t"): self.kind = .city
    case UInt8(ascii: "d"): self.kind = .demonym
    case UInt8(ascii: "x"): self.kind = .other
    default: return nil
    }
    country = String(decoding: fields.next(), as: UTF8.self)
    name = String(decoding: fields.next(), as: UTF8.self)
    let marks = fields.next()
    isPersonLike = marks.contains(UInt8(ascii: "p"))
    isGivenName = marks.contains(UInt8(ascii: "g"))
    isWordLike = marks.contains(UInt8(ascii: "w"))
    people = fields.next().reduce(0) { $0 * 10 + Int($1 &- 0x30) }
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
