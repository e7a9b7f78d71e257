import TearsheetCore

extension HTMLRenderer {
  /// Opens an element.
  mutating func push(
    _ tag: HTMLTag, _ traits: HTMLTraits, _ name: Range<Int>, _ attributes: HTMLAttributes
  ) {
    guard stack.count < limits.depth else {
      overflow += 1
      return
    }
    let top = stack[stack.count - 1]
    var element = OpenElement(
      tag: tag, traits: traits, name: name, classes: attributes.classes, id: attributes.id,
      itemprop: attributes.itemprop, ancestors: top.ancestors, block: top.block,
      headingLevel: top.headingLevel, nearestBlock: top.nearestBlock, ordinal: top.ordinal,
      container: top.container, firstLine: hints.count)
    element.ancestors.formUnion(ancestors(tag, attributes))
    if !traits.isDisjoint(with: [.block, .cell]) {
      element.nearestBlock = stack.count
      containers += 1
      element.ordinal = containers
      element.container = traits.contains(.textBlock) ? top.ordinal : containers
      element.headingLevel = tag.headingLevel
      element.block = block(tag, in: top)
    }
    if tag == .a {
      // Links side by side are told apart by more than a space on the page.
      if linkEnd == text.bytes.count { text.addSpace() }
      if attributes.href == nil { element.isActive = false } else { openLinks += 1 }
    }
    if traits.contains(.emphasis) { openEmphases += 1 }
    if !element.hasNames, !traits.contains(.block) { element.classList = top.classList }
    claims.seam(at: text.bytes.count)
    element.capture = capture(tag, attributes, element.ancestors)
    openCount[Int(tag.rawValue)] += 1
    stack.append(element)
  }

  /// Closes the innermost element.
  mutating func pop() {
    let index = stack.count - 1
    let element = stack[index]
    if element.traits.contains(.block) {
      endBlock(element, index)
    } else if element.traits.contains(.cell) {
      endCell(element)
    }
    if cover >= index {
      cover = index - 1
      coverChanged = true
    }
    if element.isActive {
      if element.tag == .a { openLinks -= 1 }
      if element.traits.contains(.emphasis) { openEmphases -= 1 }
    }
    claims.seam(at: text.bytes.count)
    if let capture = element.capture { claims.end(capture, text.bytes) }
    if element.tag == .a { linkEnd = text.bytes.count }
    openCount[Int(element.tag.rawValue)] -= 1
    stack.removeLast()
  }

  /// Closes elements down to one of the stack, itself among them.
  mutating func pop(through index: Int) {
    while stack.count > max(index, 1) { pop() }
  }

  /// Ends what a link or an emphasis means while blocks in it are still open.
  mutating func deactivate(_ index: Int) {
    guard stack[index].isActive else { return }
    stack[index].isActive = false
    if stack[index].tag == .a { openLinks -= 1 }
    if stack[index].traits.contains(.emphasis) { openEmphases -= 1 }
  }

  /// What the element's text will claim of the article: nothing in comments.
  private mutating func capture(
    _ tag: HTMLTag, _ attributes: HTMLAttributes, _ ancestors: LineHints.Ancestors
  ) -> HTMLClaims.Capture? {
    // What such an element's attributes say is claimed at once.
    let saysItself = tag == .time || attributes.itemprop != nil
    if saysItself, isInComments() { return nil }
    guard
      let capture = claims.capture(tag, attributes, in: ancestors, at: text.bytes.count),
      saysItself || !isInComments()
    else { return nil }
    claims.begin(capture)
    return capture
  }

  private mutating func isInComments() -> Bool {
    classWords(of: stack.count - 1).contains {
      $0.hasPrefix("comment") || $0 == "disqus" || $0 == "replies"
    }
  }

  private mutating func endBlock(_ element: OpenElement, _ index: Int) {
    // All that the element holds is this line: it stands beside its siblings.
    if hints.count == element.firstLine, !element.traits.contains(.textBlock) {
      line?.container = stack[index - 1].ordinal
    }
    endLine()
  }

  private mutating func endCell(_ element: OpenElement) {
    if hints.count == element.firstLine, text.lineLength <= HTMLRenderer.joinableCell {
      isJoinableCell = true
    } else {
      endLine()
    }
  }

  private func block(_ tag: HTMLTag, in parent: OpenElement) -> LineHints.Block {
    if parent.block == .caption { return .caption }
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
    case .p: return .paragraph
    case .li: return .listItem
    case .blockquote: return .quote
    case .figcaption, .caption: return .caption
    case .pre, .listing, .xmp: return .code
    case .td, .th: return .tableCell
    case .dt, .dd: return .definition
    default: return .other
    }
  }

  private func ancestors(_ tag: HTMLTag, _ attributes: HTMLAttributes) -> LineHints.Ancestors {
    var found = tag.ancestors
    if attributes.isHidden { found.insert(.hidden) }
    if let role = attributes.role {
      found.formUnion(roles(UnsafeBufferPointer(rebasing: bytes[role])))
    }
    if let style = attributes.style, hides(UnsafeBufferPointer(rebasing: bytes[style.prefix(1024)]))
    {
      found.insert(.hidden)
    }
    return found
  }

  private func roles(_ role: UnsafeBufferPointer<UInt8>) -> LineHints.Ancestors {
    if role.equals("article") { return .article }
    if role.equals("main") { return .main }
    if role.equals("navigation") { return .nav }
    if role.equals("banner") { return .header }
    if role.equals("contentinfo") { return .footer }
    if role.equals("complementary") { return .aside }
    return []
  }

  private func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    style.contains("display:none") || style.contains("display: none")
      || style.contains("visibility:hidden") || style.contains("visibility: hidden")
  }
}

extension OpenElement {
  /// True when class words can come from it.
  var hasNames: Bool { classes != nil || id != nil || itemprop != nil }
}

extension HTMLTag {
  /// 1 to 6, else 0.
  fileprivate var headingLevel: UInt8 {
    self >= .h1 && self <= .h6 ? rawValue - HTMLTag.h1.rawValue + 1 : 0
  }

  fileprivate var ancestors: LineHints.Ancestors {
    switch self {
    case .article: .article
    case .main: .main
    case .nav: .nav
    case .header: .header
    case .footer: .footer
    case .aside: .aside
    case .figure: .figure
    case .form: .form
    case .ul, .ol, .menu, .dir: .list
    case .table: .table
    case .blockquote: .quote
    case .button, .select, .label, .textarea: .control
    case .pre, .listing, .xmp, .plaintext: .preformatted
    default: []
    }
  }

  fileprivate static func >= (a: HTMLTag, b: HTMLTag) -> Bool { a.rawValue >= b.rawValue }
  fileprivate static func <= (a: HTMLTag, b: HTMLTag) -> Bool { a.rawValue <= b.rawValue }
}
