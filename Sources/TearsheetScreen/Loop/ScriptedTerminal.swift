import Dispatch
import Synchronization
public import TearsheetViewModel

/// A terminal without one: keys from a script, the screen kept.
///
/// A key is given once the one before has been answered: when nothing came for a while. After the
/// last one the reader is told to end.
public struct ScriptedTerminal: Terminal, ~Copyable {
  /// Its size; a script may change it.
  public private(set) var size: Size
  /// The screen that was shown last.
  public private(set) var screen: ScreenBuffer
  /// How often a screen was shown.
  public private(set) var shows = 0
  private var script: [Input]
  private let signal = DispatchSemaphore(value: 0)
  private let idleMilliseconds: Int

  /// A terminal of a size at which these are typed.
  ///
  /// - Parameter idleMilliseconds: how long it must be quiet before the next is typed.
  public init(_ size: Size, typing script: [Input], idleMilliseconds: Int = 250) {
    self.size = size
    self.script = script.reversed()
    self.idleMilliseconds = idleMilliseconds
    screen = ScreenBuffer(size)
  }

  /// Wakes `read`.
  public var waker: Waker {
    let signal = signal
    return Waker { signal.signal() }
  }

  /// Waits for the waker; when none comes, the next of the script.
  public mutating func read(timeout: Int?) -> [Input] {
    if let timeout, timeout < idleMilliseconds {
      return wait(timeout) ? [.wake] : []
    }
    if wait(idleMilliseconds) { return [.wake] }
    let next = script.popLast() ?? .end
    if case .resize(let size) = next { self.size = size }
    return [next]
  }

  /// Keeps the screen.
  public mutating func show(_ screen: ScreenBuffer) {
    self.screen = screen
    shows += 1
  }

  /// Nothing to give back.
  public mutating func suspend() {}

  /// Nothing to draw anew.
  public mutating func repaint() {}

  private func wait(_ milliseconds: Int) -> Bool {
    signal.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
  }
}

extension Input {
  /// Keys as a command line or a test writes them: `\r` Enter, `\t` Tab, `\e` Escape, `<down>`,
  /// `<pgdn>`, `<C-x>` and the like by name, all else as typed.
  public static func script(_ text: String) -> [Input] {
    var inputs: [Input] = []
    var rest = text[...]
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"),
        let key = named(rest[rest.index(after: rest.startIndex)..<end])
      {
        inputs.append(.key(key))
        rest = rest[rest.index(after: end)...]
      } else if first == "\\", let next = rest.dropFirst().first, let key = escaped(next) {
        inputs.append(.key(key))
        rest = rest.dropFirst(2)
      } else {
        inputs.append(.key(control(first) ?? .character(first)))
        rest = rest.dropFirst()
      }
    }
    return inputs
  }

  private static func escaped(_ character: Character) -> Key? {
    switch character {
    case "r", "n": .enter
    case "t": .tab
    case "e": .escape
    case "\\": .character("\\")
    default: nil
    }
  }

  private static func control(_ character: Character) -> Key? {
    switch character {
    case "\r", "\n": .enter
    case "\t": .tab
    case "\u{1B}": .escape
    case "\u{7F}": .backspace
    default: nil
    }
  }

  private static func named(_ name: Substring) -> Key? {
    if name.hasPrefix("C-"), name.count == 3, let last = name.last { return .control(last) }
    return names[name.lowercased()]
  }

  private static let names: [String: Key] = [
    "up": .up, "down": .down, "left": .left, "right": .right, "pgup": .pageUp, "pgdn": .pageDown,
    "home": .home, "end": .end, "enter": .enter, "esc": .escape, "tab": .tab,
    "space":
      .character(" "), "bs": .backspace, "del": .delete,
  ]
}
