import ArgumentParser
import TearsheetCore
import TearsheetFormats
import TearsheetStore

/// `tearsheet library`: look after the library's file.
struct LibraryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "library", abstract: "Look after the library's file.",
    subcommands: [Check.self, Backup.self, Repair.self])

  /// `tearsheet library check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Look at everything in the library, and say what is wrong.")
    @OptionGroup var library: LibraryOptions

    func run() throws {
      let store = try library.open(PageReader(options: ReadOptions()))
      let findings = try store.check()
      var output = Output()
      for finding in findings { try output.line("\(store.path): \(finding)") }
      if findings.isEmpty {
        try output.line("\(store.path): all well")
      } else {
        try output.line("\(store.path): run 'tearsheet library repair'")
      }
      try output.flush()
      store.close()
      if !findings.isEmpty { throw ExitStatus.incomplete }
    }
  }

  /// `tearsheet library backup`.
  struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a copy of the library, while it is used.")
    @Argument(help: ArgumentHelp("A file that is not there yet.", valueName: "file"))
    var target: String
    @OptionGroup var library: LibraryOptions

    func run() throws {
      let store = try library.open(PageReader(options: ReadOptions()))
      try store.backUp(to: target)
      store.close()
    }
  }

  /// `tearsheet library repair`.
  struct Repair: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Build the library anew from the pages that can still be read.",
      discussion: "The damaged file is kept beside the new one.")
    @OptionGroup var library: LibraryOptions
    @OptionGroup var input: InputOptions

    func run() throws {
      let path = try library.path()
      let reader = input.reader
      let report = try LibraryStore.repair(path: path, derive: { reader($0, evidence: $1) })
      var output = Output()
      try output.line("\(path): kept \(report.pages) pages and \(report.marks) marks")
      for page in report.lostPages { try output.line("lost: \(page)") }
      if !report.lostPages.isEmpty { try output.line("import again what was lost") }
      if report.lostMarks > 0 { try output.line("lost: \(report.lostMarks) marks") }
      try output.line("the damaged library lies at \(report.damagedPath)")
      try output.flush()
      if !report.lostPages.isEmpty || report.lostMarks > 0 { throw ExitStatus.incomplete }
    }
  }
}
