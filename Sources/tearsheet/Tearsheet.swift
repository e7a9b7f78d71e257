import ArgumentParser

/// The command: `tearsheet PATH…` reads; the rest are subcommands.
@main
struct Tearsheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tearsheet",
    abstract: "A terminal reader for scraped news pages.",
    usage: """
      tearsheet [--library <file> | --temporary] [<path> ...]
      tearsheet <subcommand> [<options>] [<path> ...]
      """,
    discussion: """
      Point it at a folder of page dumps: it shows the articles in them, cleaned of adverts and \
      menus, each story once, tagged by topic. Without PATH it opens the library.

      PATH is a file, a folder, or - for standard input. Read are plain-text dumps (.txt .text), \
      HTML (.html .htm .xhtml), JSON Lines and other JSON (.jsonl .ndjson .json), WARC and WET \
      (.warc .wet), RSS and Atom (.rss .atom .rdf .xml), each compressed with gzip (.gz) or not, \
      in any usual encoding. A file that is named is read whatever its name.
      """,
    version: "0.1.0",
    subcommands: [
      Read.self, Import.self, List.self, Show.self, Export.self, Clean.self, Explain.self,
      Topics.self, Rederive.self, LibraryCommand.self, StateCommand.self, Doctor.self,
    ],
    defaultSubcommand: Read.self)

  /// Exit status: 0 all well, 1 something could not be read, 2 wrong usage or no terminal.
  static func main() {
    signalPipe()
    returnLargeMemory()
    do {
      var command = try parseAsRoot(
        arranged(rawArguments(), subcommands: configuration.subcommands.map { $0._commandName }))
      try command.run()
    } catch let status as ExitStatus {
      leave(status.code)
    } catch {
      leave(report(error))
    }
  }
}
