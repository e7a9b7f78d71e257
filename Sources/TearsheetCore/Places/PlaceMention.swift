/// A name of the gazetteer in a text, and what stands around it.
struct PlaceMention {
  /// What it can stand for, the likeliest first; never empty.
  let entries: [PlaceTable.Entry]
  /// The name, whatever it stands for.
  let key: UInt64
  /// The piece of the article and the bytes there.
  let piece: Int
  let bytes: Range<Int>
  /// Ordinals of its words in the piece.
  let words: Range<Int>
  var cues: Cues = []
  /// The country or region named right after a comma.
  var within: [PlaceTable.Entry] = []

  /// What speaks for a place or against one.
  struct Cues: OptionSet {
    let rawValue: UInt16
    /// A word before it that places have.
    static let locative = Cues(rawValue: 1)
    /// One that a person never has.
    static let strictlyLocative = Cues(rawValue: 2)
    /// A capital word before it, as in a person's name.
    static let nameBefore = Cues(rawValue: 4)
    /// A capital word behind it, as in a person's name.
    static let nameAfter = Cues(rawValue: 2048)
    /// A paper, company or club.
    static let organization = Cues(rawValue: 8)
    /// The people's language.
    static let language = Cues(rawValue: 16)
    /// Capital by its place only: the beginning of a sentence, a headline in capitals.
    static let capitalByPlace = Cues(rawValue: 32)
    /// Owns something: `Turkey's`.
    static let possessive = Cues(rawValue: 64)
    /// In a line where every word is capital.
    static let capitalLine = Cues(rawValue: 128)
    /// Beside another place, as in a list.
    static let besidePlace = Cues(rawValue: 256)
    /// Behind a given name.
    static let person = Cues(rawValue: 1024)
    /// In the dateline.
    static let dateline = Cues(rawValue: 512)
  }
}
