/// A story embedded in a page: its header, and the line its text begins on.
struct Item: Hashable, Sendable {
  /// Lines that give the title, the one to show first.
  var titles: [Int] = []
  /// The line that names the outlet.
  var outlet: Int?
  /// The line with the age or date.
  var stamp: Int?
  /// Bullets and dashes under the stamp.
  var bullets: [Int] = []
  /// The first line of its text; nil where there is none.
  var body: Int?
  /// The last line of its text, where the layout says so.
  var lastBody: Int?

  /// True where its header is given twice: what two lines say again is no chance.
  var isSure = false

  /// The first line that belongs to it.
  var top: Int {
    ([outlet, stamp, body].compactMap { $0 } + titles + bullets).min() ?? 0
  }
  /// The last line of its header.
  var headerEnd: Int { ([outlet, stamp].compactMap { $0 } + titles + bullets).max() ?? 0 }
}

extension [Item] {
  /// True where stories with a header given twice and a text are the rule: the page is made so.
  var areSure: Bool {
    let told = filter { $0.body != nil }
    return !told.isEmpty && told.count(where: \.isSure) * 2 > told.count
  }
}
