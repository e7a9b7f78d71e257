/// The language of a text as an ISO 639-1 code; nil when it cannot be told.
public func detectLanguage(of text: String) -> String? { nil }
