/// The lines of a page that hold something, what was counted in each, and what the page as a whole
/// says of them.
struct PageFacts {
  /// Lines handled at once; a longer page is labelled in pieces of so many, which bounds memory.
  static let longest = 16_384
  /// Words of one line that the page's table of words remembers.
  static let rememberedWords = 512

  /// Index of each line among the page's lines.
  let indices: [Int]
  /// Counts of each line.
  private(set) var lines: [LineFacts] = []
  /// The hashes of all words, in order.
  private(set) var words: [UInt32] = []
  /// The place of each word in the table, as far as it is remembered.
  private var places: [Int32] = []
  /// Blank lines in front of each line; one more entry for those at the end.
  private(set) var blanksBefore: [Int32] = []
  /// By line: the hash of its bytes, and of its words with digits made equal.
  private(set) var exact: [UInt64] = []
  private(set) var folded: [UInt64] = []
  /// How often each of those stands on the page.
  private(set) var repeats: KeyCounts
  /// How often each line stood before.
  private(set) var earlier: [Int32] = []
  /// White space in front of each line's content, in bytes.
  private(set) var indents: [Int32] = []
  /// On how many lines words stand.
  private(set) var table: WordTable
  /// The main run of prose, cut short at gaps, and a looser one.
  private(set) var tightRun = 0..<0
  private(set) var looseRun = 0..<0
  /// The line that is the headline, as far as it can be told.
  private(set) var titleLine: Int?
  private(set) var titleWords: Int = 0
  /// Sum of the lines' weights before each line; one more entry for the whole.
  private(set) var weightBefore: [Float] = [0]

  /// Facts of the lines `indices` of a page.
  init(_ page: Page, _ lines: [Line], _ indices: [Int]) {
    self.indices = indices
    table = WordTable(words: 0)
    repeats = KeyCounts(most: 2 * indices.count)
    page.text.withUnsafeBufferPointer { scan($0, lines) }
    countWords()
    findRuns()
    markDeclared(page.declared)
    findTitle(page.declared)
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ all: [Line]) {
    reserve(bytes.count)
    var next = 0
    for index in indices {
      let content = all[index].content
      let facts = LineScanner.scan(bytes, content, words: &words)
      lines.append(facts)
      blanksBefore.append(Int32(index - next))
      next = index + 1
      indents.append(Int32(min(content.lowerBound - all[index].range.lowerBound, 99)))
      weightBefore.append(weightBefore[weightBefore.count - 1] + facts.weight)
      let raw = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[content])
      exact.append(Hash64.of(raw))
      folded.append(foldedHash(facts, otherwise: exact[exact.count - 1]))
    }
    blanksBefore.append(Int32(min(all.count - next, 9)))
    for index in lines.indices {
      earlier.append(repeats.count(exact[index]))
      if folded[index] != exact[index] { repeats.count(folded[index]) }
    }
  }

  private mutating func reserve(_ bytes: Int) {
    lines.reserveCapacity(indices.count)
    words.reserveCapacity(min(bytes, 1 << 20) / 4)
    blanksBefore.reserveCapacity(indices.count + 1)
    indents.reserveCapacity(indices.count)
    weightBefore.reserveCapacity(indices.count + 1)
    exact.reserveCapacity(indices.count)
    folded.reserveCapacity(indices.count)
    earlier.reserveCapacity(indices.count)
  }

  private func foldedHash(_ facts: LineFacts, otherwise: UInt64) -> UInt64 {
    guard !facts.wordRange.isEmpty else { return otherwise }
    return words[facts.wordRange].withUnsafeBytes { Hash64.of($0, seed: 1) }
  }

  private mutating func countWords() {
    table = WordTable(words: words.count)
    places = Array(repeating: 0, count: words.count)
    for (index, line) in lines.enumerated() {
      for at in line.wordRange.prefix(Self.rememberedWords) {
        places[at] = table.count(words[at], line: Int32(index))
      }
    }
  }

  private mutating func findRuns() {
    let gains = lines.map(\.prose)
    tightRun = mainRun(gains, cost: 0.5)
    looseRun = mainRun(gains, cost: 0.2)
    for index in tightRun {
      for at in lines[index].wordRange.prefix(Self.rememberedWords) {
        table.countInRun(places[at], line: Int32(index))
      }
    }
    guard let first = lines.first else { return }
    for at in first.wordRange.prefix(Self.rememberedWords) {
      table.mark(at: places[at], .firstLine)
    }
  }

  private mutating func markDeclared(_ declared: Declared) {
    for claim in declared.bodies.prefix(4) { mark(claim.text, .declaredBody) }
    for claim in declared.subtitles.prefix(4) { mark(claim.text, .subtitle) }
  }

  @discardableResult
  private mutating func mark(_ text: String, _ place: WordTable.Places) -> Int {
    var hashes: [UInt32] = []
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBufferPointer {
      LineScanner.scan($0, 0..<min(bytes.count, 1 << 20), words: &hashes)
    }
    for hash in hashes { table.mark(hash, place) }
    return hashes.count
  }

  /// A declared title, else the line before the main run that shares most words with it.
  private mutating func findTitle(_ declared: Declared) {
    if let title = declared.titles.first { titleWords = mark(title.text, .title) }
    var best: Float = titleWords > 0 ? 0.5 : 0.12
    let end = min(max(tightRun.lowerBound + 3, 1), lines.count)
    for index in max(0, end - 80)..<end {
      let score = titleWords > 0 ? share(of: index, .title) : likenessToTitle(index)
      if score >= best {
        best = score
        titleLine = index
      }
    }
    guard titleWords == 0, let titleLine else { return }
    titleWords = lines[titleLine].hashedWords
    for at in lines[titleLine].wordRange { table.mark(words[at], .title) }
  }

  private func likenessToTitle(_ index: Int) -> Float {
    let line = lines[index]
    guard (3...40).contains(line.words), line.weight < 240, line.sentences == 0 else { return 0 }
    let again: Float = repeats[exact[index]] > 1 ? 1.3 : 1
    let size = min(line.words, 8) / 8
    return sharedWithRun(index) * size * again * (line.lastInner == .terminator ? 0.7 : 1)
  }
}

