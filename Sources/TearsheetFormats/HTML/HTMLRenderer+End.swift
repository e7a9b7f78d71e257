extension HTMLRenderer {
  /// An end tag.
  mutating func end(_ name: Range<Int>) {
    let tag = names.tag(UnsafeBufferPointer(rebasing: bytes[name]))
    let traits = traits[Int(tag.rawValue)]
    if overflow > 0 {
      if !traits.isDisjoint(with: [.block, .cell]) { endLine() }
      if !traits.contains(.void) { overflow -= 1 }
      return
    }
    switch tag {
    case .html, .body, .head, .frameset: endLine()
    case .br: endLine()
    case .p: if !close(.p) { endLine() }
    case .form: if stack[stack.count - 1].tag == .form { pop() }
    case .unknown: closeUnknown(name)
    case _ where traits.contains(.heading): closeHeading()
    case _ where !traits.isDisjoint(with: [.block, .cell]): close(tag)
    default: closeInline(tag)
    }
  }

  /// What the start of an element ends without an end tag.
  mutating func closeImplied(by tag: HTMLTag, _ traits: HTMLTraits) {
    guard overflow == 0 else { return }
    switch tag {
    case .li: closeItem { $0 == .li }
    case .dd, .dt: closeItem { $0 == .dd || $0 == .dt }
    case .option: if stack[stack.count - 1].tag == .option { pop() }
    case .optgroup: while [.option, .optgroup].contains(stack[stack.count - 1].tag) { pop() }
    case .td, .th: closeInTable { $0 == .td || $0 == .th }
    case .tr: closeInTable { $0 == .tr }
    case .tbody, .thead, .tfoot: closeInTable { $0 == .tbody || $0 == .thead || $0 == .tfoot }
    case .button, .select: close(tag)
    case .a: closeLink()
    default: break
    }
    if traits.contains(.endsParagraph) {
      close(.p)
      if traits.contains(.heading), stack[stack.count - 1].traits.contains(.heading) { pop() }
    }
  }

  /// Closes the nearest element of a tag within the nearest table cell; false when there is none.
  @discardableResult
  mutating func close(_ tag: HTMLTag) -> Bool {
    guard openCount[Int(tag.rawValue)] > 0 else { return false }
    let isTablePart = tag.isTablePart
    for index in stride(from: stack.count - 1, to: 0, by: -1) {
      let open = stack[index]
      if open.tag == tag {
        pop(through: index)
        return true
      }
      if isTablePart ? open.tag == .table : open.traits.contains(.boundary) { return false }
    }
    return false
  }

  private mutating func closeHeading() {
    for index in stride(from: stack.count - 1, to: 0, by: -1) {
      if stack[index].traits.contains(.heading) { return pop(through: index) }
      if stack[index].traits.contains(.boundary) { return }
    }
  }

  /// Closes an item of the nearest list.
  private mutating func closeItem(_ isItem: (HTMLTag) -> Bool) {
    for index in stride(from: stack.count - 1, to: 0, by: -1) {
      let open = stack[index]
      if isItem(open.tag) { return pop(through: index) }
      let isSpecial = !open.traits.isDisjoint(with: [.block, .cell, .boundary])
      if isSpecial, open.tag != .div, open.tag != .p, open.tag != .address { return }
    }
  }

  /// Closes a part of the nearest table.
  private mutating func closeInTable(_ isPart: (HTMLTag) -> Bool) {
    guard openCount[Int(HTMLTag.table.rawValue)] > 0 else { return }
    for index in stride(from: stack.count - 1, to: 0, by: -1) {
      if isPart(stack[index].tag) { return pop(through: index) }
      if stack[index].tag == .table { return }
    }
  }

  /// A link in a link ends the outer one.
  private mutating func closeLink() {
    guard openCount[Int(HTMLTag.a.rawValue)] > 0 else { return }
    var hasBlock = false
    for index in stride(from: stack.count - 1, to: 0, by: -1) {
      let open = stack[index]
      if open.tag == .a {
        if hasBlock { deactivate(index) } else { pop(through: index) }
        return
      }
      if open.traits.contains(.boundary) { return }
      hasBlock = hasBlock || open.traits.contains(.block)
    }
  }

  private mutating func closeInline(_ tag: HTMLTag) {
    guard openCount[Int(tag.rawValue)] > 0 else { return }
    var hasBlock = false
    for index in stride(from: stack.count - 1, to: 0, by: -1) {
      let open = stack[index]
      if open.tag == tag, open.isActive || !hasBlock {
        if hasBlock { deactivate(index) } else { pop(through: index) }
        return
      }
      if open.traits.contains(.boundary) { return }
      hasBlock = hasBlock || open.traits.contains(.block)
    }
  }

  private mutating func closeUnknown(_ name: Range<Int>) {
    for index in stride(from: stack.count - 1, to: 0, by: -1) {
      let open = stack[index]
      if open.tag == .unknown, open.name.count == name.count,
        bytes[open.name].elementsEqual(bytes[name], by: { $0 | 0x20 == $1 | 0x20 })
      {
        return pop(through: index)
      }
      // Custom elements are wrappers as often as not: they may hold blocks.
      if open.traits.contains(.boundary) { return }
    }
  }
}

extension HTMLTag {
  fileprivate var isTablePart: Bool {
    switch self {
    case .table, .tbody, .thead, .tfoot, .tr, .td, .th, .caption: true
    default: false
    }
  }
}
