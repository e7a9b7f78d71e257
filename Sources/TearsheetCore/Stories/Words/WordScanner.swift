/// Splits paragraphs into hashed words, one pass over their bytes.
struct WordScanner {
  private(set) var words: [UInt32] = []
  private(set) var marks: [CopyText.Marks] = []
  private var word = OpenWord()
  private var quotes = QuoteState()
  private var opensParagraph = true
  private var paragraphStart = 0
  /// The paragraph before ended on a colon.
  private var isIntroduced = false

  mutating func scan(_ paragraph: String) {
    var paragraph = paragraph
    paragraphStart = words.count
    opensParagraph = true
    quotes = QuoteState()
    let isPost = paragraph.withUTF8 { bytes in
      var reader = ScalarReader(bytes)
      var previous: UInt32 = 32
      while true {
        if let last = reader.takeSmallLetters(into: &word) { previous = last }
        guard let scalar = reader.next() else { break }
        take(scalar, after: previous, before: reader.peek)
        previous = scalar
      }
      return EmbeddedPost.isOne(bytes)
    }
    endWord()
    if isPost || isIntroduced {
      for at in paragraphStart..<words.count { marks[at].insert(.quoted) }
    }
    if words.count > paragraphStart { isIntroduced = Self.introduces(paragraph) }
  }

  /// `The statement in full:` — what follows is somebody else's.
  private static func introduces(_ paragraph: String) -> Bool {
    paragraph.utf8.last { $0 > 0x20 } == 0x3A || paragraph.unicodeScalars.last == "："
  }
}

extension WordScanner {
  private mutating func take(_ scalar: UInt32, after previous: UInt32, before next: UInt32) {
    switch scalar {
    case 0x61...0x7A: word.append(letter: scalar)
    case 0x41...0x5A: word.append(capital: scalar | 0x20)
    case 0x30...0x39: word.append(digit: scalar)
    case 0x2E:  // U.S. is a word, so is 3.5
      if !word.takesPoint(before: next) { endWord() }
    case 0x2C:  // 1,000 is a word
      if !(word.isNumber && isDigit(next)) { endWord() }
    case 0x25:
      endWord()
      append(hash: Self.percent, isNumber: false)
    case 0x22, 0x27, 0x60, 0xAB, 0xBB, 0x2018...0x201F, 0x300C...0x300F:
      takeQuote(scalar, after: previous, before: next)
    case 0..<0x80: endWord()
    default: takeRare(scalar)
    }
  }

  private mutating func takeQuote(_ mark: UInt32, after previous: UInt32, before next: UInt32) {
    let isSingle = mark == 0x27 || mark == 0x60 || (0x2018...0x201B).contains(mark)
    let opens = isBlankOrOpener(previous)
    if isSingle, !opens, isLetter(next) { return }  // don't, l'eau: one word
    endWord()
    if isSingle {
      if let quoted = quotes.single(opens: opens && isLetter(next), at: words.count) {
        for at in quoted { marks[at].insert(.quoted) }
      }
    } else {
      quotes.double(mark, opens: opens)
    }
  }

  private mutating func takeRare(_ scalar: UInt32) {
    switch LetterFolding.fold(scalar) {
    case .nothing: break
    case .separator: endWord()
    case .letter(let letter):
      if Self.isCapital(scalar) {
        word.append(capital: letter)
      } else {
        word.append(letter: letter)
      }
    case .letters(let letters): for letter in letters.utf8 { word.append(letter: UInt32(letter)) }
    case .digit(let digit): word.append(digit: digit)
    case .wholeWord(let character):
      endWord()
      word.append(letter: character)
      endWord()
    }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let hash = word.hash
    if hash == Self.cent, words.count > paragraphStart, words.last == Self.per {
      words[words.count - 1] = Self.percent  // per cent, percent, %
    } else {
      append(hash: hash, isNumber: word.isNumber, isCapital: word.isCapital)
    }
    word = OpenWord()
  }

  private mutating func append(hash: UInt32, isNumber: Bool, isCapital: Bool = false) {
    var mark: CopyText.Marks = isNumber || Self.isNumberWord(hash) ? .number : []
    if isCapital { mark.insert(.capital) }
    if opensParagraph { mark.insert(.opensParagraph) }
    if quotes.isOpen { mark.insert(.quoted) }
    opensParagraph = false
    words.append(hash)
    marks.append(mark)
  }

  @inline(__always)
  private static func isNumberWord(_ hash: UInt32) -> Bool {
    numberBits >> UInt64(hash & 63) & 1 == 1 && numberWords.contains(hash)
  }

  /// A bit for the end of every number word's hash: the gate before they are looked up.
  private static let numberBits = numberWords.reduce(UInt64(0)) { $0 | 1 << UInt64($1 & 63) }

  /// Figures that reports spell out.
  private static let numberWords = Set(
    [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "twenty", "thirty", "forty", "fifty",
    ].map(OpenWord.hash(of:)))
  private static let percent = OpenWord.hash(of: "percent")
  private static let per = OpenWord.hash(of: "per")
  private static let cent = OpenWord.hash(of: "cent")

  /// Letters of Latin, Greek and Cyrillic beyond ASCII.
  private static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0xDE, 0x391...0x3A9, 0x400...0x42F: true
    case 0x100...0x138, 0x14A...0x177: scalar & 1 == 0
    case 0x139...0x148, 0x178...0x17E: scalar & 1 == 1
    default: false
    }
  }

  private func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
  private func isLetter(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (0x41...0x5A).contains(scalar & ~0x20)
      || scalar >= 0xC0 && !(0x2000...0x206F).contains(scalar)
  }
  private func isBlankOrOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x20, 0x28, 0x5B, 0x22, 0x2D, 0xA0, 0x2002...0x200A, 0x2013, 0x2014, 0x201C, 0x3000:
      true
    default: false
    }
  }
}
