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
    guard leftInBlock > 0 else { return enterNext() }
    read(until: 0)
  }

  private mutating func skip(to wanted: UInt32) {
    guard !isDone, key < wanted else { return }
    let target = lastBlock(before: wanted)
    if target > block { enter(block: target) }
    while !isDone, key < wanted {
      if leftInBlock > 0 { read(until: wanted) } else { enterNext() }
    }
  }

  private mutating func enterNext() {
    if block + 1 < segment.blockKeys.count { enter(block: block + 1) } else { isDone = true }
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
    leftInBlock = min(PostingSegment.blockLength, segment.count - start)
    read(until: 0)
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

  /// Reads the next pair, and on to the first whose key is not below a wanted one, or to the
  /// block's last. In one loop over what is held in registers: most of a lookup is spent here.
  private mutating func read(until wanted: UInt32) {
    var (place, left, key, text) = (at - windowStart, leftInBlock, key, text)
    window.withUnsafeBufferPointer { data in
      repeat {
        let step = Self.number(data, &place)
        let value = Self.number(data, &place)
        text = step == 0 ? text &+ value : value
        key = key &+ step
        left -= 1
      } while left > 0 && key < wanted
    }
    (at, leftInBlock, self.key, self.text) = (windowStart + place, left, key, text)
  }

  @inline(__always)
  private static func number(_ data: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> UInt32 {
    var value: UInt32 = 0
    var shift: UInt32 = 0
    while place < data.count {
      let byte = data[place]
      place += 1
      value |= UInt32(byte & 0x7F) &<< shift
      if byte < 0x80 { break }
      shift += 7
    }
    return value
  }
}
