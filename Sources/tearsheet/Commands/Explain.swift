import ArgumentParser
import TearsheetCore
import TearsheetFormats

/// `tearsheet explain`: every line of a page with its label and the reason.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every line of a page with its label and the reason.")

  @Argument(help: ArgumentHelp("A page; - for standard input.", valueName: "file"))
  var file: PathArgument
  @Flag(help: "Below each line say what decided the model.")
  var why = false
  @OptionGroup var input: InputOptions

  func run() throws {
    let single = try SinglePage(file, options: input.read)
    guard single.page.text.contains(where: { $0 > 32 }) else {
      complain("\(file.name): a page without text; see in a browser whether it has any")
      throw ExitStatus.incomplete
    }
    var output = Output()
    let decisions = why ? lineDecisions(single.page) : []
    try output.lines(explanation(of: read(single.page), single.page, decisions: decisions))
    try output.flush()
    try single.end()
  }
}
