import TearsheetCore

extension ByteWriter {
  mutating func write(_ article: Article) {
    write(article.part == .main)
    write(article.index)
    write(article.title)
    write(article.titleDerived)
    write(article.subtitle)
    write(article.section)
    write(article.outlet)
    write(article.agency)
    write(article.authors)
    write(article.dateline)
    write(article.published) { $0.write($1) }
    write(article.paragraphs)
    write(each: article.captions) {
      $0.write($1.text)
      $0.write($1.credit)
    }
    write(article.rights)
    write(article.hashtags)
    write(article.notes)
    write(article.language)
    write(each: article.topics) { $0.write($1) }
    write(each: article.places) {
      $0.write($1.name)
      $0.write($1.country)
      $0.write($1.count)
      $0.write($1.evidence)
    }
  }

  mutating func write(_ published: Published) {
    write(published.text)
    write(published.earliest.number)
    write(published.latest.number)
    write(published.evidence)
  }

  mutating func write(_ topic: TopicTag) {
    write(topic.id)
    write(topic.name)
    write(fixed: topic.score.bitPattern)
    write(topic.evidence)
  }
}

extension ByteReader {
  mutating func article() throws(DamagedBytes) -> Article {
    var article = Article()
    article.part = try bool() ? .main : .embedded
    article.index = try integer()
    article.title = try text()
    article.titleDerived = try bool()
    article.subtitle = try optionalText()
    article.section = try optionalText()
    article.outlet = try optionalText()
    article.agency = try optionalText()
    article.authors = try texts()
    article.dateline = try optionalText()
    article.published = try optional { reader throws(DamagedBytes) in try reader.published() }
    article.paragraphs = try texts()
    article.captions = try each { reader throws(DamagedBytes) in
      Article.Caption(try reader.text(), credit: try reader.optionalText())
    }
    article.rights = try texts()
    article.hashtags = try texts()
    article.notes = try texts()
    article.language = try optionalText()
    article.topics = try each { reader throws(DamagedBytes) in try reader.topic() }
    article.places = try each { reader throws(DamagedBytes) in
      PlaceTag(
        name: try reader.text(), country: try reader.text(), count: try reader.integer(),
        evidence: try reader.texts())
    }
    return article
  }

  mutating func published() throws(DamagedBytes) -> Published {
    Published(
      text: try text(), earliest: Day(number: try integer()), latest: Day(number: try integer()),
      evidence: try text())
  }

  mutating func topic() throws(DamagedBytes) -> TopicTag {
    TopicTag(
      id: try text(), name: try text(), score: Double(bitPattern: try fixed()),
      evidence: try texts())
  }
}
