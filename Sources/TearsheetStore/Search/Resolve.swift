import GRDB
import TearsheetCore

/// Turns conditions into terms: looks up what the library calls the things they name.
struct Resolver {
  let database: Database
  /// What `7d` counts from.
  let today: Day
  /// The user's own topics.
  var topics: [UserTopic] = []

  func term(_ condition: Query.Condition) throws -> Term {
    switch condition {
    case .all: .all
    case .word(let text), .phrase(let text): text_(text, isPrefix: false)
    case .prefix(let text): text_(text, isPrefix: true)
    case .topic(let name): try topic(name)
    case .hashtag(let name): try tags(.hashtag, exactly: name)
    case .outlet(let name): try tags(.outlet, named: name)
    case .agency(let name): try tags(.agency, named: name)
    case .author(let name): try tags(.author, named: name)
    case .place(let name): try tags(.place, named: name)
    case .label(let name): try tags(.label, exactly: name)
    case .language(let code): try tags(.language, exactly: code)
    case .path(let path): try self.path(path)
    case .from(let day):
      .positions(Position.range(from: day.days(on: today).lowerBound, until: nil))
    case .until(let day):
      .positions(Position.range(from: nil, until: day.days(on: today).upperBound))
    case .on(let day):
      .positions(
        Position.range(
          from: day.days(on: today).lowerBound, until: day.days(on: today).upperBound))
    case .state(let state): try self.state(state)
    case .words(let comparison, let count): .words(comparison.rawValue, count)
    case .not(let inner): try negation(term(inner))
    case .and(let inner): .conjunction(try inner.map(term))
    case .or(let inner): .disjunction(try inner.map(term))
    }
  }

  private func text_(_ text: String, isPrefix: Bool) -> Term {
    let matches = TextMatch.matches(text, isPrefix: isPrefix)
    return matches.isEmpty ? .never : .conjunction(matches.map { .text($0) })
  }

  private func negation(_ term: Term) -> Term {
    switch term {
    case .all: .never
    case .never: .all
    case .not(let inner): inner
    default: .not(term)
    }
  }

  private func state(_ state: Query.State) throws -> Term {
    switch state {
    case .unread: try tags(.state, exactly: StateTag.unread.rawValue)
    case .read: negation(try tags(.state, exactly: StateTag.unread.rawValue))
    case .starred: try tags(.state, exactly: StateTag.starred.rawValue)
    case .hidden: try tags(.state, exactly: StateTag.hidden.rawValue)
    case .copy: try tags(.state, exactly: StateTag.copy.rawValue)
    case .derived: try tags(.derived, exactly: "derived")
    }
  }

  /// A topic by its id, or by words of its name; one of the user's own by its whole name.
  private func topic(_ name: String) throws -> Term {
    let byID = try tags(.topic, keyed: Array(name.utf8))
    let folded = Tag.fold(name)
    if let own = topics.first(where: { [Tag.fold($0.name), Tag.fold($0.id)].contains(folded) }) {
      var inner = self
      // A topic that asks for itself asks for a computed one of that name.
      inner.topics.removeAll { $0 == own }
      return .disjunction([byID, try inner.term(own.condition)])
    }
    return byID == .never ? try tags(.topic, named: name) : byID
  }

  private func tags(_ kind: TagKind, exactly name: String) throws -> Term {
    try tags(kind, keyed: Array(Tag.fold(name).utf8))
  }

  private func tags(_ kind: TagKind, keyed key: [UInt8]) throws -> Term {
    let row = try database.first(
      "SELECT id FROM tag WHERE kind = ? AND key = ? AND entries > 0", kind.rawValue, key.data)
    return try row.map { .tags([try $0.integer(0)], ofStory: kind.isOfStory) } ?? .never
  }

  /// The tags in whose name the words given stand in a row, with or without their diacritics.
  private func tags(_ kind: TagKind, named name: String) throws -> Term {
    let wanted = " " + Tag.bare(name) + " "
    guard wanted.utf8.count > 2 else { return .never }
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: "SELECT id, name FROM tag WHERE kind = ? AND entries > 0"),
      arguments: [kind.rawValue])
    var ids: [Int64] = []
    while let row = try rows.next() {
      if (" " + Tag.bare(try row.text(1)) + " ").contains(wanted) { ids.append(try row.integer(0)) }
    }
    return ids.isEmpty ? .never : .tags(ids, ofStory: kind.isOfStory)
  }

  /// Pages in a folder or file. A path that does not begin at the root is one that ends so.
  private func path(_ path: String) throws -> Term {
    var path = Array(path.utf8)
    let slash = UInt8(ascii: "/")
    while path.count > 1, path.last == slash { path.removeLast() }
    if path.first == slash || path == [UInt8(ascii: "-")] { return try pages(at: path) }
    let ending = [slash] + path
    let folders = try database.all(
      """
      SELECT id FROM tag WHERE kind = ? AND entries > 0 AND substr(key, -?) = ?
      """, TagKind.path.rawValue, ending.count, ending.data
    ).map { try $0.integer(0) }
    let files = try database.all(
      "SELECT id FROM file WHERE substr(path, -?) = ?", ending.count, ending.data
    ).map { try $0.integer(0) }
    return .disjunction([
      folders.isEmpty ? .never : .tags(folders, ofStory: false), try articles(of: files),
    ])
  }

  /// Pages in a folder or file.
  ///
  /// - Parameter path: absolute, without a slash at its end.
  func pages(at path: [UInt8]) throws -> Term {
    if path == [UInt8(ascii: "/")] { return .all }
    let folder = try tags(.path, keyed: path)
    if folder != .never { return folder }
    return try articles(of: StoredFile.find(path, in: database).map { [$0.id] } ?? [])
  }

  private func articles(of files: [Int64]) throws -> Term {
    var positions: [Int64] = []
    for file in files {
      positions += try database.all(
        "SELECT a.position FROM page p JOIN article a ON a.page = p.id WHERE p.file = ?", file
      ).map { try $0.integer(0) }
    }
    return positions.isEmpty ? .never : .list(positions.sorted())
  }
}

extension UserTopic {
  /// What a story must meet to have the topic.
  fileprivate var condition: Query.Condition {
    switch rule {
    case .words(let words): .or(words.flatMap(UserTopic.spellings).map { .phrase($0) })
    case .query(let query): query.condition
    }
  }
}
