/// The version of what turns pages into articles.
///
/// To be raised with any change that makes stored articles worth deriving again.
public enum Derivation {
  /// The present version; stored with each page's articles.
  public static let version = 4
}
