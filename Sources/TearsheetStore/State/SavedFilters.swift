import GRDB
public import TearsheetCore

extension LibraryStore {
  /// The saved filters, by name.
  public func savedFilters() throws(LibraryError) -> [SavedFilter] {
    try connections.read(.rows) { database in
      try database.all("SELECT name, query FROM saved ORDER BY name")
        .map { SavedFilter(name: try $0.text(0), query: try $0.text(1)) }
    }
  }

  /// Saves a filter, in place of one with the same name.
  public func save(_ filter: SavedFilter) throws(LibraryError) {
    try connections.write(durably: true) { database in
      try database.run(
        "INSERT OR REPLACE INTO saved(name, query) VALUES(?, ?)", filter.name, filter.query)
    }
  }

  /// Forgets a saved filter.
  public func removeFilter(named name: String) throws(LibraryError) {
    try connections.write(durably: true) { database in
      try database.run("DELETE FROM saved WHERE name = ?", name)
    }
  }

  /// The user's labels, by name.
  public func labels() throws(LibraryError) -> [LabelCount] {
    try connections.read(.counts) { database in
      try database.all(
        "SELECT name, entries FROM tag WHERE kind = ? AND entries > 0 ORDER BY name",
        TagKind.label.rawValue
      ).map { LabelCount(name: try $0.text(0), stories: Int(try $0.integer(1))) }
    }
  }
}
