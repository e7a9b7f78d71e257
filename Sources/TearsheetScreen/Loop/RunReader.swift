public import TearsheetCore
public import TearsheetViewModel

/// What the command line and the environment say about the reader.
public struct ReaderOptions: Sendable {
  /// What every filter is within: the paths given on the command line.
  public var scope: Query.Condition
  /// How the screen looks.
  public var theme: Theme
  /// The widest column of text.
  public var textColumns: Int
  /// True while pages come in: the list follows them at once, not only once a second.
  public var isFilling: @Sendable () -> Bool

  /// Options from their parts.
  public init(
    scope: Query.Condition = .all, theme: Theme = .colors,
    textColumns: Int = Arrangement.usualTextColumns,
    isFilling: @escaping @Sendable () -> Bool = { false }
  ) {
    self.scope = scope
    self.theme = theme
    self.textColumns = textColumns
    self.isFilling = isFilling
  }
}

/// Runs the reader on a library until the user quits or the terminal goes.
///
/// Waits in one place, for the terminal. What the library is asked runs on other threads, and its
/// answers wake this one. When nothing happens, it looks once a second whether anyone has written
/// to the library (more often while pages come in), and does nothing else.
public func runReader<T: Terminal & ~Copyable>(
  library: any StoryLibrary, terminal: inout T, options: ReaderOptions = ReaderOptions()
) {
  let inbox = Inbox(waker: terminal.waker)
  let runner = EffectRunner(library, inbox: inbox)
  var loop = ReaderLoop(runner: runner, inbox: inbox, options: options)
  loop.run(on: &terminal)
  runner.finish()
}

/// The loop: what comes in is reduced, what follows is performed, what changed is shown.
struct ReaderLoop {
  private(set) var state: ReaderState
  private let runner: EffectRunner
  private let inbox: Inbox
  private let theme: Theme
  private let isFilling: @Sendable () -> Bool
  private var isOver = false
  /// Rows that were asked for: of a filter that was typed in one go only what the whole text finds.
  private var loads: [Effect] = []
  /// What the next screen shows nothing of: rows beyond it, articles read ahead, counts. A thread that
  /// is woken for it before the screen is drawn may take this one's processor.
  private var later: [Effect] = []
  /// Articles that were asked for: those that the cursor only passed by are never read.
  private var story: Effect?
  private var ahead: Effect?

  /// Between two looks at the library.
  private static let tick = 1_000
  /// The same while pages come in.
  private static let fillingTick = 100
  /// How long a screen waits for the rows or the text that belong on it, so that it is drawn once.
  private static let patience = 12

  init(runner: EffectRunner, inbox: Inbox, options: ReaderOptions) {
    state = ReaderState(
      scope: options.scope, help: KeyTable.helpBlocks, textColumns: options.textColumns)
    self.runner = runner
    self.inbox = inbox
    theme = options.theme
    isFilling = options.isFilling
  }

  mutating func run<T: Terminal & ~Copyable>(on terminal: inout T) {
    take(.start(terminal.size), on: &terminal)
    take(.tick, on: &terminal)
    noteFilling(on: &terminal)
    settle(on: &terminal)
    while !isOver {
      terminal.show(draw(state, theme: theme))
      askLater()
      let wasFilling = state.isFilling
      noteFilling(on: &terminal)
      let isFast = wasFilling || state.isFilling
      let inputs = terminal.read(timeout: isFast ? Self.fillingTick : Self.tick)
      takeAnswers(on: &terminal)
      if inputs.isEmpty { take(.tick, on: &terminal) }
      take(inputs, on: &terminal)
      settle(on: &terminal)
    }
  }

  private mutating func noteFilling<T: Terminal & ~Copyable>(on terminal: inout T) {
    let isFilling = isFilling()
    if isFilling != state.isFilling { take(.filling(isFilling), on: &terminal) }
  }

  /// Gives the library a moment to answer before the screen is drawn.
  private mutating func settle<T: Terminal & ~Copyable>(on terminal: inout T) {
    takeAnswers(on: &terminal)
    askForRows()
    while inbox.isAwaiting, !isOver {
      let inputs = terminal.read(timeout: Self.patience)
      takeAnswers(on: &terminal)
      take(inputs, on: &terminal)
      takeAnswers(on: &terminal)
      askForRows()
      if inputs.isEmpty { break }
    }
  }

  /// Asks for the rows that the last of several keys wants, the article that the cursor stopped at,
  /// and those beyond it.
  private mutating func askForRows() {
    loads.forEach(runner.perform)
    loads = []
    if let story, case .story(let id) = story, state.detail?.row.id == id {
      runner.perform(story)
      if let ahead { later.append(ahead) }
    }
    story = nil
    ahead = nil
  }

  /// Asks for what the screen did not wait for, now that it is drawn.
  private mutating func askLater() {
    later.forEach(runner.perform)
    later = []
  }

  private mutating func takeAnswers<T: Terminal & ~Copyable>(on terminal: inout T) {
    for answer in inbox.takeAll() { take(.answer(answer), on: &terminal) }
  }

  private mutating func take<T: Terminal & ~Copyable>(_ inputs: [Input], on terminal: inout T) {
    for input in inputs where !isOver {
      switch input {
      case .key(let key):
        if let action = KeyTable.action(for: key, in: state.mode) { take(action, on: &terminal) }
      case .paste(let text):
        if state.mode == .prompt { take(.edit(.insert(text)), on: &terminal) }
      case .resize(let size): take(.resize(size), on: &terminal)
      case .wake: break
      case .end: take(.quit, on: &terminal)
      }
    }
  }

  private mutating func take<T: Terminal & ~Copyable>(_ action: Action, on terminal: inout T) {
    for effect in reduce(&state, action) {
      switch effect {
      case .quit: isOver = true
      case .suspend:
        terminal.suspend()
        take(.resize(terminal.size), on: &terminal)
      case .redraw: terminal.repaint()
      case .load(_, let generation):
        loads.removeAll {
          if case .load(_, generation) = $0 { false } else { true }
        }
        loads.append(effect)
        later.removeAll { if case .extend = $0 { true } else { false } }
      case .extend, .counts, .topics: later.append(effect)
      case .story: story = effect
      case .ahead: ahead = effect
      default: runner.perform(effect)
      }
    }
  }
}
