import Dispatch
import Glibc

/// A thread of one's own.
enum Thread {
  /// Starts one; with low priority, reads of the library and keys go before it.
  static func start(isLow: Bool = false, _ body: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(ThreadBody(isLow: isLow, body))
    var thread = pthread_t()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 8 << 20)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    let failed = pthread_create(
      &thread, &attributes,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<ThreadBody>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    pthread_attr_destroy(&attributes)
    if failed != 0 {
      box.release()
      DispatchQueue.global(qos: .utility).async(execute: body)
    }
  }
}

private final class ThreadBody: Sendable {
  private let isLow: Bool
  private let body: @Sendable () -> Void

  init(isLow: Bool, _ body: @escaping @Sendable () -> Void) {
    self.isLow = isLow
    self.body = body
  }

  func run() {
    // On Linux the nice value is a thread's own.
    if isLow { _ = nice(10) }
    body()
  }
}
