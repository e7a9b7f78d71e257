/// How each part of the screen looks.
///
/// Only the terminal's own colours and its 16 are used, none as a ground and none of the faint or
/// glaring ones for text, so that light and dark grounds both work.
public struct Theme: Hashable, Sendable {
  /// By the roles' numbers: a screen asks for hundreds.
  private let styles: [Style]
  private let topicColors: [Style.Color]

  private init(styles: [Role: Style], topicColors: [Style.Color]) {
    self.styles = Role.allCases.map { styles[$0] ?? .plain }
    self.topicColors = topicColors
  }

  /// The style of a part.
  public subscript(role: Role) -> Style { styles[role.rawValue] }

  /// The style of a topic's name: the colour tells top-level topics apart beside the words.
  public func topic(_ id: String) -> Style {
    guard !topicColors.isEmpty else { return self[.facts] }
    guard let number = Self.topLevel(id) else { return .plain }
    return Style([], color: topicColors[number % topicColors.count])
  }

  /// The number of a first-level topic of the Media Topics (`medtop:11000000`: 11); nil for others.
  private static func topLevel(_ id: String) -> Int? {
    let digits = id.utf8.dropFirst(7)
    guard id.hasPrefix("medtop:"), digits.count == 8, digits.dropFirst(2).allSatisfy({ $0 == 48 })
    else { return nil }
    return digits.prefix(2).reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  /// The 16 colours.
  public static let colors = Theme(
    styles: attributes.merging([
      .unreadMark: Style(.bold, color: .cyan), .star: Style(.bold, color: .yellow),
      .cursorMark: Style(.bold, color: .cyan), .hintKey: Style(.bold),
      .tags: Style([], color: .magenta), .byline: Style(),
      .articleFacts: Style([], color: .cyan), .copies: Style([], color: .blue),
      .error: Style(.bold, color: .red), .added: Style(.underline, color: .green),
      .removed: Style(.dim, color: .red), .evidence: Style([.bold, .underline], color: .magenta),
      .aside: Style([], color: .red), .overlayTitle: Style(.bold, color: .cyan),
      .chosen: Style(.bold, color: .green),
    ]) { $1 },
    topicColors: [.magenta, .green, .blue, .red, .cyan, .yellow])

  /// Weight and reverse only: for `NO_COLOR` and terminals without colours.
  public static let monochrome = Theme(styles: attributes, topicColors: [])

  private static let attributes: [Role: Style] = [
    .titleBar: Style(.reverse), .titleName: Style([.reverse, .bold]), .rule: Style(.dim),
    .hintKey: Style(.bold), .hint: Style(.dim), .status: Style(.bold),
    .title: Style(.bold), .readTitle: Style(), .facts: Style(.dim), .unreadMark: Style(.bold),
    .star: Style(.bold), .copies: Style(), .cursor: Style(.reverse), .cursorMark: Style(.bold),
    .placeholder: Style(.dim),
    .articleTitle: Style(.bold), .subtitle: Style(.italic), .byline: Style(),
    .articleFacts: Style(), .tags: Style(.dim), .heading: Style(.bold), .body: Style(),
    .caption: Style(.italic), .rights: Style(.dim), .note: Style(.dim),
    .cut: Style(.dim), .aside: Style(.dim), .hit: Style(.reverse),
    .currentHit: Style([.reverse, .bold, .underline]), .evidence: Style([.bold, .underline]),
    .added: Style([.bold, .underline]), .removed: Style(.dim),
    .message: Style(.bold), .error: Style([.bold, .reverse]), .prompt: Style(),
    .overlayTitle: Style(.bold), .chosen: Style(.bold),
  ]
}
