public import TearsheetViewModel

/// What a person types and sees on: curses, or a script in tests. Used from one thread.
public protocol Terminal: ~Copyable {
  /// Its present size.
  var size: Size { get }
  /// Wakes `read` from any thread.
  var waker: Waker { get }
  /// Waits until there is something, at most so many milliseconds (nil: as long as it takes); all
  /// that is there. Empty when the time is over.
  mutating func read(timeout: Int?) -> [Input]
  /// Shows a screen; only what differs from the one before goes out.
  mutating func show(_ screen: ScreenBuffer)
  /// Gives the terminal back to the shell until it lets the program go on.
  mutating func suspend()
  /// Draws everything anew with the next `show`.
  mutating func repaint()
}

/// What comes from the terminal.
public enum Input: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted in one piece.
  case paste(String)
  case resize(Size)
  /// Somebody called the waker.
  case wake
  /// The program was asked to end, or the terminal has gone.
  case end
}

/// Wakes the thread that waits for the terminal. May be called from any thread, also after the
/// terminal has gone.
public struct Waker: Sendable {
  private let action: @Sendable () -> Void
  /// A waker that does this.
  public init(_ action: @escaping @Sendable () -> Void) { self.action = action }
  /// Wakes it.
  public func wake() { action() }
}
