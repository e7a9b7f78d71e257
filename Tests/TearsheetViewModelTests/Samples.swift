import TearsheetCore

@testable import TearsheetViewModel

/// A row whose place in the list is its number.
func row(_ number: Int, isRead: Bool = false) -> StoryRow {
  var row = StoryRow(
    id: StoryID(Int64(number)), key: RowKey(sort: .integer(Int64(number)), serial: Int64(number)),
    article: ArticleID(bits: UInt64(truncatingIfNeeded: number)), title: "Story \(number)")
  row.isRead = isRead
  return row
}

func story(_ number: Int, paragraphs: Int = 30) -> StoryDetail {
  var article = Article()
  article.title = "Story \(number)"
  article.paragraphs = (0..<paragraphs).map { "Paragraph \($0) of story \(number), with a word." }
  return StoryDetail(
    id: StoryID(Int64(number)), articleID: ArticleID(bits: UInt64(truncatingIfNeeded: number)),
    article: article,
    page: "page-\(number).txt", copies: [])
}

/// The rows of a library of numbered stories that a request is for.
func answer(
  _ request: StoryWindow.Request, among numbers: [Int], read: Set<Int> = []
) -> StoryWindow {
  func place(of key: RowKey) -> Int {
    numbers.firstIndex { $0 >= Int(key.serial) } ?? numbers.count
  }
  let range: Range<Int>
  switch request.anchor {
  case .start: range = 0..<request.limit
  case .end: range = numbers.count - request.limit..<numbers.count
  case .after(let key):
    let first = numbers.firstIndex { $0 > Int(key.serial) } ?? numbers.count
    range = first..<first + request.limit
  case .before(let key): range = place(of: key) - request.limit..<place(of: key)
  case .around(let story, let key, let before):
    let place = numbers.firstIndex(of: Int(story.number)) ?? place(of: key)
    let first = max(0, min(place - before, numbers.count - request.limit))
    range = first..<first + request.limit
  }
  let found = range.clamped(to: 0..<numbers.count)
  return StoryWindow(
    rows: numbers[found].map { row($0, isRead: read.contains($0)) },
    reachesStart: found.lowerBound == 0,
    reachesEnd: found.upperBound == numbers.count)
}

/// A reader on a library of numbered stories whose effects are answered at once.
struct Reader {
  var state: ReaderState
  var numbers: [Int]
  /// The stories that were read.
  var read: Set<Int> = []
  /// What was asked for and not answered here: marks, places, the end.
  var left: [Effect] = []
  /// Windows that were asked for.
  var windows = 0
  /// Articles that were asked for by whoever came to them.
  var stories = 0

  init(_ count: Int, size: Size = Size(rows: 22, columns: 80), read: Set<Int> = []) {
    numbers = Array(0..<count)
    self.read = read
    state = ReaderState()
    perform(.start(size))
  }

  mutating func perform(_ action: Action) {
    var effects = reduce(&state, action)
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      guard let reply = reply(to: effect) else {
        left.append(effect)
        continue
      }
      effects += reduce(&state, .answer(reply))
    }
  }

  mutating func type(_ text: String) {
    for character in text { perform(.edit(.insert(String(character)))) }
    perform(.accept)
  }

  private mutating func reply(to effect: Effect) -> Answer? {
    switch effect {
    case .load(let request, let generation), .extend(let request, let generation):
      windows += 1
      let found = answer(request, among: found(by: request.query.condition), read: read)
      return .window(found, for: request, generation: generation)
    case .locate(let request, let generation):
      let found = answer(request, among: found(by: request.query.condition), read: read)
      return .located(
        request.anchor == .end ? found.rows.last : found.rows.first, generation: generation)
    case .counts(let query, let generation):
      let count = found(by: query.condition).count
      return .counts(StoryCounts(total: count, unread: count), generation: generation)
    case .topics(_, let generation):
      let topics = [
        TopicCount(id: "a", name: "arts", stories: 2), .init(id: "b", name: "ball", stories: 1),
      ]
      return .topics(topics, generation: generation)
    case .story(let id):
      stories += 1
      return .story(story(Int(id.number)), id)
    case .ahead(let ids, let number):
      return .ahead(ids.map { story(Int($0.number)) }, number: number)
    default: return nil
    }
  }

  /// Word `7` finds stories whose number holds a 7; topic `a` the even, topic `b` every third.
  private func found(by condition: Query.Condition) -> [Int] {
    numbers.filter { meets($0, condition) }
  }

  private func meets(_ number: Int, _ condition: Query.Condition) -> Bool {
    switch condition {
    case .word(let word), .prefix(let word): String(number).contains(word)
    case .state(.unread): !read.contains(number)
    case .topic("a"): number % 2 == 0
    case .topic("b"): number % 3 == 0
    case .and(let all): all.allSatisfy { meets(number, $0) }
    case .or(let any): any.contains { meets(number, $0) }
    case .not(let inner): !meets(number, inner)
    default: true
    }
  }

  /// The number of the story under the cursor.
  var selected: Int? { state.list.selected.map { Int($0.id.number) } }
}
