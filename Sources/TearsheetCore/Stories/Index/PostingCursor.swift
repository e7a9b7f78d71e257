/// Walks a segment forwards, over blocks that hold nothing of interest without reading them.
struct PostingCursor {
  private let segment: PostingSegment
  private var block = -1
  private var leftInBlock = 0
  private var at = 0
  private var key: UInt32 = 0
  private var text: UInt32 = 0
  private var isDone = false
  /// The part of the data that is at hand; all of it where it is in memory.
  private var window: [UInt8] = []
  private var windowStart = 0
  /// Bytes read from a file at once.
  private static let windowLength = 1 << 15

  init(_ segment: PostingSegment) {
    self.segment = segment
    if case .memory(let data) = segment.data { window = data }
    isDone = segment.count == 0
    if !isDone { enter(block: 0) }
  }

  /// The pair at the cursor; nil after the last.
  var current: UInt64? { isDone ? nil : UInt64(key) << 32 | UInt64(text) }

  /// Adds texts that hold a key, until there are `most` in all; the cursor moves behind them. Keys
  /// must not fall.
  mutating func collect(_ wanted: UInt32, into texts: inout [UInt32], atMost most: Int) {
    skip(to: wanted)
    while !isDone, key == wanted, texts.count < most {
      texts.append(text)
      step()
    }
  }

  mutating func step() {
    guard leftInBlock > 0 else {
      if block + 1 < segment.blockKeys.count { enter(block: block + 1) } else { isDone = true }
      return
    }
    leftInBlock -= 1
    read()
  }

  private mutating func skip(to wanted: UInt32) {
    guard !isDone, key < wanted else { return }
    let target = lastBlock(before: wanted)
    if target > block { enter(block: target) }
    while !isDone, key < wanted { step() }
  }

  /// The last block from here on that begins before a key; by steps that double.
  private func lastBlock(before wanted: UInt32) -> Int {
    let keys = segment.blockKeys
    var low = block
    var step = 1
    while low + step < keys.count, keys[low + step] < wanted {
      low += step
      step *= 2
    }
    var high = min(low + step, keys.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if keys[middle] < wanted { low = middle } else { high = middle }
    }
    return low
  }

  private mutating func enter(block next: Int) {
    block = next
    at = Int(segment.blockStarts[next])
    showBlock()
    key = segment.blockKeys[next]
    text = 0
    let start = next * PostingSegment.blockLength
    leftInBlock = min(PostingSegment.blockLength, segment.count - start) - 1
    read()
  }

  /// Brings the block that is entered into the window.
  private mutating func showBlock() {
    guard case .file(let file, let count) = segment.data else { return }
    let starts = segment.blockStarts
    let end = block + 1 < starts.count ? Int(starts[block + 1]) : count
    if at >= windowStart, end <= windowStart + window.count { return }
    window = file.read(at..<min(count, max(end, at + Self.windowLength)))
    windowStart = at
  }

  private mutating func read() {
    let step = number()
    let value = number()
    text = step == 0 ? text &+ value : value
    key = key &+ step
  }

  private mutating func number() -> UInt32 {
    window.withUnsafeBufferPointer { data in
      var value: UInt32 = 0
      var shift: UInt32 = 0
      var place = at - windowStart
      while place < data.count {
        let byte = data[place]
        place += 1
        value |= UInt32(byte & 0x7F) << shift
        if byte < 0x80 { break }
        shift += 7
      }
      at = windowStart + place
      return value
    }
  }
}
