/// What a claim is of.
enum ClaimField: Sendable {
  case title, subtitle, author, published, modified, outlet, section, keywords, language, address
}
