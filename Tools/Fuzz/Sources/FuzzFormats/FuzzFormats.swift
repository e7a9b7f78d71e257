import Glibc
import TearsheetCore

@testable import TearsheetFormats

/// Reads changed inputs of every format until the time is over. A trap ends it: what was read then
/// is in `crash.bin`, and the same seed finds it again.
///
///     FuzzFormats [SECONDS [SEED]]
@main
enum FuzzFormats {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
    let seconds = Int(arguments.first ?? 10)
    let seed = arguments.dropFirst().first ?? 1
    var random = SeededGenerator(seed: seed)
    let end = time(nil) + seconds
    var runs = 0
    var slowest = (milliseconds: 0, run: 0)
    while time(nil) < end {
      let first = seeds.randomElement(using: &random) ?? seeds[0]
      let second = seeds.randomElement(using: &random) ?? seeds[0]
      let bytes = mutated(first.bytes, with: second.bytes, by: &random)
      keep(bytes)
      let start = clock()
      readAll(bytes, as: first.name)
      let milliseconds = (clock() - start) / 1000
      if milliseconds > slowest.milliseconds { slowest = (milliseconds, runs) }
      runs += 1
    }
    unlink("crash.bin")
    print("seed \(seed): \(runs) inputs read, the slowest in \(slowest.milliseconds) ms")
  }

  /// Reads bytes as every consumer does, and checks what must hold of any input.
  private static func readAll(_ bytes: [UInt8], as name: String) {
    let file = FoundFile(
      path: Array("/\(name)".utf8), metAs: Array(name.utf8), size: bytes.count,
      modified: Instant(seconds: 0), written: 0, inode: 0, device: 0, isNamed: true, isPipe: false)
    var options = ReadOptions()
    options.pageBytes = 1 << 20
    options.recordBytes = 1 << 20
    let delivery = Delivery(
      file: file, options: options,
      visit: { record in
        check(page(from: record, options: options), of: record)
        return true
      },
      problem: { problem in
        let isSafe = problem.description.unicodeScalars.allSatisfy { $0.value >= 32 }
        precondition(isSafe, "a message holds a control character")
      })
    readRecords(ByteStream(MemoryBytes(bytes)), to: delivery)
    precondition(delivery.count + delivery.problems > 0, "passed over in silence")
    _ = parseLine(bytes, number: 1)
    _ = detectEncoding(bytes)
  }

  private static func check(_ page: Page, of record: Record) {
    if record.form == .html {
      precondition(UTF8Census(page.text[...]).invalid == 0, "a rendered page is not UTF-8")
      precondition(page.hints.count == lines(of: page.text).count, "a line without hints")
    } else if page.encoding == "UTF-8" {
      precondition(page.text == record.bytes, "the bytes of a UTF-8 page changed")
    }
  }

  private static func keep(_ bytes: [UInt8]) {
    guard let file = fopen("crash.bin", "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
