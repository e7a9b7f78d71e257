import FoundationEssentials
import Glibc
import TearsheetCore

/// `StoriesBench FILE.jsonl [BATCH]`: folds the texts of `{"id", "text"}` lines, settling after
/// each batch, and prints the groups of two and more as a JSON list of lists; processor time, memory
/// and, of several batches, what the last costs beside its share of all, to standard error.
@main
struct StoriesBench {
  private var ids: [String] = []
  private var numbers: [UInt32] = []
  private var texts: [CopyText] = []
  private var folding = Folding()
  private var adding = 0.0
  private var settling = 0.0
  /// Pages and processor seconds of each batch.
  private var batches: [(pages: Int, seconds: Double)] = []

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
    var batchSeconds = 0.0
    for line in data.split(separator: 10) {
      let page = try decoder.decode(BenchPage.self, from: Data(line))
      ids.append(page.id)
      let paragraphs = page.paragraphs
      let start = processorSeconds()
      add(paragraphs)
      let seconds = processorSeconds() - start
      adding += seconds
      batchSeconds += seconds
      fresh += 1
      if fresh == batch {
        settle(fresh, after: batchSeconds)
        (fresh, batchSeconds) = (0, 0)
      }
    }
    if fresh > 0 { settle(fresh, after: batchSeconds) }
  }

  private mutating func add(_ paragraphs: [String]) {
    let text = CopyText(paragraphs: paragraphs)
    let number = folding.add(text)
    if Int(number) == texts.count { texts.append(text) }
    numbers.append(number)
  }

  private mutating func settle(_ fresh: Int, after adding: Double) {
    let texts = texts
    let start = processorSeconds()
    let settlement = folding.settle { texts[Int($0)] }
    let seconds = processorSeconds() - start
    settling += seconds
    batches.append((fresh, adding + seconds))
    log(
      "settled \(fresh) in \(rounded(seconds)) s: \(settlement.compared) pairs compared, "
        + "\(settlement.revisited) texts revisited, \(settlement.changed.count) changed")
  }

  private func report() {
    let seconds = adding + settling
    log(
      "pages \(ids.count), texts \(folding.count), adding \(rounded(adding)) s, "
        + "settling \(rounded(settling)) s, "
        + "pages a second \(Int(Double(ids.count) / seconds)), "
        + "index bytes a text \(folding.grams.byteCount / max(1, folding.count)), "
        + "peak memory \(peakMemory / 1024) MB")
    guard batches.count > 1, let first = batches.first, let last = batches.last else { return }
    let share = first.seconds / Double(first.pages) * Double(last.pages)
    log("the last \(last.pages) cost \(rounded(last.seconds / share)) times the first's rate")
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

/// What this process has used of the processor.
private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

private func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }

/// A line to standard error.
private func log(_ text: String) {
  let line = text + "\n"
  _ = line.withCString { write(2, $0, strlen($0)) }
}
