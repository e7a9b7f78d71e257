import Foundation
import TearsheetCore

/// What training needs of the reader: its features, its rendering and its scores.
@main
struct Cleaning {
  static let usage = """
    usage: Cleaning names                          the features' names, one a line
           Cleaning features < PACK > FEATURES     what the model sees of each page of a pack
           Cleaning render < PACK > PACK           the pages as text
           Cleaning odds WEIGHTS < PACK > ODDS     body and title odds of each page's lines
           Cleaning clean WEIGHTS < PACK > JSONL   the text that is read out of each page

    """

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("names", 1): print(ModelInput.names.joined(separator: "\n"))
    case ("features", 1): try answer(features)
    case ("render", 1): try answer(rendered)
    case ("odds", 2):
      let model = try model(arguments[1])
      try answer { odds(of: $0, model) }
    case ("clean", 2):
      let model = try model(arguments[1])
      try answer { cleaned($0, LineModels(text: model, html: model)) }
    default:
      FileHandle.standardError.write(Data(usage.utf8))
      exit(2)
    }
  }

  private static func model(_ path: String) throws -> LineModel {
    try Data(contentsOf: URL(filePath: path)).withUnsafeBytes(LineModel.init)
  }

  /// Writes what `make` makes of each page of the pack on standard input.
  private static func answer(_ make: (Pack.Entry) -> Data) throws {
    let pack = try Pack(FileHandle.standardInput.readToEnd() ?? Data())
    for entry in pack.pages { try FileHandle.standardOutput.write(contentsOf: make(entry)) }
  }
}
