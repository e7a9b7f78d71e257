/// The features that an HTML page's elements give its lines.
struct HintFeatures {
  private let facts: PageFacts
  /// The hints of the lines in `facts`.
  private let hints: [LineHints]
  private var containers: [UInt64: Group] = [:]
  private var paths: [UInt64: Group] = [:]
  private var all = Group()
  /// The share of the page's prose that is not shown at first.
  private let hiddenShare: Float
  private var proseContainer: UInt64 = 0
  private var prosePath: UInt64 = 0

  /// Lines that have something in common.
  private struct Group {
    var lines: Float = 0
    var weight: Float = 0
    var prose: Float = 0
    var linked: Float = 0
  }

  /// Features of the lines of `facts`, by the hints of all lines of the page.
  init(_ facts: PageFacts, _ pageHints: [LineHints]) {
    self.facts = facts
    hints = facts.indices.map { $0 < pageHints.count ? pageHints[$0] : LineHints() }
    hiddenShare = Self.hiddenShare(facts, hints)
    for index in hints.indices {
      add(index, to: &containers[UInt64(hints[index].container), default: Group()])
      add(index, to: &paths[hints[index].path, default: Group()])
      add(index, to: &all)
    }
    proseContainer = Self.heaviest(containers)
    prosePath = Self.heaviest(paths)
  }

  private func add(_ index: Int, to group: inout Group) {
    let line = facts.lines[index]
    let linked = Float(hints[index].linkShare) / 255
    group.lines += 1
    group.weight += line.weight
    group.prose += counts(index) ? line.prose * (1 - linked) : 0
    group.linked += line.weight * linked
  }

  /// False for what is not shown at first, but where that is nearly all there is: such pages fade
  /// their text in.
  private func counts(_ index: Int) -> Bool {
    hiddenShare > 0.8 || !hints[index].ancestors.contains(.hidden)
  }

  private static func hiddenShare(_ facts: PageFacts, _ hints: [LineHints]) -> Float {
    var all: Float = 0
    var hidden: Float = 0
    for (line, hint) in zip(facts.lines, hints) {
      all += line.prose
      if hint.ancestors.contains(.hidden) { hidden += line.prose }
    }
    return hidden / max(all, 0.01)
  }

  /// The group with most prose; of equals the one with the smaller key, so that nothing is left to
  /// the order of a dictionary.
  private static func heaviest(_ groups: [UInt64: Group]) -> UInt64 {
    groups.max { ($0.value.prose, $1.key) < ($1.value.prose, $0.key) }?.key ?? 0
  }

  /// Writes the row of a line.
  func write(_ index: Int, into row: inout FeatureRow) {
    let hint = hints[index]
    writeBlock(hint, &row)
    writeAncestors(hint.ancestors, &row)
    writeGroups(hint, &row)
    writeNeighbours(index, hint, &row)
    row[.declaredBody] = facts.share(of: index, .declaredBody)
    row[.declaredSubtitle] = facts.share(of: index, .subtitle)
    row[.pageHintProse] = logarithm(all.prose)
    row[.pageLinks] = all.linked / max(all.weight, 1)
    row[.pageHidden] = hiddenShare
  }

  private func writeBlock(_ hint: LineHints, _ row: inout FeatureRow) {
    switch hint.block {
    case .other: break
    case .paragraph: row[.isParagraph] = 1
    case .heading: row[.isHeading] = 1
    case .listItem: row[.isListItem] = 1
    case .quote: row[.isQuote] = 1
    case .caption: row[.isCaption] = 1
    case .code: row[.isCode] = 1
    case .tableCell: row[.isTableCell] = 1
    case .definition: row[.isDefinition] = 1
    case .title: row[.isTitleElement] = 1
    }
    row[.headingLevel] = Float(hint.headingLevel)
    row[.depth] = logarithm(Float(hint.depth))
    row[.linkShare] = Float(hint.linkShare) / 255
    row[.emphasisShare] = Float(hint.emphasisShare) / 255
  }

  private func writeAncestors(_ ancestors: LineHints.Ancestors, _ row: inout FeatureRow) {
    for (ancestor, feature) in Self.ancestorFeatures where ancestors.contains(ancestor) {
      row[feature] = 1
    }
  }

  private static let ancestorFeatures: [(LineHints.Ancestors, Feature)] = [
    (.article, .inArticle), (.main, .inMain), (.nav, .inNav), (.header, .inHeader),
    (.footer, .inFooter), (.aside, .inAside), (.figure, .inFigure), (.form, .inForm),
    (.list, .inList), (.table, .inTable), (.quote, .inQuote), (.hidden, .isHidden),
    (.control, .inControl),
  ]

  private func writeGroups(_ hint: LineHints, _ row: inout FeatureRow) {
    let container = containers[UInt64(hint.container), default: Group()]
    row[.containerLines] = logarithm(container.lines)
    row[.containerWeight] = logarithm(container.weight)
    row[.containerProse] = container.prose / max(all.prose, 0.01)
    row[.containerLinks] = container.linked / max(container.weight, 1)
    let path = paths[hint.path, default: Group()]
    row[.pathLines] = logarithm(path.lines)
    row[.pathWeight] = logarithm(path.weight)
    row[.pathProse] = path.prose / max(all.prose, 0.01)
    row[.pathLinks] = path.linked / max(path.weight, 1)
    row[.inProseContainer] = UInt64(hint.container) == proseContainer ? 1 : 0
    row[.inProsePath] = hint.path == prosePath ? 1 : 0
  }

  private func writeNeighbours(_ index: Int, _ hint: LineHints, _ row: inout FeatureRow) {
    for other in [index - 1, index + 1] where hints.indices.contains(other) {
      if hints[other].container == hint.container { row[.besideContainer] += 1 }
      if hints[other].path == hint.path { row[.besidePath] += 1 }
    }
  }

  /// The containers of all lines, and their tag paths.
  var groups: [[UInt32]] {
    [hints.map(\.container), hints.map { UInt32(truncatingIfNeeded: $0.path ^ $0.path >> 32) }]
  }

  /// The class words of a line.
  func classWords(_ index: Int) -> [String] { hints[index].classWords }
}
