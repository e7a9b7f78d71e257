import ArgumentParser
import TearsheetCore
import TearsheetStore

/// `tearsheet list`: one line a story.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print one line a story.",
    discussion: """
      Columns: id, day, outlet, copies, first topic, title; tabs between them. With PATH the \
      stories of those pages, read for this once; without, the library's.
      """)

  @Argument(help: ArgumentHelp("Files and folders; - for standard input.", valueName: "path"))
  var paths: [PathArgument] = []
  @Option(name: .shortAndLong, help: "Only stories that a query finds (docs/query.md).")
  var query: String?
  @Flag(help: "Print one object a line.")
  var json = false
  @OptionGroup var library: LibraryOptions
  @OptionGroup var input: InputOptions

  func run() throws {
    let session = try Session(paths, library, input.reader)
    var output = Output()
    try session.library.eachStory(try session.query(query)) { row in
      if json {
        var writer = JSONWriter()
        writer.row(row)
        try output.json(writer)
      } else {
        try output.fields(columns(of: row))
      }
    }
    try output.flush()
    try session.end()
  }
}

private func columns(of row: StoryRow) -> [String] {
  [
    row.article.description, row.day?.description ?? "-", row.outlet ?? row.agency ?? "-",
    String(row.copies), row.topics.first?.name ?? "-", row.title,
  ]
}

extension JSONWriter {
  /// One story of `list --json`, with the line's end.
  fileprivate mutating func row(_ row: StoryRow) {
    object { json in
      json.key("id")
      json.string(row.article.description)
      json.key("title")
      json.string(row.title)
      json.key("titleDerived")
      json.bool(row.titleDerived)
      json.key("outlet")
      json.string(row.outlet)
      json.key("agency")
      json.string(row.agency)
      json.key("day")
      json.string(row.day?.description)
      json.key("topics")
      json.strings(row.topics.map(\.id))
      json.key("copies")
      json.number(row.copies)
      json.key("words")
      json.number(row.words)
      json.key("read")
      json.bool(row.isRead)
      json.key("starred")
      json.bool(row.isStarred)
      json.key("labels")
      json.strings(row.labels)
    }
    endLine()
  }
}
