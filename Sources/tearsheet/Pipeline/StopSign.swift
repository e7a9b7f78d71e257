import Glibc
import Synchronization

/// A flag that any thread and a signal may set.
final class StopSign: Sendable {
  private let flag = Atomic<Bool>(false)

  /// True once it was set.
  var isSet: Bool { flag.load(ordering: .relaxed) || wasInterrupted.load(ordering: .relaxed) }

  /// Sets it.
  func set() { flag.store(true, ordering: .relaxed) }
}

/// A sign that Ctrl-C and a polite kill set too: the import ends between two pages.
func stopOnInterrupt() -> StopSign {
  for number in [SIGINT, SIGTERM, SIGHUP] {
    _ = signal(number) { _ in wasInterrupted.store(true, ordering: .relaxed) }
  }
  return StopSign()
}

private let wasInterrupted = Atomic<Bool>(false)
