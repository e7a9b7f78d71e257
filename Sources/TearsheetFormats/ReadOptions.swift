/// Limits on what is read, and the names of fields where a container calls them otherwise.
///
/// What lies past a limit is named in a problem and passed over; the rest goes on.
public struct ReadOptions: Hashable, Sendable {
  /// Bytes of one page, as it came or as text. The longest news pages have a few megabytes.
  public var pageBytes = 16 << 20
  /// Bytes of one record of a container: a JSON value, a WARC block with its headers.
  public var recordBytes = 48 << 20
  /// Bytes of a feed, which is read as a whole.
  public var feedBytes = 48 << 20
  /// Bytes that one gzip file may expand to.
  public var gzipBytes = 64 << 30
  /// How many times its own size a gzip file may expand to, once past `gzipRatioFrom`. Text
  /// reaches 10, rarely 50; what deflate can do at most is 1,032.
  public var gzipRatio = 300
  /// Bytes from which on `gzipRatio` holds.
  public var gzipRatioFrom = 32 << 20
  /// How far an HTML page is taken apart.
  public var html = HTMLLimits()
  /// Arrays and objects within each other in a JSON value.
  public var jsonDepth = 200
  /// Ids of one container that are remembered, to tell a second record of the same id.
  public var rememberedIDs = 1_000_000

  /// The JSON field that holds a page's text; nil for the usual names.
  public var textField: String?
  /// The JSON field that holds a page's HTML; nil for the usual names.
  public var htmlField: String?
  /// The JSON field that holds a page's address; nil for the usual names.
  public var urlField: String?
  /// The JSON field that holds an article's date; nil for the usual names.
  public var dateField: String?
  /// The JSON field that holds an article's title; nil for the usual names.
  public var titleField: String?

  /// The usual limits and names.
  public init() {}
}
