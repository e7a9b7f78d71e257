/// The words of a page by hash: on how many of its lines each stands, and where else.
///
/// Open addressing; never more than half full.
struct WordTable {
  /// What is known of a word.
  struct Entry {
    var hash: UInt32 = 0
    /// Lines that hold it.
    var lines: Int32 = 0
    /// The last line that counted it.
    var lastLine: Int32 = -1
    /// Lines of the main run that hold it.
    var runLines: Int32 = 0
    var lastRunLine: Int32 = -1
    var places = Places()
  }

  /// Places outside the lines where a word stands.
  struct Places: OptionSet {
    let rawValue: UInt8
    static let title = Places(rawValue: 1)
    static let firstLine = Places(rawValue: 2)
    static let declaredBody = Places(rawValue: 4)
    static let subtitle = Places(rawValue: 8)
  }

  /// The places that some word stands in.
  private(set) var marked = Places()
  private var entries: [Entry]
  private let mask: Int

  /// A table with room for `words` words.
  init(words: Int) {
    var size = 64
    while size < words * 2 { size *= 2 }
    entries = Array(repeating: Entry(), count: size)
    mask = size - 1
  }

  /// Where a word is or would be.
  @inline(__always)
  private func slot(of hash: UInt32) -> Int {
    let hash = hash == 0 ? 1 : hash
    return entries.withUnsafeBufferPointer { entries in
      var at = Int(hash &* 0x9E37_79B9 >> 7) & mask
      while entries[at].hash != 0, entries[at].hash != hash { at = (at + 1) & mask }
      return at
    }
  }

  /// The entry at a place that `count` gave.
  @inline(__always)
  subscript(place: Int32) -> Entry { entries[Int(place)] }

  /// Counts a word of a line; the place of its entry, for ever.
  mutating func count(_ hash: UInt32, line: Int32) -> Int32 {
    let at = slot(of: hash)
    entries[at].hash = hash == 0 ? 1 : hash
    if entries[at].lastLine != line {
      entries[at].lastLine = line
      entries[at].lines += 1
    }
    return Int32(at)
  }

  /// Counts a word of a line of the main run.
  mutating func countInRun(_ place: Int32, line: Int32) {
    guard entries[Int(place)].lastRunLine != line else { return }
    entries[Int(place)].lastRunLine = line
    entries[Int(place)].runLines += 1
  }

  /// How much a word weighs that so many lines hold: rare words more.
  @inline(__always)
  static func weight(_ lines: Int32) -> Float {
    lines < 2 ? 1 : 1 / Float(lines).squareRoot()
  }

  /// Marks the word at a place.
  mutating func mark(at place: Int32, _ places: Places) {
    marked.insert(places)
    entries[Int(place)].places.insert(places)
  }

  /// Marks a word, when a line of the page holds it.
  mutating func mark(_ hash: UInt32, _ places: Places) {
    let at = slot(of: hash)
    guard entries[at].hash != 0 else { return }
    marked.insert(places)
    entries[at].places.insert(places)
  }
}
