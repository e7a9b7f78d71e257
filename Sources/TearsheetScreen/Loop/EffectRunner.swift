import Dispatch
import Synchronization
import TearsheetCore
import TearsheetViewModel

/// Performs effects on a library, off the thread that draws.
///
/// Rows and articles, what is laid over them, counts and changes have a serial queue each: counts,
/// which may take long, never hold up rows or marks.
final class EffectRunner: Sendable {
  private let library: any StoryLibrary
  private let inbox: Inbox
  private let rows = DispatchQueue(label: "rows", qos: .userInteractive)
  private let texts = DispatchQueue(label: "texts", qos: .userInteractive)
  private let counting = DispatchQueue(label: "counts", qos: .utility)
  private let changes = DispatchQueue(label: "changes", qos: .userInitiated)
  /// Older rows and counts than those asked for last are not worth the work.
  private let generations = Generations()
  /// The story asked for last, and those to be read ahead: others are not worth the work.
  private let story = Mutex<StoryID?>(nil)
  private let ahead = Mutex<[StoryID]>([])

  init(_ library: any StoryLibrary, inbox: Inbox) {
    self.library = library
    self.inbox = inbox
  }

  /// Performs an effect; its answer goes to the inbox.
  func perform(_ effect: Effect) {
    guard let queue = queue(for: effect) else { return }
    let isAwaited = isAwaited(effect)
    let isUrgent = isUrgent(effect)
    if isAwaited { inbox.expect() }
    switch effect {
    case .load(let request, let generation): giveUpOlder(than: request.query, generation)
    case .story(let id): story.withLock { $0 = id }
    case .ahead(let ids, _): ahead.withLock { $0 = ids }
    default: break
    }
    queue.async { [self] in
      note(effect, isRunning: true)
      let answer = isStale(effect) ? nil : answer(effect)
      note(effect, isRunning: false)
      inbox.post(answer, wasExpected: isAwaited, isUrgent: isUrgent)
    }
  }

  /// Stops what is being found for an older generation: the newer one does not wait for it.
  private func giveUpOlder(than query: Query, _ generation: Int) {
    let inTheWay = generations.ask(query, generation: generation)
    if inTheWay.windows { library.giveUpWindows() }
    if inTheWay.counts { library.giveUpCounts() }
  }

  private func note(_ effect: Effect, isRunning: Bool) {
    switch effect {
    case .load(_, let generation), .extend(_, let generation), .locate(_, let generation):
      generations.findWindows(of: isRunning ? generation : nil)
    case .counts(let query, _): generations.makeCounts(of: isRunning ? query : nil)
    default: break
    }
  }

  /// Waits until every change that was asked for is done.
  func finish() { changes.sync {} }

  private func queue(for effect: Effect) -> DispatchQueue? {
    switch effect {
    case .load, .extend, .locate, .checkVersion, .story, .ahead: rows
    case .copy, .page, .copies, .difference: texts
    case .counts, .topics: counting
    case .mark, .place, .split, .join, .undo: changes
    case .suspend, .redraw, .quit: nil
    }
  }

  private func isStale(_ effect: Effect) -> Bool {
    switch effect {
    case .load(_, let generation), .extend(_, let generation): generations.isStale(generation)
    case .counts(let query, _): generations.isStale(query)
    case .story(let id): id != story.withLock { $0 }
    case .ahead(let ids, _): ids != ahead.withLock { $0 }
    default: false
    }
  }

  /// Rows and texts belong on the screen that is drawn next; the rest may come when it comes.
  private func isAwaited(_ effect: Effect) -> Bool {
    switch effect {
    case .load, .locate, .story, .copy, .page, .copies, .difference: true
    default: false
    }
  }

  /// What was read ahead changes nothing on the screen: it waits for the next key.
  private func isUrgent(_ effect: Effect) -> Bool {
    if case .ahead = effect { false } else { true }
  }

  /// What the library says to an effect; nil when there is nothing to say.
  func answer(_ effect: Effect) -> Answer? {
    while true {
      do throws(LibraryError) {
        return try ask(effect)
      } catch {
        // Whoever comes to an article that could not be read ahead asks for it, and hears why.
        if !isUrgent(effect) { return nil }
        guard case .interrupted = error else { return .failed(error, effect) }
        if isStale(effect) { return nil }
      }
    }
  }

  private func ask(_ effect: Effect) throws(LibraryError) -> Answer? {
    switch effect {
    case .load(let request, let generation), .extend(let request, let generation):
      return try window(request, generation)
    case .locate(let request, let generation):
      let rows = try library.window(request).rows
      return .located(rows.first, generation: generation)
    case .counts(let query, let generation):
      return .counts(try library.counts(query), generation: generation)
    case .topics(let query, let generation):
      return .topics(try library.topics(query), generation: generation)
    case .story(let id): return .story(try library.story(id), id)
    case .ahead(let ids, let number):
      return .ahead(try library.stories(ids), number: number)
    case .copy(let id): return .copy(try library.copy(id), id)
    case .page(let article): return .page(try library.page(of: article), article)
    case .copies(let story): return .copies(try library.copies(of: story), story)
    case .difference(let old, let new):
      return .difference(try library.difference(from: old, to: new), from: old, to: new)
    case .checkVersion: return .version(try library.version())
    default: return try change(effect)
    }
  }

  /// A window; at an end of the list with the article that the cursor will be on, so that the next
  /// screen needs no second question.
  private func window(
    _ request: StoryWindow.Request, _ generation: Int
  ) throws(LibraryError) -> Answer {
    let window = try library.window(request)
    let row: StoryRow? =
      switch request.anchor {
      case .start: window.rows.first
      case .end: window.rows.last
      default: nil
      }
    var story: StoryDetail?
    if let row { story = try library.story(row.id) }
    return .window(window, for: request, generation: generation, story: story)
  }

  private func change(_ effect: Effect) throws(LibraryError) -> Answer? {
    switch effect {
    case .mark(let stories, .topic(let topic, let isOn)):
      try library.mark(stories, .topic(topic, isOn))
      return .version(try library.version())
    case .mark(let stories, let mark): try library.mark(stories, mark)
    case .place(let place, let article): try library.setPlace(place, in: article)
    case .split(let article):
      try library.split(article)
      return .version(try library.version())
    case .join(let stories):
      _ = try library.join(stories)
      return .version(try library.version())
    case .undo: return .undone(try library.undo())
    default: break
    }
    return nil
  }
}
