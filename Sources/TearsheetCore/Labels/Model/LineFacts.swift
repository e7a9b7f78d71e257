/// What one pass over a line's bytes counts.
struct LineFacts {
  /// Characters by kind.
  var kinds = InlineArray<21, Int32>(repeating: 0)
  /// Unicode scalars.
  var scalars: Int32 = 0
  /// Words: runs of letters and digits; unspaced scripts count by characters.
  var words: Float = 0
  /// Words that begin with a capital, the first word left out.
  var capitalised: Int32 = 0
  /// Words of two letters or more without a small one.
  var allCapitals: Int32 = 0
  /// Words of at most three letters that begin small.
  var short: Int32 = 0
  /// Words that hold a digit.
  var numbers: Int32 = 0
  /// Numbers that can be a year.
  var years: Int32 = 0
  /// Digits with a colon between them.
  var clocks: Int32 = 0
  /// `http`, `www` and the like, or a dot inside a word.
  var addresses: Int32 = 0
  /// Sentence ends inside the line: a terminator, then white space and a capital, or an
  /// ideographic one.
  var sentences: Int32 = 0
  /// Question marks.
  var questions: Int32 = 0
  /// The first and last characters, white space left out.
  var first = CharacterKind.space
  var last = CharacterKind.space
  /// The last character that is neither white space, quote nor bracket.
  var lastInner = CharacterKind.space
  /// The line's words in `PageFacts.words`.
  var wordRange = 0..<0
  /// Words in sequence as counted for hashing.
  var hashedWords: Int { wordRange.count }

  /// How many characters of a kind.
  @inline(__always)
  func count(_ kind: CharacterKind) -> Float { Float(kinds[Int(kind.rawValue)]) }

  /// Letters of any script.
  var letters: Float {
    count(.lower) + count(.upper) + count(.letter) + count(.ideograph)
  }

  /// Length in characters of an alphabet: an ideograph says as much as three letters.
  var weight: Float { Float(scalars) + 2 * count(.ideograph) }
}
