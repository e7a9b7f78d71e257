internal import CTearsheetModels

/// The vocabulary as it is compiled in: read once, when first asked for; bytes that never change.
///
/// A line a concept, in the order of the tree, its fields parted by tabs: number, level, the
/// parent's number, the names in the order of `languages`, the definition.
struct MediaTopicTable: @unchecked Sendable {
  static let shared = MediaTopicTable(ctm_media_topics())

  /// The languages of the name fields; the first is the one that every concept has.
  static let languages = [
    "en", "en-US", "ar", "da", "de", "es", "fr", "nb", "nn", "pt-BR", "pt-PT", "sv", "zh-Hans",
  ]

  let all: [MediaTopic]
  /// Each concept's line: its fields as they are compiled in.
  private let lines: [Slice<UnsafeBufferPointer<UInt8>>]
  private let places: [String: Int]
  private let below: [String: [Int]]

  init(_ file: ctm_bytes) {
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
    lines = bytes.split(separator: 10)
    var all: [MediaTopic] = []
    all.reserveCapacity(lines.count)
    var top = ""
    for line in lines {
      let fields = Self.fields(line)
      if fields[1].elementsEqual("1".utf8) { top = Self.id(fields[0]) }
      all.append(Self.topic(fields, top: top))
    }
    self.all = all
    places = Dictionary(uniqueKeysWithValues: all.indices.map { (all[$0].id, $0) })
    below = Dictionary(grouping: all.indices.filter { all[$0].parent != nil }) {
      all[$0].parent ?? ""
    }
  }

  private typealias Field = Slice<UnsafeBufferPointer<UInt8>>

  private static func fields(_ line: Field) -> [Field] {
    line.split(separator: 9, omittingEmptySubsequences: false)
  }

  private static func text(_ field: Field) -> String { String(decoding: field, as: UTF8.self) }

  private static func id(_ number: Field) -> String { "medtop:" + text(number) }

  private static func topic(_ fields: [Field], top: String) -> MediaTopic {
    MediaTopic(
      id: id(fields[0]), name: text(fields[3]), definition: text(fields[3 + languages.count]),
      level: Int(text(fields[1])) ?? 0, parent: fields[2].isEmpty ? nil : id(fields[2]), top: top)
  }

  /// A concept's names by language.
  func names(of id: String) -> [String: String] {
    guard let place = places[id] else { return [:] }
    var names: [String: String] = [:]
    for (language, name) in zip(Self.languages, Self.fields(lines[place])[3...])
    where !name.isEmpty {
      names[language] = Self.text(name)
    }
    return names
  }

  /// Visits every name of the concept at a place of `all`, its UTF-8, with its language.
  func forEachName(
    ofTopicAt place: Int, _ visit: (String, Slice<UnsafeBufferPointer<UInt8>>) -> Void
  ) {
    for (language, name) in zip(Self.languages, Self.fields(lines[place])[3...])
    where !name.isEmpty {
      visit(language, name)
    }
  }

  func topic(_ id: String) -> MediaTopic? { places[id].map { all[$0] } }

  func children(of id: String) -> [MediaTopic] { (below[id] ?? []).map { all[$0] } }

  func colorIndex(ofTop id: String) -> Int {
    let tops = all.filter { $0.level == 1 }.map(\.id).sorted()
    return tops.firstIndex(of: id) ?? 0
  }
}
