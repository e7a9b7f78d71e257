import TearsheetCore

/// A tag of an article or a story before it has a number.
struct Tag: Hashable, Sendable {
  let kind: TagKind
  /// What it is found by: folded, except of a path and of a topic's id.
  let key: [UInt8]
  /// What is shown.
  let name: String

  /// A tag that is found by its folded name.
  init(_ kind: TagKind, _ name: String) {
    self.init(kind, key: Array(Tag.fold(name).utf8), name: name)
  }

  init(_ kind: TagKind, key: [UInt8], name: String) {
    self.kind = kind
    self.key = key
    self.name = name
  }

  /// Case folded, white space runs as one space, none at the ends.
  static func fold(_ name: String) -> String {
    name.lowercased().withSpaceFolded
  }

  static func state(_ state: StateTag) -> Tag { Tag(.state, state.rawValue) }
}
