import ArgumentParser
import TearsheetFormats

/// How pages are read: limits and the names of fields.
struct InputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("JSON field that holds a page's text.", valueName: "name"))
  var textField: String?
  @Option(help: ArgumentHelp("JSON field that holds a page's HTML.", valueName: "name"))
  var htmlField: String?
  @Option(help: ArgumentHelp("JSON field that holds a page's address.", valueName: "name"))
  var urlField: String?
  @Option(help: ArgumentHelp("JSON field that holds a page's date.", valueName: "name"))
  var dateField: String?
  @Option(help: ArgumentHelp("JSON field that holds a page's title.", valueName: "name"))
  var titleField: String?
  @Option(help: ArgumentHelp("Largest page, as 900K, 16M or 1G.", valueName: "bytes"))
  var maxPage: ByteCount?
  @Option(help: ArgumentHelp("Largest record of a container.", valueName: "bytes"))
  var maxRecord: ByteCount?
  @Option(help: ArgumentHelp("Most that a gzip file may expand to.", valueName: "bytes"))
  var maxGzip: ByteCount?

  func validate() throws {
    if let maxPage, maxPage.bytes > 1 << 30 {
      throw ValidationError("--max-page takes at most 1G.")
    }
  }

  /// The options as the reader of files takes them.
  var read: ReadOptions {
    var options = ReadOptions()
    options.textField = textField
    options.htmlField = htmlField
    options.urlField = urlField
    options.dateField = dateField
    options.titleField = titleField
    if let maxPage { options.pageBytes = maxPage.bytes }
    if let maxRecord { options.recordBytes = maxRecord.bytes }
    if let maxGzip { options.gzipBytes = maxGzip.bytes }
    return options
  }

  /// The reader that these options ask for.
  var reader: PageReader { PageReader(options: read) }
}
