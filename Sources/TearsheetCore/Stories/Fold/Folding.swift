/// Folds texts into stories, as they come.
///
/// The stories are a function of the texts alone: any order, any batches, the same stories. Texts
/// are only noted when they are added; `settle` compares them.
///
/// What is known of a text takes about 1 KB at 700 words, most of it in the index, whose large
/// segments may lie in files; some 150 bytes stay in memory. The texts themselves are asked for when two are compared.
public struct Folding: Sendable {
  /// How many texts there are, removed ones among them; numbers run from 0.
  public internal(set) var count = 0
  /// All pairs that were compared.
  public internal(set) var edges: [StoryEdge] = []
  /// For each text the smallest number of its story, as of the last `settle`.
  public internal(set) var stories: [UInt32] = []
  /// The sampled grams of all texts.
  public internal(set) var grams = PostingIndex()
  /// What resembling texts have in common.
  public internal(set) var bands = PostingIndex()

  var numbers: [UInt64: UInt32] = [:]
  var hashes: [UInt64] = []
  var isRemoved: [Bool] = []
  var strict = StrictStories()
  /// While blocks are read: the strict stories so far.
  var strictRoots: [UInt32] = []
  /// Boilerplate of the texts that have some.
  var boilerplate: [UInt32: [Range<Int>]] = [:]
  /// Added since the last `settle`.
  var fresh: [(number: UInt32, signature: Signature)] = []
  /// Removed since the last `settle`.
  var gone: [UInt32] = []

  /// Blocks that changed since they were last asked for.
  private(set) var changedBlocks: Set<Int> = []

  /// No texts.
  public init() {}

  /// Puts the indexes' large segments and the sketches into files from now on.
  public mutating func keepLargeSegments(
    in makeFile: @escaping @Sendable () -> (any PostingFile)?
  ) {
    grams.makeFile = makeFile
    bands.makeFile = makeFile
    strict.keepBins(in: makeFile())
  }

  /// Notes a text; its number. Texts of the same words have the same number.
  public mutating func add(_ text: CopyText) -> UInt32 {
    let hash = text.hash
    if let known = numbers[hash] { return known }
    let number = UInt32(count)
    let signature = Signature(text)
    numbers[hash] = number
    hashes.append(hash)
    isRemoved.append(false)
    strict.add(signature)
    fresh.append((number, signature))
    count += 1
    noteChange(number)
    return number
  }

  /// Notes that a text has gone; its number is not used again.
  public mutating func remove(_ number: UInt32) {
    guard !isRemoved[Int(number)] else { return }
    isRemoved[Int(number)] = true
    numbers[hashes[Int(number)]] = nil
    gone.append(number)
    noteChange(number)
  }

  /// Notes that the block of a text is another now.
  mutating func noteChange(_ number: UInt32) {
    changedBlocks.insert(Int(number) / Self.blockLength)
  }

  /// The blocks that changed since this was last called, in order.
  public mutating func takeChangedBlocks() -> [Int] {
    defer { changedBlocks = [] }
    return changedBlocks.sorted()
  }

  /// Whether nothing was added or removed since the last `settle`.
  public var isSettled: Bool { fresh.isEmpty && gone.isEmpty }
}
