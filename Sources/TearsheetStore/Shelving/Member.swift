import TearsheetCore

/// An article on its way into a story: new, or already in the list.
struct Member {
  let id: Int64
  let code: ArticleID
  let content: Article
  /// Articles that say the same share it.
  let contentHash: UInt64
  let words: Int
  let postings: Postings
  /// Where it stands now; nil when it is new.
  let entry: Entry?
  /// What is to be written of it; nil when it is not new.
  let prepared: (article: PreparedArticle, page: Int64)?

  /// A new article.
  init(_ new: PreparedArticle, id: Int64, page: Int64) {
    self.id = id
    code = ArticleID(bits: UInt64(bitPattern: new.code))
    content = new.article
    contentHash = UInt64(bitPattern: new.hash)
    words = new.words
    postings = new.postings
    entry = nil
    prepared = (new, page)
  }

  /// An article that is in the list.
  init(_ stored: StoredArticle, on key: PageKey, entry: Entry) {
    id = stored.id
    code = stored.code
    content = stored.article
    contentHash = UInt64(bitPattern: stored.hash)
    words = entry.words
    postings = Postings(stored.article, on: key)
    self.entry = entry
    prepared = nil
  }

  /// True when this copy is the better one to show: a headline of its own, more text, and an
  /// earlier day decide, in this order; then the one that came first.
  func isBetter(than other: Member) -> Bool {
    let day = content.published?.earliest ?? Day(number: .max)
    let otherDay = other.content.published?.earliest ?? Day(number: .max)
    let derived = content.titleDerived ? 1 : 0
    let otherDerived = other.content.titleDerived ? 1 : 0
    return (derived, -words, day.number, Int(id))
      < (otherDerived, -other.words, otherDay.number, Int(other.id))
  }
}
