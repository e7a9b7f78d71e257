/// Random numbers that are the same for the same seed (Steele, Lea, Flood: SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// The bytes with a few changes: flipped, cut, doubled, spliced with others or with what
/// parsers trip over.
func mutated(
  _ seed: [UInt8], with other: [UInt8], by random: inout SeededGenerator
) -> [UInt8] {
  var bytes = seed
  for _ in 0..<Int.random(in: 1...6, using: &random) {
    let at = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, at + Int.random(in: 0...24, using: &random))
    switch Int.random(in: 0..<7, using: &random) {
    case 0 where at < bytes.count: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &random)
    case 2: bytes.removeSubrange(at..<end)
    case 3: bytes.insert(contentsOf: bytes[at..<end], at: at)
    case 4: bytes.replaceSubrange(at..<end, with: tokens.randomElement(using: &random) ?? [])
    case 5: bytes = Array(bytes[..<at]) + other.suffix(Int.random(in: 0...64, using: &random))
    default: bytes.removeSubrange(end...)
    }
  }
  return bytes
}

/// What parsers trip over.
private let tokens: [[UInt8]] =
  [
    "{", "}", "[", "]", "\"", "\\", "\\u", "\\ud800", "null", "1e999", "-", "NaN", ":", ",", "\r",
    "\n", "\r\n\r\n", "WARC/1.0\r\n", "Content-Length: 9223372036854775807\r\n",
    "Content-Length: -1\r\n", "HTTP/1.1 200 OK\r\n", "Transfer-Encoding: chunked\r\n",
    "Content-Encoding: gzip\r\n", "FFFFFFFFFFFFFFFF\r\n", "<![CDATA[", "]]>", "<!--", "-->", "<?",
    "<!DOCTYPE", "&#x110000;", "&#0;", "&", "<", ">", "</item>", "<rss>", "<meta charset=x>",
    "<script>", "</", "\u{1B}$B", "\u{1B}(B",
  ].map { Array($0.utf8) } + [
    [0], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x1F, 0x8B, 8, 0], [0xED, 0xA0, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80], [0x80], [0x8F, 0xA2],
  ]
