/// UTF-16 or UTF-32 bytes as UTF-8.
final class WideBytes: ByteSource {
  private let wide: ByteStream
  private var decoder: WideDecoder
  private var ready: ArraySlice<UInt8> = []
  private var isAtEnd = false

  init(_ wide: ByteStream, _ encoding: WideEncoding) {
    self.wide = wide
    decoder = WideDecoder(encoding)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteFault) -> Int {
    while ready.isEmpty, !isAtEnd {
      var piece: [UInt8] = []
      _ = wide.read(upTo: 1 << 16) { piece.append(contentsOf: $0) }
      isAtEnd = piece.isEmpty
      if isAtEnd, let fault = wide.fault { throw fault }
      ready = decoder.decode(piece, isLast: isAtEnd)[...]
    }
    let count = min(buffer.count, ready.count)
    buffer.copyBytes(from: ready.prefix(count))
    ready = ready.dropFirst(count)
    return count
  }
}
