import Dispatch
import Glibc
import Synchronization

/// Transforms a stream on several threads of low priority and delivers the results in the order
/// of the inputs, on the thread that pushes.
///
/// At most `capacity` inputs are held at once, and of heavy ones only as many as weigh
/// `mostWeight` together, so memory is bounded by them.
final class OrderedMap<Input: Sendable, Output: Sendable> {
  private let work: WorkQueue<Input, Output>
  private let capacity: Int
  private let mostWeight: Int
  private let deliver: (Output) throws -> Void
  private var pending: [Ticket<Input, Output>] = []
  private var first = 0
  private var weight = 0

  /// Starts the threads.
  init(
    jobs: Int, capacity: Int, mostWeight: Int = .max,
    transform: @escaping @Sendable (Input) -> Output,
    deliver: @escaping (Output) throws -> Void
  ) {
    work = WorkQueue(transform)
    self.capacity = capacity
    self.mostWeight = mostWeight
    self.deliver = deliver
    for _ in 0..<jobs { Thread.start(isLow: true) { [work] in work.serve() } }
  }

  deinit { work.close() }

  /// Takes an input; delivers the oldest outputs first where too many are held.
  func push(_ input: Input, weight own: Int = 0) throws {
    if pending.count - first == capacity { try deliverOldest() }
    while first < pending.count, weight + own > mostWeight { try deliverOldest() }
    let ticket = Ticket<Input, Output>(input, weight: own)
    weight += own
    work.add(ticket)
    pending.append(ticket)
  }

  /// Delivers all that is left.
  func finish() throws {
    while first < pending.count { try deliverOldest() }
  }

  private func deliverOldest() throws {
    let oldest = pending[first]
    first += 1
    if first == capacity {
      pending.removeFirst(first)
      first = 0
    }
    weight -= oldest.weight
    try deliver(oldest.wait())
  }
}

/// How many processors this process may use.
func processorCount() -> Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

/// One input and, when it is there, its output in its place.
private final class Ticket<Input: Sendable, Output: Sendable>: Sendable {
  let weight: Int
  private let content: Mutex<Content>
  private let done = DispatchSemaphore(value: 0)

  private enum Content: Sendable {
    case input(Input)
    case output(Output)
    case taken
  }

  init(_ input: Input, weight: Int) {
    self.weight = weight
    content = Mutex(.input(input))
  }

  func serve(_ transform: (Input) -> Output) {
    guard case .input(let input) = content.withLock({ $0 }) else { return }
    let output = transform(input)
    content.withLock { $0 = .output(output) }
    done.signal()
  }

  /// The output, once: the ticket may stay in a queue for long, what it held may not.
  func wait() -> Output {
    done.wait()
    let held = content.withLock { content in
      defer { content = .taken }
      return content
    }
    guard case .output(let output) = held else { preconditionFailure("signalled without output") }
    return output
  }
}

/// Tickets waiting for a thread.
private final class WorkQueue<Input: Sendable, Output: Sendable>: Sendable {
  private let transform: @Sendable (Input) -> Output
  private let waiting = Mutex<(tickets: [Ticket<Input, Output>], next: Int, closed: Bool)>(
    ([], 0, false))
  private let available = DispatchSemaphore(value: 0)

  init(_ transform: @escaping @Sendable (Input) -> Output) { self.transform = transform }

  func add(_ ticket: Ticket<Input, Output>) {
    waiting.withLock { $0.tickets.append(ticket) }
    available.signal()
  }

  func close() {
    waiting.withLock { $0.closed = true }
    available.signal()
  }

  /// Takes tickets until the queue is closed; then wakes the next thread so that it ends too.
  func serve() {
    while let ticket = take() { ticket.serve(transform) }
    available.signal()
  }

  private func take() -> Ticket<Input, Output>? {
    available.wait()
    return waiting.withLock { queue in
      guard queue.next < queue.tickets.count else { return nil }
      let ticket = queue.tickets[queue.next]
      queue.next += 1
      if queue.next == queue.tickets.count || queue.next > 256 {
        queue.tickets.removeFirst(queue.next)
        queue.next = 0
      }
      return ticket
    }
  }
}
