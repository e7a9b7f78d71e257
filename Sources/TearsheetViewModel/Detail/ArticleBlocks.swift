import TearsheetCore

/// An article as the reading pane shows it, block by block: title, subtitle, who wrote it where and
/// when, topics, the text, then pictures' texts, notes and rights.
///
/// A block is made when it is asked for, so that a pane that shows a screenful costs a screenful.
struct ArticleBlocks: Sequence, IteratorProtocol {
  private let story: StoryDetail
  private var ready: ArraySlice<TextBlock>
  private var paragraphs: ArraySlice<String>
  private var hasEnd = false

  init(_ story: StoryDetail, copies: Int, showsEvidence: Bool = false) {
    self.story = story
    paragraphs = story.article.paragraphs[...]
    ready = headBlocks(of: story, copies: copies, showsEvidence: showsEvidence)[...]
  }

  mutating func next() -> TextBlock? {
    if let block = ready.popFirst() { return block }
    if let paragraph = paragraphs.popFirst() {
      ready = [safe(.body, paragraph)]
      return TextBlock(.blank)
    }
    guard !hasEnd else { return nil }
    hasEnd = true
    ready = endBlocks(of: story)[...]
    return ready.popFirst()
  }
}

/// All that stands above an article's text.
private func headBlocks(
  of story: StoryDetail, copies: Int, showsEvidence: Bool
) -> [TextBlock] {
  let article = story.article
  let words = story.copies.first { $0.id == story.articleID }?.words ?? article.wordCount
  var blocks = titleBlocks(
    article.title, isDerived: article.titleDerived, subtitle: article.subtitle)
  if !article.authors.isEmpty {
    blocks.append(safe(.byline, "By " + joined(article.authors)))
  }
  blocks += factBlocks(
    outlet: article.outlet, agency: article.agency, date: article.published.map(text(of:)),
    place: article.dateline, words: words)
  blocks += topicBlocks(
    topics: article.topics.map { name(of: $0, showsEvidence: showsEvidence) },
    hashtags: article.hashtags, labels: story.labels,
    copies: copies)
  blocks.append(TextBlock(.rule))
  if article.paragraphs.isEmpty { blocks += [TextBlock(.blank), safe(.note, "No text.")] }
  return blocks
}

/// All that stands below an article's text.
private func endBlocks(of story: StoryDetail) -> [TextBlock] {
  let article = story.article
  var blocks: [TextBlock] = []
  for caption in article.captions {
    let credit = caption.credit.map { caption.text.isEmpty ? $0 : " — " + $0 } ?? ""
    blocks += [TextBlock(.blank), safe(.caption, caption.text + credit)]
  }
  for note in article.notes { blocks += [TextBlock(.blank), safe(.note, note)] }
  if !article.rights.isEmpty { blocks.append(TextBlock(.blank)) }
  blocks += article.rights.map { safe(.rights, $0) }
  blocks += [TextBlock(.blank), safe(.rights, "From " + story.page + vanished(story))]
  if let url = story.url { blocks.append(safe(.rights, url)) }
  if let note = story.note { blocks += [TextBlock(.blank), safe(.note, "Note: " + note)] }
  return blocks
}

/// That the page lies no longer where it lay.
private func vanished(_ story: StoryDetail) -> String {
  let copy = story.copies.first { $0.id == story.articleID }
  return copy?.isVanished == true ? " (no longer there)" : ""
}

/// What the list knows of a story, in the places where its article will show it.
func articleBlocks(_ row: StoryRow) -> [TextBlock] {
  titleBlocks(row.title, isDerived: row.titleDerived, subtitle: nil)
    + factBlocks(
      outlet: row.outlet, agency: row.agency, date: row.day.map(longText(of:)), place: nil,
      words: row.words)
    + topicBlocks(
      topics: row.topics.map(\.name), hashtags: [], labels: row.labels, copies: row.copies)
    + [TextBlock(.rule), TextBlock(.blank), TextBlock(.note, "…")]
}

private func titleBlocks(_ title: String, isDerived: Bool, subtitle: String?) -> [TextBlock] {
  var blocks = [safe(.title, title.isEmpty ? "(no title)" : title)]
  if isDerived { blocks.append(TextBlock(.note, "title taken from the first sentence")) }
  if let subtitle { blocks.append(safe(.subtitle, subtitle)) }
  return blocks + [TextBlock(.blank)]
}

private func factBlocks(
  outlet: String?, agency: String?, date: String?, place: String?, words: Int
) -> [TextBlock] {
  let writer = agency == outlet ? nil : agency
  let minutes = words >= 60 ? "\(max(1, (words + 115) / 230)) min" : nil
  let facts = [outlet, writer, place, date, minutes].compactMap { $0 }
  return facts.isEmpty ? [] : [safe(.facts, facts.joined(separator: " · "))]
}

private func topicBlocks(
  topics: [String], hashtags: [String], labels: [String], copies: Int
) -> [TextBlock] {
  let tags = topics + hashtags.map { "#" + $0 } + labels.map { "[\($0)]" }
  let copies = copies > 1 ? ["\(grouped(copies)) copies"] : []
  let all = tags + copies
  return all.isEmpty ? [] : [safe(.topics, all.joined(separator: " · "))]
}

/// A block of a page's own words, made safe.
func safe(_ kind: TextBlock.Kind, _ text: String) -> TextBlock {
  TextBlock(kind, SafeText(line: text).string)
}

/// A topic's name; with its evidence where that is shown.
private func name(of topic: TopicTag, showsEvidence: Bool) -> String {
  guard showsEvidence, !topic.evidence.isEmpty else { return topic.name }
  return "\(topic.name) (\(topic.evidence.joined(separator: ", ")))"
}

private func joined(_ names: [String]) -> String {
  guard names.count > 1, let last = names.last else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " and " + last
}
