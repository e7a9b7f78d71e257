import CNcurses
public import TearsheetScreen
public import TearsheetViewModel

/// The terminal, through curses. The only file that imports `CNcurses`; one at a time, one thread.
public struct CursesTerminal: Terminal, ~Copyable {
  private var shown: ScreenBuffer?
  private var pasted: String?

  /// Takes over the terminal.
  ///
  /// - Parameters:
  ///   - name: the terminal's name for the message when there is none.
  ///   - keysFromTerminal: keys come from /dev/tty when standard input is something else.
  public init(name: String, keysFromTerminal: Bool = false) throws(TerminalError) {
    switch cn_start(keysFromTerminal) {
    case CN_STARTED: break
    case CN_NOT_A_TERMINAL: throw .notATerminal
    default: throw .unknownTerminal(name: name)
    }
  }

  deinit { cn_stop() }

  /// Ends the program by the signal that ended the reading, if one did: whoever sent it sees so.
  ///
  /// To be called once the terminal is given back and everything else is left in order.
  public static func passOnSignal() { cn_pass_on_signal() }

  /// True where the terminal has colours.
  public var hasColors: Bool { cn_colors() >= 8 }

  /// Its present size.
  public var size: Size {
    let size = cn_screen_size()
    return Size(rows: min(Int(size.rows), Self.mostRows), columns: min(Int(size.columns), 2_000))
  }

  private static let mostRows = 2_000

  /// Wakes `read` from any thread.
  public var waker: Waker { Waker { cn_wake() } }

  /// Waits for what comes, and takes all that is there already.
  public mutating func read(timeout: Int?) -> [Input] {
    var inputs: [Input] = []
    var event = cn_read(timeout.map(Int32.init) ?? -1)
    while event.kind != CN_NOTHING {
      if let input = input(for: event) { inputs.append(input) }
      if event.kind == CN_END || inputs.count >= Self.mostInputs { break }
      event = cn_read(0)
    }
    return inputs
  }

  /// Keys taken at once; a stuck key must not keep the screen from being drawn.
  private static let mostInputs = 1_000

  /// Sends the cells that differ from what is shown.
  public mutating func show(_ screen: ScreenBuffer) {
    let old = shown ?? ScreenBuffer(screen.size)
    withUnsafeTemporaryAllocation(of: cn_cell.self, capacity: screen.size.columns) { line in
      for run in screen.changes(from: old) {
        for (index, column) in run.columns.enumerated() {
          line.initializeElement(at: index, to: cell(screen[run.row, column], of: screen))
        }
        cn_put(
          Int32(run.row), Int32(run.columns.lowerBound), line.baseAddress, Int32(run.columns.count))
      }
    }
    cn_flush(Int32(screen.cursor?.row ?? -1), Int32(screen.cursor?.column ?? 0))
    shown = screen
  }

  /// Gives the terminal back to the shell until it lets the program go on.
  public mutating func suspend() {
    cn_suspend()
    repaint()
  }

  /// Draws everything anew with the next `show`.
  public mutating func repaint() {
    shown = nil
    cn_repaint()
  }
}

extension CursesTerminal {
  private func cell(_ cell: Cell, of screen: ScreenBuffer) -> cn_cell {
    var out = cn_cell()
    out.scalar = cell.scalar
    out.style = cell.style.rawValue
    out.columns = UInt8(cell.columns)
    guard cell.marks != 0 else { return out }
    let marks = screen.marks[Int(cell.marks)].prefix(4).map(\.value)
    out.mark_count = UInt8(marks.count)
    withUnsafeMutableBytes(of: &out.marks) { bytes in
      let places = bytes.bindMemory(to: UInt32.self)
      for (index, mark) in marks.enumerated() { places[index] = mark }
    }
    return out
  }

  private mutating func input(for event: cn_event) -> Input? {
    switch event.kind {
    case CN_PASTE_BEGIN:
      pasted = ""
      return nil
    case CN_PASTE_END:
      defer { pasted = nil }
      return pasted.map(Input.paste)
    case CN_RESIZED:
      shown = nil
      return .resize(size)
    case CN_WOKEN: return .wake
    case CN_SUSPEND: return .key(.control("z"))
    case CN_END: return .end
    case CN_KEY: return pasted == nil ? key(number: event.value).map(Input.key) : nil
    default: return character(event.value)
    }
  }

  private mutating func character(_ value: UInt32) -> Input? {
    guard let scalar = Unicode.Scalar(value) else { return nil }
    guard pasted == nil else {
      pasted?.unicodeScalars.append(scalar)
      return nil
    }
    switch value {
    case 9: return .key(.tab)
    case 10, 13: return .key(.enter)
    case 27: return .key(.escape)
    case 8, 127: return .key(.backspace)
    case 1..<27: return .key(.control(Character(Unicode.Scalar(UInt8(value + 96)))))
    case 0..<32: return nil
    default: return .key(.character(Character(scalar)))
    }
  }

  private func key(number: UInt32) -> Key? {
    switch Int(number) {
    case CN_UP: .up
    case CN_DOWN: .down
    case CN_LEFT: .left
    case CN_RIGHT: .right
    case CN_HOME: .home
    case CN_END_KEY: .end
    case CN_PAGE_UP: .pageUp
    case CN_PAGE_DOWN: .pageDown
    case CN_ENTER: .enter
    case CN_BACKSPACE: .backspace
    case CN_DELETE: .delete
    case CN_INSERT: .insert
    case CN_BACK_TAB: .backTab
    case CN_F0...CN_F0 + 63: .function(Int(number) - CN_F0)
    default: nil
    }
  }
}
