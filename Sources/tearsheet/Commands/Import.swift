import ArgumentParser
import TearsheetCore
import TearsheetFormats
import TearsheetStore

/// `tearsheet import`: bring pages into the library.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring pages into the library.",
    discussion: "Files that did not change since the last import are skipped.")

  @Argument(help: ArgumentHelp("Files and folders; - for standard input.", valueName: "path"))
  var paths: [PathArgument]
  @Option(help: ArgumentHelp("Write what could not be read to a file.", valueName: "file"))
  var report: String?
  @OptionGroup var library: LibraryOptions
  @OptionGroup var input: InputOptions

  func run() throws {
    // Before anything else: a report that cannot be written is told at once.
    var log = try report.map { try Output(writingTo: $0) }
    let reader = input.reader
    let store = try library.open(makesOne: true, reader)
    let meter = ProgressMeter(total: bytesToRead(paths, options: input.read))
    let stop = stopOnInterrupt()
    var problems = ProblemLog()
    var logging: (any Error)?
    let importer = Importer(library: store, reader: reader, stop: stop)
    let outcome = try importer.run(paths, progress: { meter.update($0, bytes: $1) }) { problem in
      meter.clear()
      problems.add(problem)
      do { try log?.line(problem.description) } catch { logging = error }
    }
    meter.clear()
    problems.summarize()
    try say(outcome, problems)
    store.close()
    if let logging { throw logging }
    try log?.flush()
    if !problems.isEmpty || outcome.wasStopped { throw ExitStatus.incomplete }
  }

  private func say(_ outcome: Importer.Outcome, _ problems: ProblemLog) throws {
    var output = Output(.error)
    try output.line(summary(of: outcome, problems: problems.count))
    try output.flush()
  }
}

/// `pages: 118 new, 2 changed, 3 vanished; articles: 140; unchanged files: 7; not read: 1`
func summary(of outcome: Importer.Outcome, problems: Int) -> String {
  let counts = outcome.counts
  var parts = ["\(counts.newPages) new", "\(counts.changedPages) changed"]
  if counts.knownPages > 0 { parts.append("\(counts.knownPages) known") }
  if counts.vanishedPages > 0 { parts.append("\(counts.vanishedPages) vanished") }
  var text = "pages: " + parts.joined(separator: ", ") + "; articles: \(counts.articles)"
  if counts.skippedFiles > 0 { text += "; unchanged files: \(counts.skippedFiles)" }
  if problems > 0 { text += "; not read: \(problems)" }
  return outcome.wasStopped ? text + "; stopped, run the same command again to go on" : text
}
