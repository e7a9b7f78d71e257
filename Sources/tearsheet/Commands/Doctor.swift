import ArgumentParser
import Glibc
import TearsheetCore
import TearsheetFormats
import TearsheetStore

/// `tearsheet doctor`: terminal, locale, library: what is found and what to do.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check terminal, locale, configuration and library, and say what to do.")

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let findings =
      [terminalFinding(), localeFinding(), colourFinding()] + [
        configurationFinding(), libraryFinding(library),
      ]
    var output = Output()
    for finding in findings {
      try output.line("\(finding.isGood ? "ok     " : "problem") \(finding.text)")
    }
    try output.flush()
    if findings.contains(where: { !$0.isGood }) { throw ExitStatus.incomplete }
  }
}

/// One thing that was looked at.
struct Finding: Equatable {
  let isGood: Bool
  let text: String
}

/// An environment variable; nil where it is unset or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}

private func terminalFinding() -> Finding {
  let name = environment("TERM")
  guard let name, name != "dumb" else {
    return Finding(
      isGood: false,
      text: "terminal: TERM is \(name ?? "not set"); set it to what your terminal is, for example "
        + "xterm-256color, or use 'tearsheet list' and 'tearsheet show'")
  }
  guard isatty(0) == 1, isatty(1) == 1 else {
    return Finding(isGood: true, text: "terminal: TERM is \(name); not run on a terminal now")
  }
  return Finding(isGood: true, text: "terminal: \(name)")
}

private func localeFinding() -> Finding {
  let locale = environment("LC_ALL") ?? environment("LC_CTYPE") ?? environment("LANG") ?? "not set"
  let isUTF8 = locale.uppercased().contains("UTF-8") || locale.uppercased().contains("UTF8")
  return Finding(
    isGood: true,
    text: isUTF8
      ? "locale: \(locale)" : "locale: \(locale), which is not UTF-8; C.UTF-8 is used instead")
}

private func colourFinding() -> Finding {
  Finding(
    isGood: true,
    text: environment("NO_COLOR") == nil
      ? "colour: as the terminal has it" : "colour: off, NO_COLOR")
}

private func configurationFinding() -> Finding {
  do {
    guard let path = try Configuration.load().path else {
      return Finding(isGood: true, text: "configuration: none")
    }
    return Finding(isGood: true, text: "configuration: \(path)")
  } catch { return Finding(isGood: false, text: "configuration: \(error)") }
}

private func libraryFinding(_ options: LibraryOptions) -> Finding {
  do {
    let path = try options.path()
    guard access(path, F_OK) == 0 else {
      return Finding(
        isGood: true, text: "library: \(path), not made yet; 'tearsheet import' makes it")
    }
    let store = try options.open(PageReader(options: ReadOptions()))
    defer { store.close() }
    let counts = try store.counts(.all)
    return Finding(
      isGood: true, text: "library: \(path), \(counts.total) stories, \(counts.unread) unread")
  } catch { return Finding(isGood: false, text: "library: \(error)") }
}
