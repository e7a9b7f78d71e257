import TearsheetCore
import TearsheetFormats

/// The one page that `clean` and `explain` read.
struct SinglePage {
  /// The page.
  let page: Page
  /// False when something of the file could not be read, which has been said.
  let isComplete: Bool

  /// Reads the one page of a file or of standard input; refuses a file of many pages.
  init(_ path: PathArgument, options: ReadOptions) throws {
    var first: Record?
    var second: Record?
    var problems = ProblemLog()
    let visit = { (record: Record) in
      if first == nil { first = record } else { second = record }
      return second == nil
    }
    eachRecord([path], options: options, visit: visit) { problems.add($0) }
    if let second {
      let what = second.key.path == first?.key.path ? "a file of many pages" : "a folder"
      complain("\(path.name): \(what); use 'tearsheet export' for it")
      throw ExitStatus.incomplete
    }
    problems.summarize()
    guard let first else {
      if problems.isEmpty {
        complain("\(path.name): no page in it; name a text, HTML or JSON Lines file")
      }
      throw ExitStatus.incomplete
    }
    page = TearsheetFormats.page(from: first, options: options)
    isComplete = problems.isEmpty
  }

  /// Ends with status 1 when something could not be read.
  func end() throws {
    if !isComplete { throw ExitStatus.incomplete }
  }
}
