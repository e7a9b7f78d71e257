/// One scraped document as it came: its bytes and what its container says of them.
///
/// This is what the library keeps; all else can be derived from it again.
public struct Record: Hashable, Sendable {
  /// What the bytes are.
  public enum Form: String, Hashable, Sendable { case text, html }

  /// Where it lies.
  public let key: PageKey
  /// How it is called on screen and in exports: the file's name, or the record's id.
  public let name: String
  /// What the bytes are.
  public let form: Form
  /// As they came.
  public let bytes: [UInt8]
  /// Where the container says it came from.
  public let origin: Origin
  /// What the container says of the article.
  public let declared: Declared

  /// A record from its parts.
  public init(
    key: PageKey, name: String, form: Form, bytes: [UInt8], origin: Origin = Origin(),
    declared: Declared = Declared()
  ) {
    self.key = key
    self.name = name
    self.form = form
    self.bytes = bytes
    self.origin = origin
    self.declared = declared
  }
}
