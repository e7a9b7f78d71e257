import ArgumentParser
import TearsheetCore
import TearsheetFormats
import TearsheetStore

/// `tearsheet state`: carry the user's own work to another machine.
struct StateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state", abstract: "Carry read marks, stars, labels and notes to another machine.",
    subcommands: [Out.self, In.self])

  /// `tearsheet state export`.
  struct Out: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Print the user's own work as JSON Lines.")
    @OptionGroup var library: LibraryOptions

    func run() throws {
      let store = try library.open(PageReader(options: ReadOptions()))
      var output = Output()
      try store.eachState { line in
        var json = JSONWriter()
        json.written(line)
        json.endLine()
        try output.json(json)
      }
      try output.flush()
      store.close()
    }
  }

  /// `tearsheet state import`.
  struct In: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Bring in what 'state export' printed; nothing that is there is lost.")
    @Argument(help: ArgumentHelp("A file; - for standard input.", valueName: "file"))
    var file = PathArgument(argument: "-")
    @OptionGroup var library: LibraryOptions

    func run() throws {
      let lines = try stateLines(of: file)
      let store = try library.open(makesOne: true, PageReader(options: ReadOptions()))
      let counts = try store.importState(lines)
      store.close()
      var output = Output(.error)
      try output.line(
        "merged: \(counts.merged), waiting for their pages: \(counts.waiting), "
          + "filters: \(counts.filters)")
      try output.flush()
      for number in counts.bad {
        complain("\(file.name), line \(number): not a line of 'state export'; passed over")
      }
      if !counts.bad.isEmpty { throw ExitStatus.incomplete }
    }
  }
}

/// The lines of a file as text; a line that is none is empty, and so keeps its number.
private func stateLines(of file: PathArgument) throws -> [String] {
  let stream = try lineStream(of: file, options: ReadOptions())
  var lines: [String] = []
  while let line = stream.next() { lines.append(String(decoding: line.bytes ?? [], as: UTF8.self)) }
  return lines
}
