import ArgumentParser
import TearsheetCore
import TearsheetFormats
import TearsheetStore

/// `tearsheet rederive`: derive articles, stories and topics again from the stored pages.
struct Rederive: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Derive articles, stories and topics again from the stored pages.",
    discussion: "Pages that this version derived are passed over; --all takes them too.")

  @Flag(help: "Derive every page, also those that this version derived.")
  var all = false
  @OptionGroup var library: LibraryOptions
  @OptionGroup var input: InputOptions

  func run() throws {
    let store = try library.open(input.reader)
    let stop = stopOnInterrupt()
    let meter = ProgressMeter(total: 0)
    let count = try store.rederive(isAll: all) { done, total in
      meter.update(pages: done, of: total)
      return !stop.isSet
    }
    meter.clear()
    var output = Output(.error)
    try output.line(
      stop.isSet
        ? "\(count) pages derived; stopped, run the same command again to go on"
        : "\(count) pages derived")
    try output.flush()
    store.close()
    if stop.isSet { throw ExitStatus.incomplete }
  }
}
