import Testing

@testable import TearsheetFormats

@Test func `UTF-8 wins over any label`() {
  let bytes = Array("Совет".utf8)
  #expect(decodeText(bytes, labels: ["koi8-r"]).text == bytes)
}

@Test func `UTF-8 with a few bad bytes stays UTF-8 and they are counted`() {
  let bytes = Array("été à l’œuvre".utf8) + [0xFF]
  let decoded = decodeText(bytes, labels: ["windows-1252"])
  #expect(decoded == DecodedText(text: bytes, encoding: "UTF-8", undecodable: 1))
}

@Test(arguments: [true, false])
func `UTF-16 is told by its mark and a lone surrogate is counted`(isLittleEndian: Bool) {
  let units: [UInt16] = [0xFEFF, 0x48, 0xE9, 0xD83D, 0xDE00, 0xD800, 0x41]
  let bytes = units.flatMap { unit in
    let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    return isLittleEndian ? pair.reversed() : pair
  }
  let decoded = decodeText(bytes, labels: [])
  #expect(String(decoding: decoded.text, as: UTF8.self) == "Hé😀\u{FFFD}A")
  #expect(decoded.undecodable == 1)
}

@Test func `a label that fits decodes`() {
  let decoded = decodeText([0xF3, 0xCF, 0xD7, 0xC5, 0xD4], labels: ["KOI8-R"])
  #expect(String(decoding: decoded.text, as: UTF8.self) == "Совет")
}
