import ArgumentParser
import TearsheetCore

/// `tearsheet topics`: the topics and how they are told.
struct Topics: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the topics and how they are told.")

  func run() throws {
    var output = Output()
    try output.flush()
  }
}
