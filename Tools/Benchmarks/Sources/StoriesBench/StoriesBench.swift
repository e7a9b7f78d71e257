import FoundationEssentials
import Glibc
import TearsheetCore

/// `StoriesBench FILE.jsonl [BATCH]`: folds the texts of `{"id", "text"}` lines, settling after
/// each batch, and prints the groups of two and more as a JSON list of lists; times and memory to
/// standard error.
@main
struct StoriesBench {
  private var ids: [String] = []
  private var numbers: [UInt32] = []
  private var texts: [CopyText] = []
  private var folding = Folding()
  private var adding = Duration.zero
  private var settling = Duration.zero
  private let clock = ContinuousClock()

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else {
      log("usage: StoriesBench FILE.jsonl [BATCH]")
      exit(2)
    }
    var bench = StoriesBench()
    let data = try Data(contentsOf: URL(filePath: arguments[1]))
    try bench.fold(data, batch: arguments.count > 2 ? Int(arguments[2]) ?? .max : .max)
    bench.report()
    print(bench.groups)
  }

  private mutating func fold(_ data: Data, batch: Int) throws {
    let decoder = JSONDecoder()
    var fresh = 0
    for line in data.split(separator: 10) {
      let page = try decoder.decode(BenchPage.self, from: Data(line))
      ids.append(page.id)
      let paragraphs = page.paragraphs
      adding += clock.measure { add(paragraphs) }
      fresh += 1
      if fresh == batch {
        settle(fresh)
        fresh = 0
      }
    }
    settle(fresh)
  }

  private mutating func add(_ paragraphs: [String]) {
    let text = CopyText(paragraphs: paragraphs)
    let number = folding.add(text)
    if Int(number) == texts.count { texts.append(text) }
    numbers.append(number)
  }

  private mutating func settle(_ fresh: Int) {
    var settlement = Settlement()
    let texts = texts
    let time = clock.measure { settlement = folding.settle { texts[Int($0)] } }
    settling += time
    log(
      "settled \(fresh) in \(time): \(settlement.compared) pairs compared, "
        + "\(settlement.revisited) texts revisited, \(settlement.changed.count) changed")
  }

  private func report() {
    let seconds = (adding + settling) / .seconds(1)
    log(
      "pages \(ids.count), texts \(folding.count), adding \(adding), settling \(settling), "
        + "pages a second \(Int(Double(ids.count) / seconds)), "
        + "index bytes a text \(folding.grams.byteCount / max(1, folding.count)), "
        + "peak memory \(peakMemory / 1024) MB")
  }

  private var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }

  private var groups: String {
    var groups: [UInt32: [String]] = [:]
    for (id, number) in zip(ids, numbers) {
      groups[folding.stories[Int(number)], default: []].append("\"\(id)\"")
    }
    let lists = groups.values.filter { $0.count > 1 }
    return "[" + lists.map { "[\($0.joined(separator: ","))]" }.joined(separator: ",\n") + "]"
  }
}

/// A line to standard error.
private func log(_ text: String) {
  let line = text + "\n"
  _ = line.withCString { write(2, $0, strlen($0)) }
}
