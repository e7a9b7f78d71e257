internal import CTearsheetModels

/// The vocabulary as it is compiled in: read once, when first asked for.
///
/// A line a concept, in the order of the tree, its fields parted by tabs: number, level, the
/// parent's number, the names in the order of `languages`, the definition.
struct MediaTopicTable: Sendable {
  static let shared = MediaTopicTable(ctm_media_topics())

  /// The languages of the name fields; the first is the one that every concept has.
  static let languages = [
    "en", "en-US", "ar", "da", "de", "es", "fr", "nb", "nn", "pt-BR", "pt-PT", "sv", "zh-Hans",
  ]

  let all: [MediaTopic]
  private let places: [String: Int]
  private let below: [String: [Int]]

  init(_ file: ctm_bytes) {
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
    var all: [MediaTopic] = []
    var top = ""
    for line in bytes.split(separator: 10) {
      let fields = line.split(separator: 9, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      if fields[1] == "1" { top = "medtop:" + fields[0] }
      all.append(Self.topic(fields, top: top))
    }
    self.all = all
    places = Dictionary(uniqueKeysWithValues: all.indices.map { (all[$0].id, $0) })
    below = Dictionary(grouping: all.indices.filter { all[$0].parent != nil }) {
      all[$0].parent ?? ""
    }
  }

  private static func topic(_ fields: [String], top: String) -> MediaTopic {
    var names: [String: String] = [:]
    for (language, name) in zip(languages, fields[3...]) where !name.isEmpty {
      names[language] = name
    }
    return MediaTopic(
      id: "medtop:" + fields[0], name: fields[3], definition: fields[3 + languages.count],
      level: Int(fields[1]) ?? 0, parent: fields[2].isEmpty ? nil : "medtop:" + fields[2],
      top: top, names: names)
  }

  func topic(_ id: String) -> MediaTopic? { places[id].map { all[$0] } }

  func children(of id: String) -> [MediaTopic] { (below[id] ?? []).map { all[$0] } }

  func colorIndex(ofTop id: String) -> Int {
    let tops = all.filter { $0.level == 1 }.map(\.id).sorted()
    return tops.firstIndex(of: id) ?? 0
  }
}
