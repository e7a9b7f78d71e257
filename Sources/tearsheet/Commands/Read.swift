import ArgumentParser
import TearsheetCore
import TearsheetFormats
import TearsheetScreen
import TearsheetStore
import TearsheetTerminal
import TearsheetViewModel

/// `tearsheet [PATH…]`: read.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read the stories of some paths, or of the library (the default).",
    discussion: "PATH is a file, a folder, or - for standard input. Press ? for the keys.")

  @Argument(help: ArgumentHelp("Files and folders; - for standard input.", valueName: "path"))
  var paths: [PathArgument] = []
  @OptionGroup var library: LibraryOptions
  @OptionGroup var input: InputOptions
  @Option(
    help: ArgumentHelp(
      "Draw without a terminal, 100x30, and print the screen.", visibility: .hidden))
  var screen: ScreenSize?
  @Option(help: ArgumentHelp("The keys typed before the screen is printed.", visibility: .hidden))
  var keys = ""
  @Flag(help: ArgumentHelp("Print the screen as a picture.", visibility: .hidden))
  var svg = false

  func run() throws {
    let configuration = try loadedConfiguration()
    if screen == nil { try checkTerminal() }
    let reader = input.reader
    let store = try library.open(makesOne: !paths.isEmpty, reader)
    let arrival = Arrival(paths, into: store, reader: reader)
    try arrival.awaitFirst(untilDone: screen != nil)
    let options = ReaderOptions(theme: theme(configuration), isFilling: { !arrival.isDone })
    let shown = store.limited(to: paths)
    if arrival.isDone, !paths.isEmpty, try shown.counts(.all).total == 0 {
      store.close()
      arrival.say()
      complain("nothing to read in \(paths.map(\.name).joined(separator: ", "))")
      throw ExitStatus.incomplete
    }
    if let screen { try draw(shown, screen, options) } else { try show(shown, options) }
    arrival.stop()
    store.close()
    arrival.say()
    CursesTerminal.passOnSignal()
    if !arrival.isComplete { throw ExitStatus.incomplete }
  }

  private func show(_ store: LibraryStore, _ options: ReaderOptions) throws {
    do throws(TerminalError) {
      var terminal = try CursesTerminal(
        name: environment("TERM") ?? "", keysFromTerminal: paths.contains(where: \.isStandardInput))
      var options = options
      if !terminal.hasColors { options.theme = .monochrome }
      runReader(library: store, terminal: &terminal, options: options)
    } catch {
      complain(error.description)
      throw ExitStatus.usage
    }
  }

  private func draw(
    _ store: LibraryStore, _ size: ScreenSize, _ options: ReaderOptions
  ) throws {
    var terminal = ScriptedTerminal(size.size, typing: Input.script(keys))
    runReader(library: store, terminal: &terminal, options: options)
    var output = Output()
    try output.lines(svg ? TearsheetScreen.svg(of: terminal.screen) : text(of: terminal.screen))
    try output.flush()
  }

  private func theme(_ configuration: Configuration) -> Theme {
    environment("NO_COLOR") == nil && configuration.usesColour ? .colors : .monochrome
  }

  private func checkTerminal() throws {
    let isReadable = paths.contains(where: \.isStandardInput) || isTerminal(0)
    guard isReadable, isTerminal(1) else {
      complain(TerminalError.notATerminal.description)
      throw ExitStatus.usage
    }
    guard let name = environment("TERM"), name != "dumb" else {
      complain(TerminalError.unknownTerminal(name: environment("TERM") ?? "").description)
      throw ExitStatus.usage
    }
  }
}

/// `100x30`: columns, then rows.
struct ScreenSize: ExpressibleByArgument {
  let size: Size

  init?(argument: String) {
    let parts = argument.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy({ (1...1000).contains($0) }) else { return nil }
    size = Size(rows: parts[1], columns: parts[0])
  }
}
