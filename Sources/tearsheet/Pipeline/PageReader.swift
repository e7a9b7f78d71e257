import TearsheetCore
import TearsheetFormats

/// How a record becomes a reading: at import, at `x`, and when a library is derived again.
struct PageReader: Sendable {
  /// How pages are read.
  let options: ReadOptions
  /// The user's own topics.
  var topics: [OwnTopic] = []

  /// Reads a record.
  func callAsFunction(_ record: Record) -> (Page, PageReading) {
    let page = page(from: record, options: options)
    return (page, read(page).tagged(with: topics))
  }
}

extension InputOptions {
  /// The reader that these options and the user's configuration ask for.
  func reader() throws -> PageReader {
    PageReader(options: read, topics: try loadedConfiguration().topics)
  }
}
