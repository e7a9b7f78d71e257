import Dispatch
import Synchronization
import TearsheetCore
import TearsheetViewModel
import Testing

@testable import TearsheetScreen

@Suite struct EffectRunnerTests {
  @Test func `a newer result does not wait for an older one that is being found`() {
    let library = StuckLibrary()
    let woken = DispatchSemaphore(value: 0)
    let inbox = Inbox(waker: Waker { woken.signal() })
    let runner = EffectRunner(library, inbox: inbox)
    let request = StoryWindow.Request(.all, .start, limit: 1)
    runner.perform(.load(request, generation: 1))
    library.isStuck.wait()
    runner.perform(.load(request, generation: 2))
    woken.wait()
    let empty = StoryWindow(rows: [], reachesStart: true, reachesEnd: true)
    #expect(inbox.takeAll() == [.window(empty, for: request, generation: 2)])
    #expect(library.given.withLock { $0 } == 1)
  }

  @Test func `what was only in the way is asked for again`() {
    let library = StuckLibrary()
    let woken = DispatchSemaphore(value: 0)
    let inbox = Inbox(waker: Waker { woken.signal() })
    let runner = EffectRunner(library, inbox: inbox)
    let request = StoryWindow.Request(.all, .start, limit: 1)
    runner.perform(.load(request, generation: 1))
    library.isStuck.wait()
    library.giveUpWindows()
    woken.wait()
    #expect(inbox.takeAll().count == 1)
  }
}

/// A library that finds its first window only when it is told to give up.
private final class StuckLibrary: StoryLibrary {
  let isStuck = DispatchSemaphore(value: 0)
  let given = Mutex(0)
  private let asked = Mutex(0)
  private let release = DispatchSemaphore(value: 0)

  func window(_ request: StoryWindow.Request) throws(LibraryError) -> StoryWindow {
    let isFirst = asked.withLock { asked in
      asked += 1
      return asked == 1
    }
    if isFirst {
      isStuck.signal()
      release.wait()
      throw .interrupted(path: "library.db")
    }
    return StoryWindow(rows: [], reachesStart: true, reachesEnd: true)
  }

  func giveUpWindows() {
    given.withLock { $0 += 1 }
    release.signal()
  }

  func counts(_ query: Query) throws(LibraryError) -> StoryCounts {
    StoryCounts(total: 0, unread: 0)
  }
  func topics(_ query: Query) throws(LibraryError) -> [TopicCount] { [] }
  func story(_ id: StoryID) throws(LibraryError) -> StoryDetail? { nil }
  func copy(_ id: ArticleID) throws(LibraryError) -> StoryDetail? { nil }
  func page(of article: ArticleID) throws(LibraryError) -> LabelledPage? { nil }
  func mark(_ stories: [StoryID], _ mark: Mark) throws(LibraryError) {}
  func setPlace(_ place: StoryDetail.Place, in article: ArticleID) throws(LibraryError) {}
  func undo() throws(LibraryError) -> String? { nil }
  func copies(of story: StoryID) throws(LibraryError) -> CopyList? { nil }
  func difference(
    from old: ArticleID, to new: ArticleID
  ) throws(LibraryError) -> CopyDifference? { nil }
  func split(_ article: ArticleID) throws(LibraryError) {}
  func join(_ stories: [StoryID]) throws(LibraryError) -> StoryID? { stories.first }
  func version() throws(LibraryError) -> Int { 0 }
}
