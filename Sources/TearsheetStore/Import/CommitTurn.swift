/// The time of one commit: one step at least, and more as long as the interval lasts. So an import
/// goes on, too, where the machine is so slow that the interval is over before the first step.
struct CommitTurn {
  private let end: ContinuousClock.Instant
  private var hasBegun = false

  /// - Parameter interval: writing for so long, it ends.
  init(_ interval: Duration) { end = ContinuousClock().now + interval }

  /// True when another step may be taken.
  mutating func hasRoom() -> Bool {
    defer { hasBegun = true }
    return !hasBegun || ContinuousClock().now < end
  }
}
