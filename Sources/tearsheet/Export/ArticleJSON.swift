import TearsheetCore

/// What an export says of an article beside the article: where it stands and what it belongs to.
struct ArticlePlace {
  var id: ArticleID
  var page: String
  var spans: [Span]
  /// The story's id and the ids of the other copies; nil without a library.
  var story: (id: String, copies: [ArticleID])?
  /// Whether to say by what its copies are found elsewhere.
  var withSignature = false
}

extension JSONWriter {
  /// The object of docs/export.md, without the line's end.
  mutating func article(_ article: Article, at place: ArticlePlace) {
    object { json in
      json.member("id", place.id.description)
      json.members(of: article, at: place)
    }
  }

  /// All members but the id.
  mutating func members(of article: Article, at place: ArticlePlace) {
    member("page", place.page)
    member("part", article.part.rawValue)
    key("index")
    number(article.index)
    headline(of: article)
    source(of: article)
    text(of: article)
    key("topics")
    array { list in for topic in article.topics { list.topic(topic) } }
    key("places")
    array { list in for place in article.places { list.place(place) } }
    if let story = place.story {
      member("story", story.id)
      key("copies")
      strings(story.copies.map(\.description))
    }
    key("spans")
    reserve(place.spans.count * 40)
    array { list in for span in place.spans { list.span(span) } }
    if place.withSignature {
      key("signature")
      signature(of: CopyText(article))
    }
  }

  private mutating func headline(of article: Article) {
    member("title", article.title.isEmpty ? nil : article.title)
    key("titleDerived")
    bool(article.titleDerived)
    member("subtitle", article.subtitle)
    member("section", article.section)
  }

  private mutating func source(of article: Article) {
    member("outlet", article.outlet)
    member("agency", article.agency)
    key("authors")
    strings(article.authors)
    member("dateline", article.dateline)
    member("language", article.language)
    key("published")
    published(article.published)
  }

  private mutating func text(of article: Article) {
    key("paragraphs")
    strings(article.paragraphs)
    member("text", article.text)
    key("captions")
    array { list in for caption in article.captions { list.caption(caption) } }
    key("rights")
    strings(article.rights)
    key("hashtags")
    strings(article.hashtags)
    key("notes")
    strings(article.notes)
  }

  private mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    string(value)
  }

  private mutating func published(_ published: Published?) {
    guard let published else { return null() }
    object { json in
      json.member("text", published.text)
      json.member("earliest", published.earliest.description)
      json.member("latest", published.latest.description)
      json.member("evidence", published.evidence)
    }
  }

  private mutating func caption(_ caption: Article.Caption) {
    object { json in
      json.member("text", caption.text)
      json.member("credit", caption.credit)
    }
  }

  private mutating func topic(_ topic: TopicTag) {
    object { json in
      json.member("id", topic.id)
      json.member("name", topic.name)
      json.key("score")
      json.number(topic.score)
      json.key("evidence")
      json.strings(topic.evidence)
    }
  }

  private mutating func place(_ place: PlaceTag) {
    object { json in
      json.member("name", place.name)
      json.member("country", place.country)
      json.key("count")
      json.number(place.count)
      json.key("evidence")
      json.strings(place.evidence)
    }
  }

  private mutating func span(_ span: Span) {
    array { list in
      list.number(span.range.lowerBound)
      list.number(span.range.upperBound)
      list.string(span.label.rawValue)
    }
  }
}
