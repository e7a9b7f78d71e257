import ArgumentParser

/// Which library: everywhere that one is opened.
struct LibraryOptions: ParsableArguments {
  @Option(
    name: .customLong("library"),
    help: ArgumentHelp("The library's file.", valueName: "file"))
  var file: String?

  @Flag(help: "Use a library in a private folder that vanishes at the end.")
  var temporary = false

  func validate() throws {
    if temporary, file != nil {
      throw ValidationError("--temporary and --library exclude each other; give one of them.")
    }
  }
}
