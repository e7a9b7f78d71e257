import ArgumentParser
import TearsheetCore
import TearsheetFormats
import TearsheetStore

/// `tearsheet show`: one article.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print one article.")

  @Argument(help: "The article's id, or its first digits; any copy's will do.")
  var id: String
  @Argument(help: ArgumentHelp("Files and folders to look in.", valueName: "path"))
  var paths: [PathArgument] = []
  @Flag(help: "Print the object that export prints.")
  var json = false
  @Flag(help: "Print the page's bytes as they came.")
  var raw = false
  @Flag(help: "Print the page's lines with their labels and reasons.")
  var explain = false
  @OptionGroup var library: LibraryOptions
  @OptionGroup var input: InputOptions

  func validate() throws {
    if [json, raw, explain].count(where: { $0 }) > 1 {
      throw ValidationError("--json, --raw and --explain exclude each other; give one of them.")
    }
  }

  func run() throws {
    let session = try Session(paths, library, input.reader)
    let listed = try session.library.article(withPrefix: id)
    var output = Output()
    if json {
      var writer = JSONWriter()
      let topics = try loadedConfiguration().topics
      writer.article(listed.article.tagged(among: topics), at: ArticlePlace(listed))
      writer.endLine()
      try output.json(writer)
    } else if raw {
      let record = try session.library.record(of: listed.id)
      guard let record else { throw LibraryError.unknownID(id) }
      try output.raw(record.bytes)
    } else if explain {
      guard let (page, reading) = try session.library.reading(of: listed.id) else {
        throw LibraryError.unknownID(id)
      }
      try output.lines(explanation(of: reading, page))
    } else {
      try output.header(of: listed.article)
      try output.paragraphs(of: listed.article)
      try output.captions(of: listed.article)
    }
    try output.flush()
    try session.end()
  }
}
