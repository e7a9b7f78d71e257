import ArgumentParser

/// The command.
@main
struct Tearsheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tearsheet", abstract: "A terminal reader for scraped news pages.")
}
