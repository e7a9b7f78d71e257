import Synchronization
import Testing

@testable import TearsheetCore

struct PostingIndexTests {
  private func pairs(_ count: Int, keys: UInt64, seed: UInt64) -> [UInt64] {
    var maker = StoryMaker(seed: seed)
    let all = (0..<count).map { text in
      UInt64.random(in: 0..<keys, using: &maker) << 32 | UInt64(text / 3)
    }
    return all
  }

  @Test(arguments: [0, 1, 127, 128, 129, 5000])
  func `a segment gives back its pairs, also from bytes`(count: Int) {
    let pairs = Set(pairs(count, keys: 1 << 32, seed: 3)).sorted()
    let segment = PostingSegment(pairs)
    #expect(segment.pairs() == pairs)
    #expect(PostingSegment(bytes: segment.bytes)?.pairs() == pairs)
  }

  @Test func `bytes that are no segment give none`() {
    let bytes = PostingSegment(pairs(500, keys: 9, seed: 1).sorted()).bytes
    #expect(PostingSegment(bytes: []) == nil)
    #expect(PostingSegment(bytes: Array(bytes.prefix(20))) == nil)
  }

  @Test(arguments: [5, 900, 1 << 32] as [UInt64])
  func `an index of many batches finds what a plain search finds`(keys: UInt64) {
    var index = PostingIndex()
    var all: Set<UInt64> = []
    for batch in 0..<12 {
      let added = pairs(700, keys: keys, seed: UInt64(batch)).map { $0 + UInt64(batch * 1000) }
      index.add(added)
      all.formUnion(added)
    }
    #expect(index.segments.count < 8)
    let plain = Dictionary(grouping: all.sorted()) { UInt32($0 >> 32) }
    var asked = Array(plain.keys.prefix(300)) + [7, 8]
    asked = RadixSort.sortedUnique(asked)
    var found: [UInt32: [UInt32]] = [:]
    index.forEach(asked) { key, texts in found[key] = texts.sorted() }
    for key in asked {
      #expect(found[key] == plain[key, default: []].map { UInt32(truncatingIfNeeded: $0) })
    }
  }

  @Test func `a list is read no further than is enough, and the next key is found all the same`() {
    var index = PostingIndex()
    for batch in 0..<3 {
      index.add((0..<4000).map { UInt64($0 % 5) << 32 | UInt64(batch * 1000 + $0 / 5) })
    }
    var counts: [Int] = []
    index.forEach([0, 1, 2, 3, 4], until: { $0.count > 100 }) { key, texts in
      counts.append(texts.count)
      #expect(Set(texts).count == texts.count, "key \(key)")
    }
    #expect(counts == [128, 128, 128, 128, 128])
    index.forEach([1, 3], until: { _ in false }) { _, texts in #expect(texts.count == 2400) }
  }

  @Test func `segments stay apart where one of both would be too large`() {
    var index = PostingIndex()
    index.mostBytes = 6000
    for batch in 0..<12 {
      index.add((0..<500).map { UInt64($0 * 7) << 32 | UInt64(batch * 500 + $0) })
    }
    #expect(index.segments.count > 2)
    #expect(index.segments.allSatisfy { $0.data.count <= 6000 })
    index.forEach([0, 7, 3493]) { key, texts in
      #expect(texts.sorted() == (0..<12).map { UInt32($0 * 500) + key / 7 })
    }
  }

  @Test func `large segments lie in files, and give back the same`() throws {
    let count = PostingData.mostInMemory / 3
    let pairs = (0..<count).map { UInt64($0) * 700 << 32 | UInt64($0 % 1000) }
    let even = PostingSegment(stride(from: 0, to: count, by: 2).map { pairs[$0] })
    let odd = PostingSegment(stride(from: 1, to: count, by: 2).map { pairs[$0] })
    let file = HeldFile()
    let merged = PostingSegment(merging: even, odd, number: 1) { file }
    #expect(file.bytes.withLock(\.count) == merged.content.count)
    #expect(merged.pairs() == pairs)
    #expect(merged.bytes == PostingSegment(merging: even, odd, number: 1) { nil }.bytes)
    var found: [UInt32] = []
    let index = PostingIndex([merged])
    index.forEach([0, 700, 701, 1_400_000]) { _, texts in found += texts }
    #expect(found == [0, 1, 0])
    // What cannot be read is not there; nothing traps.
    file.bytes.withLock { $0 = [] }
    index.forEach([700, 1_400_000]) { _, _ in }
  }

  @Test(arguments: [1, 1023, 1024, 1025, 5000])
  func `sketches are the same in memory and in a file`(count: Int) {
    var (held, filed, moved) = (SketchBins(width: 3), SketchBins(width: 3), SketchBins(width: 3))
    let file = HeldFile()
    filed.keepFullBlocks(in: file)
    for number in 0..<UInt16(count) {
      let bins = [number, number &* 7, .max - number]
      held.append(bins)
      filed.append(bins)
      moved.append(bins)
    }
    moved.keepFullBlocks(in: HeldFile())
    for number in 0..<UInt32(count) {
      #expect(held[number] == filed[number] && held[number] == moved[number])
    }
    // What cannot be read is nothing; nothing traps.
    file.bytes.withLock { $0 = [] }
    #expect(filed[0] == (count >= 1024 ? [0, 0, 0] : held[0]))
  }

  @Test func `sorting keeps the order of equal keys`() {
    var values = pairs(3000, keys: 40, seed: 2)
    let expected = values.enumerated().sorted {
      ($0.element >> 32, $0.offset) < ($1.element >> 32, $1.offset)
    }
    RadixSort.sortByUpperHalf(&values)
    #expect(values == expected.map(\.element))
  }
}

/// A file that is none.
private final class HeldFile: PostingFile {
  let bytes = Mutex<[UInt8]>([])

  func append(_ more: [UInt8]) -> Int {
    bytes.withLock { bytes in
      bytes += more
      return bytes.count - more.count
    }
  }

  func read(_ range: Range<Int>) -> [UInt8] {
    bytes.withLock { Array($0[range.clamped(to: 0..<$0.count)]) }
  }
}
