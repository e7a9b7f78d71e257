import Testing

@testable import TearsheetFormats

private func unpack(_ bytes: [UInt8], limits: InflateBytes.Limits) -> ([UInt8], ByteFault?) {
  let reader = ByteStream(InflateBytes(ByteStream(MemoryBytes(bytes)), limits: limits))
  let unpacked = reader.read(1 << 24)
  return (unpacked, reader.fault)
}

private let wide = InflateBytes.Limits(bytes: 1 << 24, ratio: 2000, ratioFrom: 0)

@Test func `all members of a gzip are read and zeros after them are padding`() {
  let bytes = packed(Array("one ".utf8)) + packed([]) + packed(Array("two".utf8)) + [0, 0, 0]
  let (unpacked, fault) = unpack(bytes, limits: wide)
  #expect(unpacked == Array("one two".utf8))
  #expect(fault == nil)
}

@Test func `what stands before damage is given, then the fault`() {
  let good = packed(Array("one".utf8))
  let broken = [good + Array("garbage".utf8), good + packed(Array("two".utf8)).dropLast(9)]
  for bytes in broken {
    let (unpacked, fault) = unpack(bytes, limits: wide)
    #expect(unpacked.starts(with: Array("one".utf8)))
    #expect(fault == .damagedGzip)
  }
}

@Test func `a bomb is stopped by its ratio and by its size`() {
  let bomb = packed([UInt8](repeating: 0, count: 1 << 22))
  let narrow = InflateBytes.Limits(bytes: 1 << 20, ratio: 2000, ratioFrom: 0)
  #expect(unpack(bomb, limits: narrow).1 == .gzipTooLarge(limit: 1 << 20))
  let flat = InflateBytes.Limits(bytes: 1 << 24, ratio: 300, ratioFrom: 1 << 20)
  #expect(unpack(bomb, limits: flat).1 == .gzipBomb(ratio: 300))
}

@Test func `a gzip of a page is the page and a gzip in a gzip is named`() {
  let page = packed(Array("Harbour".utf8))
  #expect(read(page, as: "a.txt.gz").texts == ["Harbour"])
  #expect(
    read(packed(page), as: "a.txt.gz").messages == [
      "a.txt.gz: gzip inside gzip; unpack it once with gunzip"
    ])
}

@Test func `lines come whole whatever the pieces they are read in`() {
  let long = [UInt8](repeating: 65, count: 200_000)
  let reader = ByteStream(MemoryBytes(Array("a\n\n".utf8) + long + Array("\nb".utf8)))
  #expect(reader.line(limit: 300_000) == .bytes([97]))
  #expect(reader.line(limit: 300_000) == .bytes([]))
  #expect(reader.line(limit: 100_000) == .tooLong)
  #expect(reader.line(limit: 300_000) == .bytes([98]))
  #expect(reader.line(limit: 300_000) == nil)
}