extension PageFacts {
  /// The share of a line's words, the rarer the weightier, that another line of the main run holds.
  func sharedWithRun(_ index: Int) -> Float {
    let own: Int32 = tightRun.contains(index) ? 1 : 0
    return weightedShare(index) { $0.runLines > own }
  }

  /// The share of a line's words that stand in a place.
  func share(of index: Int, _ place: WordTable.Places) -> Float {
    guard table.marked.contains(place) else { return 0 }
    return weightedShare(index) { $0.places.contains(place) }
  }

  /// What a line's words share with others.
  struct WordShares {
    /// The share of words that no other line holds.
    var own: Float = 0
    /// What `sharedWithRun` gives.
    var run: Float = 0
    /// What `share` gives for the first line and for the title.
    var first: Float = 0
    var title: Float = 0
  }

  /// All of a line's shares in one pass over its words.
  func wordShares(_ index: Int) -> WordShares {
    let range = lines[index].wordRange.prefix(Self.rememberedWords)
    guard !range.isEmpty else { return WordShares() }
    let ownRun: Int32 = tightRun.contains(index) ? 1 : 0
    var sums = WordShares()
    var all: Float = 0
    var own = 0
    places.withUnsafeBufferPointer { places in
      for at in range {
        let entry = table[places[at]]
        let weight = WordTable.weight(entry.lines)
        all += weight
        own += entry.lines <= 1 ? 1 : 0
        if entry.runLines > ownRun { sums.run += weight }
        if entry.places.contains(.firstLine) { sums.first += weight }
        if entry.places.contains(.title) { sums.title += weight }
      }
    }
    return WordShares(
      own: Float(own) / Float(range.count), run: sums.run / all, first: sums.first / all,
      title: sums.title / all)
  }

  private func weightedShare(_ index: Int, _ holds: (WordTable.Entry) -> Bool) -> Float {
    var all: Float = 0
    var held: Float = 0
    for at in lines[index].wordRange.prefix(Self.rememberedWords) {
      let entry = table[places[at]]
      let weight = WordTable.weight(entry.lines)
      all += weight
      if holds(entry) { held += weight }
    }
    return all > 0 ? held / all : 0
  }
}
