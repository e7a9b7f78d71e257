import Glibc
import TearsheetStore

/// How an import gets on, on standard error: one line that is drawn again and again on a terminal,
/// a line every few seconds elsewhere.
final class ProgressMeter {
  private let total: Int
  private let isTerminal = isatty(2) == 1
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant
  private var isShown = false

  /// A meter for so many bytes of files.
  init(total: Int) {
    self.total = total
    start = clock.now
    last = clock.now
  }

  /// Draws, when it is time to.
  func update(_ counts: ImportCounts, bytes: Int) {
    draw { elapsed in
      progressText(
        pages: counts.newPages + counts.changedPages + counts.knownPages, bytes: bytes,
        total: total, elapsed: elapsed)
    }
  }

  /// Draws pages done of all there are, when it is time to.
  func update(pages: Int, of all: Int) {
    draw { elapsed in progressText(pages: pages, bytes: pages, total: all, elapsed: elapsed) }
  }

  private func draw(_ text: (Duration) -> String) {
    let now = clock.now
    guard now - last >= (isTerminal ? .milliseconds(200) : .seconds(5)) else { return }
    last = now
    let text = text(now - start)
    send(isTerminal ? "\r\u{1B}[K\(text)" : text + "\n")
    isShown = isTerminal
  }

  /// Takes the line away, so that another can be written in its place.
  func clear() {
    if isShown { send("\r\u{1B}[K") }
    isShown = false
  }

  private func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }
}

/// `1,234 pages, 456 a second, 37 %, 2 min left`.
func progressText(pages: Int, bytes: Int, total: Int, elapsed: Duration) -> String {
  let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
  var text = "\(pages) pages"
  if seconds > 0 { text += ", \(Int(Double(pages) / seconds)) a second" }
  guard total > 0, bytes > 0 else { return text }
  let share = min(1, Double(bytes) / Double(total))
  text += ", \(Int(share * 100)) %"
  let left = Int(seconds / share * (1 - share))
  return text + (left >= 90 ? ", \((left + 30) / 60) min left" : ", \(left) s left")
}
