import ArgumentParser
import TearsheetCore
import TearsheetFormats

/// `tearsheet clean`: a filter, page in, the main article's paragraphs out.
struct Clean: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the main article's paragraphs of one page.")

  /// What comes out.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: ArgumentHelp("A page; - or nothing for standard input.", valueName: "file"))
  var file = PathArgument(argument: "-")
  @Flag(help: "Print title, byline and date before the text.")
  var header = false
  @Option(help: "What comes out.")
  var format: Format = .text
  @Flag(help: "Read one page a line and answer one object a line, in order.")
  var jsonl = false
  @Flag(help: "Add each article's signature, by which its copies are found; JSON only.")
  var signatures = false
  @Option(help: ArgumentHelp("Pages read at once with --jsonl.", valueName: "n"))
  var jobs = processorCount()
  @OptionGroup var input: InputOptions

  func validate() throws {
    if !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
    if signatures, !jsonl, format != .json {
      throw ValidationError("--signatures goes with --jsonl or --format json.")
    }
  }

  func run() throws {
    if jsonl {
      return try CleanLines(
        file: file, options: input.read, jobs: jobs, withSignatures: signatures
      ).run()
    }
    let single = try SinglePage(file, options: input.read)
    let reading = read(single.page)
    guard let article = reading.articles.first else {
      complain(
        "\(file.name): no article in it; 'tearsheet explain' shows every line and why")
      throw ExitStatus.incomplete
    }
    var output = Output()
    switch format {
    case .json:
      var json = JSONWriter()
      json.reading(reading, of: single.page, withSignatures: signatures)
      json.endLine()
      try output.json(json)
    case .text:
      if header { try output.header(of: article) }
      try output.paragraphs(of: article)
    }
    try output.flush()
    try single.end()
  }
}
