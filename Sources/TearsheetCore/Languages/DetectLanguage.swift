/// The language of a text as an ISO 639-1 code; nil when it cannot be told.
///
/// Told by the script where one language writes it, else by function words and letters; from a
/// prefix, so that the cost does not grow with the text. Norwegian is `no`.
public func detectLanguage(of text: String) -> String? {
  var text = text
  return text.withUTF8 { bytes in
    let sample = UnsafeBufferPointer(rebasing: bytes.prefix(LanguageSample.bytes))
    let scripts = ScriptCounts(sample)
    switch scripts.leading {
    case nil: return nil
    case .latin?: return LanguageSample(sample).language(among: FunctionWords.latin)
    case .cyrillic?: return LanguageSample(sample).language(among: FunctionWords.cyrillic)
    case .arabic?: return LanguageSample(sample).language(among: FunctionWords.arabic)
    case let script?: return script.language
    }
  }
}
