import ArgumentParser
import TearsheetCore
import TearsheetStore

/// `tearsheet export`: every article, copies too.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every article, copies too.",
    discussion: """
      With PATH the articles of those pages, read for this once; without, the library's. \
      docs/export.md describes the forms.
      """)

  /// What comes out.
  enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl, markdown, html }

  @Argument(help: ArgumentHelp("Files and folders; - for standard input.", valueName: "path"))
  var paths: [PathArgument] = []
  @Option(name: .shortAndLong, help: "Only stories that a query finds (docs/query.md).")
  var query: String?
  @Option(help: "What comes out.")
  var format: Format = .jsonl
  @OptionGroup var library: LibraryOptions
  @OptionGroup var input: InputOptions

  func run() throws {
    let session = try Session(paths, library, input.reader)
    var output = Output()
    let topics = try loadedConfiguration().topics
    if format == .html { try output.lines(htmlHead) }
    try session.library.eachArticle(try session.query(query)) { listed in
      switch format {
      case .jsonl:
        var json = JSONWriter()
        json.article(listed.article.tagged(among: topics), at: ArticlePlace(listed))
        json.endLine()
        try output.json(json)
      case .markdown: try output.lines(markdown(listed))
      case .html: try output.lines(html(listed))
      }
    }
    if format == .html { try output.lines(htmlTail) }
    try output.flush()
    try session.end()
  }
}

extension Article {
  /// The article with the user's own topics behind the computed ones.
  func tagged(among topics: [UserTopic]) -> Article {
    var article = self
    article.topics += userTopics(of: self, among: topics)
    return article
  }
}

extension ArticlePlace {
  /// The place of a library's article.
  init(_ listed: ListedArticle) {
    self.init(
      id: listed.id, page: listed.page.name,
      spans: listed.spans.told(with: listed.article.index),
      story: (listed.best.description, listed.copies))
  }
}
