import TearsheetCore

/// Reads a feed: RSS 0.9 to 2.0, Atom, RDF. Each item is a record; its title, authors and dates
/// are claims of the container.
func readFeed(_ reader: ByteStream, to delivery: Delivery) {
  let limit = delivery.options.feedBytes
  let bytes = reader.read(limit + 1)
  guard bytes.count <= limit else { return delivery.report(.feedTooLarge(limit: limit)) }
  let label = declaredXMLEncoding(bytes.prefix(256))
  let decoded = decodeText(bytes, labels: label.map { [$0] } ?? [])
  var walk = FeedWalk(XMLScanner(repairedUTF8(decoded.text)))
  var number = 0
  while !delivery.isStopped, let item = walk.nextItem() {
    number += 1
    do throws(InputProblem.Kind) {
      let draft = try recordDraft(of: item, in: walk, options: delivery.options)
      delivery.give(draft, at: "\(number)")
    } catch { delivery.report(error, .record(number)) }
  }
  guard !delivery.isStopped else { return }
  if !walk.isFeed {
    delivery.report(.badFeed("no rss, feed or rdf element"))
  } else if walk.isCutOff {
    delivery.report(.badFeed("cut off"))
  } else if number == 0 {
    delivery.report(.badFeed("no items"))
  }
}

/// The encoding that an XML declaration names.
func declaredXMLEncoding(_ head: ArraySlice<UInt8>) -> String? {
  guard head.starts(with: Array("<?xml".utf8)) else { return nil }
  let declaration = head.prefix { $0 != UInt8(ascii: ">") }
  guard let key = declaration.firstRange(of: Array("encoding".utf8)) else { return nil }
  let value = declaration[key.upperBound...].drop { $0 <= 32 || $0 == UInt8(ascii: "=") }
  guard let quote = value.first, quote == 0x22 || quote == 0x27 else { return nil }
  return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
}

private func recordDraft(
  of item: FeedItem, in feed: FeedWalk, options: ReadOptions
) throws(InputProblem.Kind) -> RecordDraft {
  let bodies = [item.content, item.summary].compactMap { $0 }
  guard let body = bodies.first(where: { !isBlank($0.bytes) }) else { throw .empty }
  guard body.bytes.count <= options.pageBytes else {
    throw .pageTooLarge(limit: options.pageBytes)
  }
  func claims(_ texts: [String]) -> [Declared.Claim] {
    texts.map { Declared.Claim($0, from: .container) }
  }
  var draft = RecordDraft(
    id: [item.id, item.link].compactMap { $0 }.first { !$0.isEmpty },
    form: body.isHTML ? .html : .text, bytes: body.bytes)
  draft.origin = Origin(url: item.link, language: feed.language)
  draft.declared.titles = claims([plainText(item.title)].filter { !$0.isEmpty })
  draft.declared.authors = claims(item.authors)
  draft.declared.published = claims(item.published.isEmpty ? item.updated : item.published)
  draft.declared.modified = claims(item.updated)
  draft.declared.keywords = claims(item.categories)
  draft.declared.outlets = claims(feed.title.map { [$0] } ?? [])
  draft.declared.languages = claims(feed.language.map { [$0] } ?? [])
  return draft
}

/// A title without the markup and references that feeds put into it.
private func plainText(_ bytes: [UInt8]) -> String {
  let isPlain = !bytes.contains(UInt8(ascii: "<")) && !bytes.contains(UInt8(ascii: "&"))
  return String(decoding: isPlain ? bytes : renderHTML(bytes).text, as: UTF8.self).withSpaceFolded
}
