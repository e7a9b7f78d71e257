import Synchronization
import TearsheetViewModel

/// Answers on their way from the threads that work to the one that draws, and how many of those
/// that the screen waits for are still to come.
final class Inbox: Sendable {
  private struct Content {
    var answers: [Answer] = []
    var awaited = 0
  }

  private let content = Mutex(Content())
  private let waker: Waker

  init(waker: Waker) { self.waker = waker }

  /// True while an answer is to come that the screen waits for.
  var isAwaiting: Bool { content.withLock { $0.awaited > 0 } }

  /// An answer will come that the screen waits for.
  func expect() { content.withLock { $0.awaited += 1 } }

  /// Puts an answer in (nil: there is none after all), and wakes who waits, unless more is to come
  /// and there is nothing to take yet, or nobody need take it now.
  func post(_ answer: Answer?, wasExpected: Bool, isUrgent: Bool = true) {
    let isWorthWaking = content.withLock { content in
      if let answer { content.answers.append(answer) }
      if wasExpected { content.awaited -= 1 }
      return (answer != nil && isUrgent) || (wasExpected && content.awaited == 0)
    }
    if isWorthWaking { waker.wake() }
  }

  /// Everything that came since the last time.
  func takeAll() -> [Answer] {
    content.withLock { content in
      defer { content.answers = [] }
      return content.answers
    }
  }
}
