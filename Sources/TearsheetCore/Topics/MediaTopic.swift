/// A concept of the IPTC Media Topics, the news trade's own vocabulary (CC BY 4.0, © International
/// Press Telecommunications Council).
public struct MediaTopic: Hashable, Identifiable, Sendable {
  /// `medtop:` and eight digits.
  public let id: String
  /// The name in British English, which the vocabulary is written in.
  public let name: String
  /// What it covers, in English; empty where the vocabulary does not say or the level is deeper
  /// than the second.
  public let definition: String
  /// 1 for the seventeen at the top.
  public let level: Int
  /// The id of the concept above; nil at the top.
  public let parent: String?
  /// The id of the first-level concept above, or its own.
  public let top: String
  /// By language code: `ar`, `da`, `de`, `en`, `en-US`, `es`, `fr`, `nb`, `nn`, `pt-BR`, `pt-PT`,
  /// `sv`, `zh-Hans`; those that the vocabulary has. Read anew each time.
  public var names: [String: String] { MediaTopicTable.shared.names(of: id) }

  /// The name in a language (`de`, `pt`, `pt-BR`, `no`), else in English.
  public func name(in language: String) -> String {
    let names = names
    if let name = names[language] { return name }
    let variants = ["no": "nb", "pt": "pt-PT", "zh": "zh-Hans"]
    return variants[language].flatMap { names[$0] } ?? name
  }

  /// A number 0 ... 16 for the first-level topic it belongs to, the same in every version: what a
  /// colour is chosen by.
  public var colorIndex: Int { MediaTopicTable.shared.colorIndex(ofTop: top) }

  /// The concepts below it, by name.
  public var children: [MediaTopic] { MediaTopicTable.shared.children(of: id) }
}

extension MediaTopic {
  /// Every concept in force, in the order of the tree: a topic, then what is below it; those of
  /// one parent by name.
  public static var all: [MediaTopic] { MediaTopicTable.shared.all }

  /// The seventeen of the first level, by name.
  public static var tops: [MediaTopic] { all.filter { $0.level == 1 } }

  /// The two levels that the tagger tells, in the order of the tree.
  public static var told: [MediaTopic] { all.filter { $0.level <= 2 } }

  /// The concept of an id (`medtop:11000000`); nil for an unknown one.
  public static func named(_ id: String) -> MediaTopic? { MediaTopicTable.shared.topic(id) }

  /// The id of a number (1000000 is `medtop:01000000`).
  static func id(_ number: UInt32) -> String {
    let digits = String(number)
    return "medtop:" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
