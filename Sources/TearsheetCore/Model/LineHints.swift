/// What the elements around a line of an HTML page say of it. Plain-text pages have none.
public struct LineHints: Hashable, Sendable {
  /// Kinds of block that a line can be.
  public enum Block: UInt8, Hashable, Sendable, CaseIterable {
    case other, paragraph, heading, listItem, quote, caption, code, tableCell, definition, title
  }
  /// Elements among the line's ancestors, as bits.
  public struct Ancestors: OptionSet, Hashable, Sendable {
    /// One bit an element or role.
    public let rawValue: UInt32
    /// Ancestors from bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// `<article>` or `role=article`.
    public static let article = Ancestors(rawValue: 1 << 0)
    /// `<main>` or `role=main`.
    public static let main = Ancestors(rawValue: 1 << 1)
    /// `<nav>` or `role=navigation`.
    public static let nav = Ancestors(rawValue: 1 << 2)
    /// `<header>` or `role=banner`.
    public static let header = Ancestors(rawValue: 1 << 3)
    /// `<footer>` or `role=contentinfo`.
    public static let footer = Ancestors(rawValue: 1 << 4)
    /// `<aside>` or `role=complementary`.
    public static let aside = Ancestors(rawValue: 1 << 5)
    /// `<figure>`.
    public static let figure = Ancestors(rawValue: 1 << 6)
    /// `<form>`.
    public static let form = Ancestors(rawValue: 1 << 7)
    /// `<ul>`, `<ol>`, `<menu>`.
    public static let list = Ancestors(rawValue: 1 << 8)
    /// `<table>`.
    public static let table = Ancestors(rawValue: 1 << 9)
    /// `<blockquote>`.
    public static let quote = Ancestors(rawValue: 1 << 10)
    /// Hidden by attribute or inline style.
    public static let hidden = Ancestors(rawValue: 1 << 11)
    /// `<button>`, `<select>`, `<label>`.
    public static let control = Ancestors(rawValue: 1 << 12)
  }

  /// What the line is.
  public var block: Block
  /// 1 to 6 for a heading, else 0.
  public var headingLevel: UInt8
  /// What it stands in.
  public var ancestors: Ancestors
  /// Elements from the root down to the line.
  public var depth: UInt16
  /// Share of the line's characters inside links, 0 ... 255.
  public var linkShare: UInt8
  /// Share of the line's characters that are emphasised (b, strong, i, em), 0 ... 255.
  public var emphasisShare: UInt8
  /// Words of the class and id attributes of the nearest ancestors, nearest first, lower case,
  /// split at what is not a letter, at most 24.
  public var classWords: [String]
  /// Equal for lines whose nearest block containers are one and the same element; counts up.
  public var container: UInt32
  /// Hash of the tag path with classes: lines of one template place share it.
  public var path: UInt64

  /// Hints of which only the block is known.
  public init(
    block: Block = .other, headingLevel: UInt8 = 0, ancestors: Ancestors = [], depth: UInt16 = 0,
    linkShare: UInt8 = 0, emphasisShare: UInt8 = 0, classWords: [String] = [],
    container: UInt32 = 0, path: UInt64 = 0
  ) {
    self.block = block
    self.headingLevel = headingLevel
    self.ancestors = ancestors
    self.depth = depth
    self.linkShare = linkShare
    self.emphasisShare = emphasisShare
    self.classWords = classWords
    self.container = container
    self.path = path
  }
}
