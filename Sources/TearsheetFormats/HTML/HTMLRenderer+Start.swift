import TearsheetCore

extension HTMLRenderer {
  /// A start tag.
  mutating func start(_ name: Range<Int>) {
    let tag = names.tag(UnsafeBufferPointer(rebasing: bytes[name]))
    let traits = traits[Int(tag.rawValue)]
    // A formula that is hidden stands on the page as a picture.
    let isHiddenFormula = tag == .math && stack[stack.count - 1].ancestors.contains(.hidden)
    if traits.contains(.dropped) || isHiddenFormula { return drop(tag) }
    let attributes = HTMLAttributes(tokenizer)
    claims.see(tag, attributes)
    closeImplied(by: tag, traits)
    switch tag {
    case .script: return readScript(attributes)
    case .title: return readTitle()
    case .br: return addBreak()
    case .head, .frameset: return
    case .html, .body, .form: if openCount[Int(tag.rawValue)] > 0 { return }
    default: break
    }
    breakLine(before: traits)
    if traits.contains(.void) { return }
    push(tag, traits, name, attributes)
    if traits.contains(.rawText) || tag == .plaintext { addRawText(tag) }
  }

  private mutating func addBreak() {
    if stack[stack[stack.count - 1].nearestBlock].headingLevel > 0 {
      text.addSpace()
    } else {
      endLine()
    }
  }

  private mutating func breakLine(before traits: HTMLTraits) {
    if traits.contains(.cell) {
      if isJoinableCell, line != nil {
        text.addTab()
        isJoinableCell = false
      } else {
        endLine()
      }
    } else if traits.contains(.block) {
      endLine()
    }
  }

  private mutating func addRawText(_ tag: HTMLTag) {
    let range =
      switch tag {
      case .textarea: tokenizer.rawText(until: "textarea")
      case .xmp: tokenizer.rawText(until: "xmp")
      default: tokenizer.plainText()
      }
    add(range)
  }

  private mutating func readScript(_ attributes: HTMLAttributes) {
    let isLinkedData = attributes.type.map {
      UnsafeBufferPointer(rebasing: bytes[$0.prefix(64)]).contains("ld+json")
    }
    let range = tokenizer.scriptText()
    if isLinkedData == true { claims.addLinkedData(range) }
  }

  private mutating func readTitle() {
    let range = tokenizer.rawText(until: "title")
    guard claims.addTitle(range), hints.isEmpty, line == nil, text.hasWords(range) else { return }
    line = LineHints(block: .title, depth: 0)
    text.add(range, isLink: false, isEmphasis: false)
    endLine()
  }

  /// Goes on after the end tag of an element that is left out. One that is never closed is not
  /// left out: the rest of the page would be.
  private mutating func drop(_ tag: HTMLTag) {
    guard !unclosed.contains(tag), !tokenizer.isSelfClosing else { return }
    guard let end = tokenizer.endTag(tag.droppedName, from: tokenizer.position) else {
      unclosed.insert(tag)
      return
    }
    tokenizer.skip(to: end)
  }
}

extension HTMLTag {
  /// The name of a dropped element.
  fileprivate var droppedName: StaticString {
    switch self {
    case .annotation: "annotation"
    case .audio: "audio"
    case .canvas: "canvas"
    case .iframe: "iframe"
    case .math: "math"
    case .noembed: "noembed"
    case .noframes: "noframes"
    case .noscript: "noscript"
    case .object: "object"
    case .style: "style"
    case .svg: "svg"
    case .template: "template"
    default: "video"
    }
  }
}
