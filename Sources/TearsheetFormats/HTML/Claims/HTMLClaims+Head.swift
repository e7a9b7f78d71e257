import TearsheetCore

/// What the elements in the head of a page declare.
extension HTMLClaims {
  mutating func seeMeta(_ attributes: HTMLAttributes) {
    guard let content = attributes.content else { return }
    for range in [attributes.property, attributes.name, attributes.itemprop] {
      guard let range, range.count <= 64 else { continue }
      let name = String(decoding: bytes[range], as: UTF8.self).lowercased()
      if name.hasPrefix("twitter:") { seeLabel(name, content) }
      guard let meaning = metaNames[name] else { continue }
      let isItemprop = range == attributes.itemprop
      return claimed.add(
        text(content), as: meaning.field, from: isItemprop ? .microdata : meaning.source)
    }
  }

  /// Pairs of `twitter:label1` and `twitter:data1` name the author on many pages.
  private mutating func seeLabel(_ name: String, _ content: Range<Int>) {
    if name.hasPrefix("twitter:label") {
      let label = text(content).lowercased()
      labelsAuthor[String(name.dropFirst(13))] = AuthorLabels.all.contains(label)
    } else if name.hasPrefix("twitter:data"), labelsAuthor[String(name.dropFirst(12))] == true {
      claimed.add(text(content), as: .author, from: .meta)
    }
  }

  mutating func seeLink(_ attributes: HTMLAttributes) {
    guard let rel = attributes.rel, let href = attributes.href, canonical == nil,
      UnsafeBufferPointer(rebasing: bytes[rel]).equals("canonical")
    else { return }
    canonical = Declared.Claim(text(href), from: .meta)
  }
}
