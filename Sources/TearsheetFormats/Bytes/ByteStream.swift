import Glibc

/// Reads a source with as much looked at ahead as asked for.
///
/// A fault of the source ends it early: everything before it is given, and `fault` says why there
/// is no more.
final class ByteStream {
  private let source: any ByteSource
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var held = 0..<0
  private var isAtEnd = false
  /// Why the source gave out; nil while it has not, and at a proper end.
  private(set) var fault: ByteFault?
  /// Bytes given so far.
  private(set) var offset = 0
  /// Bytes of the line taken last.
  private var lastLine = 0

  init(_ source: any ByteSource) { self.source = source }

  /// The next bytes, without taking them: as many as asked for, fewer at the end.
  func peek(_ count: Int) -> ArraySlice<UInt8> {
    hold(count)
    return buffer[held.prefix(count)]
  }

  /// Takes bytes; fewer at the end.
  func read(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(count, 1 << 20))
    while bytes.count < count {
      let taken = read(upTo: count - bytes.count) { bytes.append(contentsOf: $0) }
      if taken == 0 { break }
    }
    return bytes
  }

  /// Takes what is there, at most so many bytes; none only at the end.
  func read(upTo count: Int, _ take: (UnsafeRawBufferPointer) -> Void) -> Int {
    if held.isEmpty { hold(1) }
    let taken = held.prefix(count)
    buffer.withUnsafeBytes { take(UnsafeRawBufferPointer(rebasing: $0[taken])) }
    held = held.dropFirst(taken.count)
    offset += taken.count
    return taken.count
  }

  /// Passes over bytes; how many there were.
  func skip(_ count: Int) -> Int {
    var skipped = 0
    while skipped < count {
      let taken = read(upTo: count - skipped) { _ in }
      if taken == 0 { break }
      skipped += taken
    }
    return skipped
  }

  /// What a line turned out to be.
  enum Line: Equatable {
    /// Its bytes, without the line feed.
    case bytes([UInt8])
    /// It was longer than allowed and is passed over.
    case tooLong
  }

  /// Takes a line; nil at the end.
  func line(limit: Int) -> Line? {
    var line: [UInt8] = []
    // Lines of one file are of a size.
    line.reserveCapacity(min(lastLine, 1 << 20))
    defer { lastLine = line.count }
    var isTooLong = false
    var any = false
    while true {
      if held.isEmpty { hold(1) }
      if held.isEmpty { break }
      any = true
      let end = lineFeed()
      let piece = held.lowerBound..<(end ?? held.upperBound)
      if line.count + piece.count > limit { isTooLong = true }
      if !isTooLong {
        buffer.withUnsafeBufferPointer {
          line.append(contentsOf: UnsafeBufferPointer(rebasing: $0[piece]))
        }
      }
      let taken = piece.count + (end == nil ? 0 : 1)
      held = held.dropFirst(taken)
      offset += taken
      if end != nil { break }
    }
    return any ? (isTooLong ? .tooLong : .bytes(line)) : nil
  }

  /// Takes bytes up to the first that is the last, or the end; nil when nothing is left.
  func read(limit: Int, through isLast: (UInt8) -> Bool) -> Line? {
    var bytes: [UInt8] = []
    var isTooLong = false
    while !isEmpty {
      let end = buffer[held].firstIndex(where: isLast)
      let piece = held.lowerBound..<(end.map { $0 + 1 } ?? held.upperBound)
      if bytes.count + piece.count > limit { isTooLong = true }
      if !isTooLong { bytes.append(contentsOf: buffer[piece]) }
      held = held.dropFirst(piece.count)
      offset += piece.count
      if end != nil { return isTooLong ? .tooLong : .bytes(bytes) }
    }
    return bytes.isEmpty && !isTooLong ? nil : isTooLong ? .tooLong : .bytes(bytes)
  }

  /// True when nothing is left.
  var isEmpty: Bool {
    if held.isEmpty { hold(1) }
    return held.isEmpty
  }
}

extension ByteStream {
  private func lineFeed() -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress,
        let found = memchr(start + held.lowerBound, 10, held.count)
      else { return nil }
      return UnsafeRawPointer(found) - start
    }
  }

  /// Reads until so many bytes are held, or the end.
  private func hold(_ count: Int) {
    guard held.count < count, !isAtEnd else { return }
    if held.lowerBound > 0 {
      buffer.withUnsafeMutableBytes { bytes in
        bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[held]))
      }
      held = 0..<held.count
    }
    if buffer.count < count {
      buffer.append(contentsOf: repeatElement(0, count: count - buffer.count))
    }
    while held.count < count, !isAtEnd { fill() }
  }

  private func fill() {
    do throws(ByteFault) {
      let room = held.upperBound..<buffer.count
      let result = buffer.withUnsafeMutableBytes { bytes -> Result<Int, ByteFault> in
        do throws(ByteFault) {
          return .success(
            try source.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[room])))
        } catch { return .failure(error) }
      }
      let count = try result.get()
      held = held.lowerBound..<(held.upperBound + count)
      isAtEnd = count == 0
    } catch {
      fault = error
      isAtEnd = true
    }
  }
}
