import Foundation
import Glibc

/// A program on a pseudo-terminal of its own, with what a person would see on it.
final class PseudoTerminal {
  private let leader: Int32
  private let follower: Int32
  private let process: pid_t
  private(set) var screen: TerminalScreen
  private var status: Int32?

  /// The modes that a shell would find: of the terminal, and of the screen.
  struct Modes: Equatable {
    let input: UInt32
    let output: UInt32
    let local: UInt32
    let isOtherScreen: Bool
    let isCursorShown: Bool
    let isPasteBracketed: Bool
  }

  init(_ arguments: [String], rows: Int, columns: Int) throws {
    leader = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    // TIOCSPTLCK and TIOCGPTN, which Glibc's module does not have.
    guard leader >= 0, ioctl(leader, 0x4004_5431, &unlocked) == 0,
      ioctl(leader, 0x8004_5430, &number) == 0
    else { throw PseudoTerminalError() }
    follower = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    screen = TerminalScreen(rows: rows, columns: columns)
    PseudoTerminal.setSize(leader, rows, columns)
    process = try PseudoTerminal.spawn(arguments, on: "/dev/pts/\(number)")
  }

  deinit {
    if status == nil { kill(process, SIGKILL) }
    close(leader)
    close(follower)
  }

  var modes: Modes {
    var settings = termios()
    tcgetattr(follower, &settings)
    return Modes(
      input: settings.c_iflag, output: settings.c_oflag, local: settings.c_lflag,
      isOtherScreen: screen.isOtherScreen, isCursorShown: screen.isCursorShown,
      isPasteBracketed: screen.isPasteBracketed)
  }

  /// The modes once they are as wanted, else those after some seconds: on a busy machine what a program
  /// wrote last arrives after its end.
  func modes(awaiting wanted: Modes, seconds: Double = 20) -> Modes {
    let end = Date().addingTimeInterval(seconds)
    while modes != wanted, Date() < end { read(milliseconds: 50) }
    return modes
  }

  func type(_ text: String) {
    _ = text.withCString { write(leader, $0, strlen($0)) }
  }

  func send(signal: Int32) { kill(process, signal) }

  func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    PseudoTerminal.setSize(leader, rows, columns)
  }

  /// Reads until the screen is as wanted; false when it is not within some seconds.
  func wait(seconds: Double = 90, until isWanted: (String) -> Bool) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if isWanted(screen.text) { return true }
      read(milliseconds: 50)
    }
    return isWanted(screen.text)
  }

  func shows(_ text: String) -> Bool { wait { $0.contains(text) } }

  /// Waits for the end: the exit status, or 128 and the signal; nil when it does not come.
  func waitForEnd(seconds: Double = 90) -> Int32? {
    let end = Date().addingTimeInterval(seconds)
    var status: Int32 = 0
    while Date() < end {
      if waitpid(process, &status, WNOHANG) == process {
        self.status = status
        while read(milliseconds: 50) {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
      }
      read(milliseconds: 20)
    }
    return nil
  }

  @discardableResult
  private func read(milliseconds: Int32) -> Bool {
    var source = pollfd(fd: leader, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(leader, &bytes, bytes.count)
    guard count > 0 else { return false }
    screen.take(bytes[..<count])
    return true
  }

  private static func setSize(_ terminal: Int32, _ rows: Int, _ columns: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  private static func spawn(_ arguments: [String], on terminal: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    // As a shell would start it: no signal blocked or ignored, and (POSIX_SPAWN_SETSID, 0x80) in a
    // session of its own, where the first terminal that is opened becomes the controlling one.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(0x80 | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    let home = NSTemporaryDirectory() + "tearsheet-\(getpid())"
    let variables = [
      "TERM=xterm-256color", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=\(home)",
      "LLVM_PROFILE_FILE=/dev/null",
    ]
    var words = arguments.map { strdup($0) } + [nil]
    var environment = variables.map { strdup($0) } + [nil]
    defer { (words + environment).forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, arguments[0], &actions, &attributes, &words, &environment)
    guard failure == 0 else { throw PseudoTerminalError() }
    return process
  }
}

struct PseudoTerminalError: Error {}
