import Dispatch
import Glibc
import Synchronization
import TearsheetCore
import TearsheetFormats
import TearsheetStore

/// The pages of the reader's paths on their way into the library, while the reader is used.
final class Arrival: Sendable {
  /// How long the reader waits for all pages before it opens with what is there.
  private static let patience = DispatchTimeInterval.milliseconds(300)
  /// How long it waits on while there is nothing at all: on a busy machine the first page takes.
  private static let mostPatience = DispatchTimeInterval.milliseconds(2_000)
  /// Problems that are kept to be said; the rest are counted.
  private static let mostProblems = 1_000

  private struct State {
    var problems: [InputProblem] = []
    var more = 0
    var failure: (any Error)?
    var isDone = false
  }

  private let state = Mutex(State())
  private let done = DispatchSemaphore(value: 0)
  private let first = DispatchSemaphore(value: 0)
  private let sign = StopSign()

  /// Starts an import of some paths on a thread of its own; none, and it is done.
  init(_ paths: [PathArgument], into library: LibraryStore, reader: PageReader) {
    guard !paths.isEmpty else {
      finish(nil)
      return
    }
    let importer = Importer(library: library, reader: reader, stop: sign)
    Thread.start { [self] in
      do {
        _ = try importer.run(
          paths, progress: { _, _ in self.first.signal() }, problem: { self.keep($0) })
        finish(nil)
      } catch { finish(error) }
    }
  }

  /// True when nothing more comes.
  var isDone: Bool { state.withLock(\.isDone) }

  /// True when all that was read could be; leaving before the end is no failure.
  var isComplete: Bool { state.withLock { $0.problems.isEmpty && $0.failure == nil } }

  /// Waits a moment, or until all is there; an import that failed by then is an error.
  func awaitFirst(untilDone: Bool = false) throws {
    let deadline = untilDone ? DispatchTime.distantFuture : .now() + Arrival.patience
    if done.wait(timeout: deadline) == .success {
      done.signal()
    } else {
      _ = first.wait(timeout: .now() + Arrival.mostPatience)
    }
    if let failure = state.withLock(\.failure) { throw failure }
  }

  /// Ends the import between two pages; what was committed stays.
  func stop() {
    sign.set()
    done.wait()
    done.signal()
  }

  /// Says what could not be read: once the terminal is given back.
  func say() {
    var log = ProblemLog()
    let (problems, more, failure) = state.withLock { ($0.problems, $0.more, $0.failure) }
    for problem in problems { log.add(problem) }
    log.summarize()
    if more > 0 { complain("\(more) more could not be read; 'tearsheet import' names them") }
    if let failure { _ = report(failure) }
  }

  private func keep(_ problem: InputProblem) {
    state.withLock { state in
      if state.problems.count < Arrival.mostProblems {
        state.problems.append(problem)
      } else {
        state.more += 1
      }
    }
  }

  private func finish(_ failure: (any Error)?) {
    state.withLock { state in
      state.failure = failure
      state.isDone = true
    }
    done.signal()
    first.signal()
  }
}

/// True when a descriptor is a terminal.
func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
