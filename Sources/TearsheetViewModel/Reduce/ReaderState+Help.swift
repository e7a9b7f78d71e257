import TearsheetCore

extension ReaderState {
  /// Lays the help over all, from the keys of the present mode on.
  mutating func showHelp() -> [Effect] {
    var pane = TextPane(help, columns: overlayColumns, height: overlayHeight(.help))
    let headings = pane.layout.lines.indices.filter {
      pane.layout.blocks[pane.layout.lines[$0].block].kind == .heading
    }
    if let index = Mode.allCases.firstIndex(of: mode), headings.indices.contains(index) {
      pane.scroll(to: headings[index])
    }
    underHelp = overlay
    overlay = .help(pane)
    return []
  }

  /// Asks for what did not come while the help lay over it.
  func fillOverlay() -> [Effect] {
    switch overlay {
    case .cut(let view) where view.name == nil: [.page(view.article)]
    case .difference(let pane): [.difference(from: pane.old.id, to: pane.new.id)]
    default: refreshOverlay()
    }
  }
}
