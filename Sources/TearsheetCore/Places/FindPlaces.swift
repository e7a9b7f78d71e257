/// The places that an article names, most named first.
public func places(of article: Article) -> [PlaceTag] { [] }
