import TearsheetCore

/// What a typed filter means, or what is wrong with it.
enum FilterText: Hashable {
  case query(Query)
  case mistake(String)

  init(_ text: String) {
    do throws(QueryError) {
      self = .query(try Query(parsing: text))
    } catch {
      self = .mistake(error.description)
    }
  }
}
