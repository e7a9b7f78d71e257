/// What a terminal of the xterm family shows after some bytes: as much of one as curses needs.
struct TerminalScreen {
  private(set) var isOtherScreen = false
  private(set) var isCursorShown = true
  private(set) var isPasteBracketed = false
  private var cells: [[String]]
  private var row = 0
  private var column = 0
  private var lastCharacter = " "
  private var pending: [UInt8] = []

  init(rows: Int, columns: Int) {
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  var text: String {
    cells.map { $0.joined() }.joined(separator: "\n")
  }

  mutating func resize(rows: Int, columns: Int) {
    cells = (0..<rows).map { row in
      (0..<columns).map { column in
        cells.indices.contains(row) && cells[row].indices.contains(column)
          ? cells[row][column] : " "
      }
    }
    row = min(row, rows - 1)
    column = min(column, columns - 1)
  }

  mutating func take(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var rest = pending[...]
    while let first = rest.first {
      guard let length = take(rest, first: first) else { break }
      rest = rest.dropFirst(length)
    }
    pending = Array(rest)
  }

  /// Takes one character or sequence; its length, nil where more bytes are needed.
  private mutating func take(_ bytes: ArraySlice<UInt8>, first: UInt8) -> Int? {
    switch first {
    case 0x1B: return takeEscape(bytes)
    case 8: column = max(0, column - 1)
    case 10: row = min(row + 1, cells.count - 1)
    case 13: column = 0
    case 0..<0x20: break
    default: return takeCharacter(bytes, first: first)
    }
    return 1
  }

  private mutating func takeCharacter(_ bytes: ArraySlice<UInt8>, first: UInt8) -> Int? {
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    let character = String(decoding: bytes.prefix(length), as: UTF8.self)
    put(character)
    return length
  }

  private mutating func put(_ character: String) {
    let scalar = character.unicodeScalars.first
    let isMark = scalar.map { (0x300..<0x370).contains($0.value) } ?? false
    guard !isMark else {
      if column > 0 { cells[row][column - 1] += character }
      return
    }
    let isWide = scalar.map { $0.value >= 0x1100 && $0.properties.isEmojiOrEastAsian } ?? false
    guard column < cells[row].count else { return }
    cells[row][column] = character
    if isWide, column + 1 < cells[row].count { cells[row][column + 1] = "" }
    column += isWide ? 2 : 1
    lastCharacter = character
  }

  private mutating func takeEscape(_ bytes: ArraySlice<UInt8>) -> Int? {
    let start = bytes.startIndex
    guard bytes.count >= 2 else { return nil }
    guard bytes[start + 1] == UInt8(ascii: "[") else {
      let isCharset = bytes[start + 1] == UInt8(ascii: "(")
      return isCharset ? (bytes.count >= 3 ? 3 : nil) : 2
    }
    guard let end = bytes[(start + 2)...].firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      return nil
    }
    let text = String(decoding: bytes[(start + 2)..<end], as: UTF8.self)
    let numbers = text.drop { !$0.isNumber && $0 != ";" }.split(
      separator: ";", omittingEmptySubsequences: false
    ).map { Int($0) ?? 0 }
    perform(Character(Unicode.Scalar(bytes[end])), numbers, isPrivate: text.first == "?")
    return end - start + 1
  }

  private mutating func perform(_ final: Character, _ numbers: [Int], isPrivate: Bool) {
    let count = max(1, numbers.first ?? 1)
    let width = cells[0].count
    switch final {
    case "H":
      row = min(cells.count, count) - 1
      column = min(width, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
    case "d": row = min(cells.count, count) - 1
    case "G": column = min(width, count) - 1
    case "A": row = max(0, row - count)
    case "B": row = min(cells.count - 1, row + count)
    case "C": column = min(width - 1, column + count)
    case "D": column = max(0, column - count)
    case "K": erase(row, numbers.first == 1 ? 0..<min(width, column + 1) : column..<width)
    case "X": erase(row, column..<min(width, column + count))
    case "J":
      for line in (numbers.first == 2 ? 0 : row)..<cells.count {
        erase(line, line == row && numbers.first != 2 ? column..<width : 0..<width)
      }
    case "b": for _ in 0..<count { put(lastCharacter) }
    case "P":
      cells[row].removeSubrange(column..<min(width, column + count))
      cells[row] += Array(repeating: " ", count: width - cells[row].count)
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
      cells[row].removeLast(cells[row].count - width)
    case "h", "l": if isPrivate { setMode(numbers, final == "h") }
    default: break
    }
  }

  private mutating func erase(_ row: Int, _ columns: Range<Int>) {
    for column in columns { cells[row][column] = " " }
  }

  private mutating func setMode(_ numbers: [Int], _ isOn: Bool) {
    for number in numbers {
      switch number {
      case 1049: isOtherScreen = isOn
      case 25: isCursorShown = isOn
      case 2004: isPasteBracketed = isOn
      default: break
      }
    }
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isEmojiOrEastAsian: Bool {
    isEmojiPresentation || isIdeographic || (name ?? "").hasPrefix("HIRAGANA")
      || (name ?? "").hasPrefix("KATAKANA") || (name ?? "").hasPrefix("IDEOGRAPHIC")
      || (name ?? "").hasPrefix("FULLWIDTH") || (name ?? "").hasPrefix("HANGUL SYLLABLE")
  }
}
