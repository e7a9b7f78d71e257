import TOMLKit
import TearsheetCore

/// What the user's configuration file says.
struct Configuration: Equatable {
  /// False when colours are switched off.
  var usesColour = true
  /// The user's own topics, in the order of the file.
  var topics: [UserTopic] = []

  /// Nothing configured.
  init() {}

  /// Reads a file's text.
  ///
  /// - Parameter path: for messages.
  init(toml text: String, path: String) throws(ConfigurationError) {
    let source = ConfigurationText(text, path: path)
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw source.error(line: error.source.begin.line, .notTOML(error.description))
    } catch {
      throw source.error(line: 1, .notTOML("\(error)"))
    }
    try source.check(table, keys: ["reader", "topic"])
    if let reader = table["reader"] { try read(reader: reader, source.table("reader")) }
    if let topics = table["topic"] { try read(topics: topics, source) }
  }
}

extension Configuration {
  private mutating func read(
    reader: any TOMLValueConvertible, _ source: ConfigurationText
  ) throws(ConfigurationError) {
    guard let table = reader.table else { throw source.wrong("reader", needs: "a table: [reader]") }
    try source.check(table, keys: ["colour"])
    if let value = table["colour"] {
      guard let text = value.string, ["auto", "none"].contains(text) else {
        throw source.wrong("colour", needs: "\"auto\" or \"none\"")
      }
      usesColour = text == "auto"
    }
  }

  private mutating func read(
    topics: any TOMLValueConvertible, _ source: ConfigurationText
  ) throws(ConfigurationError) {
    guard let list = topics.array else {
      throw source.wrong("topic", needs: "a table for each: [[topic]]")
    }
    for (number, element) in list.enumerated() {
      guard let table = element.table else {
        throw source.wrong("topic", needs: "a table for each: [[topic]]")
      }
      let source = source.table("topic", number: number)
      let topic = try Configuration.topic(table, source)
      let isTaken = self.topics.contains { $0.name.lowercased() == topic.name.lowercased() }
      if isTaken { throw source.wrong("name", needs: "to be another: a topic above has it") }
      self.topics.append(topic)
    }
  }

  private static func topic(
    _ table: TOMLTable, _ source: ConfigurationText
  ) throws(ConfigurationError) -> UserTopic {
    try source.check(table, keys: ["name", "words", "query"])
    guard let name = table["name"]?.string, !name.isEmpty else {
      throw source.wrong("topic", needs: "a name: name = \"…\"")
    }
    switch (table["words"], table["query"]) {
    case (let words?, nil): return UserTopic(name, .words(try list(words, source)))
    case (nil, let query?): return UserTopic(name, .query(try parsed(query, source)))
    default:
      throw source.wrong("name", needs: "either words = […] or query = \"…\" beside it")
    }
  }

  private static func list(
    _ value: any TOMLValueConvertible, _ source: ConfigurationText
  ) throws(ConfigurationError) -> [String] {
    let words = value.array.map { list in list.compactMap(\.string) } ?? []
    guard !words.isEmpty, words.count == value.array?.count else {
      throw source.wrong("words", needs: "a list of words")
    }
    return words
  }

  private static func parsed(
    _ value: any TOMLValueConvertible, _ source: ConfigurationText
  ) throws(ConfigurationError) -> Query {
    guard let text = value.string else { throw source.wrong("query", needs: "a text") }
    do throws(QueryError) { return try Query(parsing: text) } catch {
      throw source.wrong("query", needs: "mending: \(error)")
    }
  }
}
