/// How the site of a page is called: by its claims and by the host of its address.
struct SiteNames: Sendable {
  /// Names as claimed, compared by their words.
  private let names: Set<TitleWords>
  /// The host's name without `www` and what follows the last but one dot; empty when unknown.
  private let host: String

  init(_ declared: Declared, url: String?) {
    names = Set(declared.outlets.map { TitleWords($0.text) }).subtracting([TitleWords("")])
    let address =
      declared.addresses.lazy.map(\.text).first { $0.range(ofASCII: "://") != nil } ?? url
    host = address.flatMap(SiteNames.host) ?? ""
  }

  /// True for a name of the site: `Example Post`, `examplepost.com`.
  func contain(_ words: TitleWords) -> Bool {
    if names.contains(words) { return true }
    let joined = words.joined
    guard joined.utf8.count >= 4, host.utf8.count >= 4 else {
      return joined == host && !host.isEmpty
    }
    return host.holds(joined) || words.words.count <= 6 && joined.holds(host)
  }

  /// `examplepost` of `https://www.example-post.co.uk/x`.
  private static func host(of address: String) -> String? {
    guard let start = address.range(ofASCII: "://")?.upperBound else { return nil }
    let host = address[start...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    let labels = host.lowercased().split(separator: ".")
    // The longest label that is no general one names the site: `co`, `www`, `blog` are short.
    let name = labels.dropLast().max { $0.count < $1.count }
    return name.map { $0.filter { $0 != "-" } }
  }
}
