/// What a line looks like by itself, before its neighbours are asked.
enum LineCue: Hashable, Sendable {
  /// Words of a furniture phrase.
  case phrase(PhraseKind)
  /// An age or a date alone; the range is the stamp without an icon's name.
  case stamp(Range<Int>)
  /// An outlet with an age or a date glued behind.
  case outletStamp(outlet: Range<Int>, stamp: Range<Int>)
  /// A bullet or dash and a few words behind it.
  case item(Range<Int>)
  /// The heading of a listing page.
  case listing
  /// Hashtags and nothing else.
  case hashtags
  /// A rights line.
  case rights
  /// A note on who wrote or edited, or where it appeared first.
  case note
  /// A byline; the range is what names the authors.
  case byline(Range<Int>)
  /// A credit alone.
  case credit
  /// A caption that ends with its credit; weak where the credit is only a name.
  case caption(text: Range<Int>, credit: Range<Int>, weak: Bool)
  /// A link to another story, told by its lead-in.
  case link
}

/// A cue with the rule that gave it.
struct CuedLine: Hashable, Sendable {
  /// What it looks like.
  let cue: LineCue
  /// The rule's name.
  let rule: String
}

/// Kinds of furniture that are told by their words.
enum PhraseKind: Hashable, Sendable {
  case image, promotion, comments, related, share, navigation, advertisement, hashtagHeading
  case section, legal, subscription

  /// The label of such a line.
  var label: Label {
    switch self {
    case .image: .other
    case .promotion, .advertisement, .subscription: .promotion
    case .comments: .comments
    case .related: .relatedHeading
    case .share: .share
    case .navigation: .navigation
    case .hashtagHeading: .hashtag
    case .section: .section
    case .legal: .legal
    }
  }
}
