import TearsheetCore

/// The record that a JSON object stands for.
func recordDraft(
  of value: JSONValue, options: ReadOptions
) throws(InputProblem.Kind) -> RecordDraft {
  guard case .object = value else { throw .badJSON("not an object") }
  let fields = FieldReader(value)
  let body = try body(of: fields, options: options)
  guard body.bytes.count <= options.pageBytes else {
    throw .pageTooLarge(limit: options.pageBytes)
  }
  var draft = RecordDraft(
    id: fields.text(JSONFields.id), form: body.form, bytes: body.bytes,
    declared: declared(by: fields, options: options))
  draft.origin.url = options.urlField.map(fields.text(exactly:)) ?? fields.text(JSONFields.url)
  draft.origin.fetched = fetched(fields, options: options)
  draft.origin.language = fields.text(JSONFields.language)
  return draft
}

private func body(
  of fields: FieldReader, options: ReadOptions
) throws(InputProblem.Kind) -> (form: Record.Form, bytes: [UInt8]) {
  if let name = options.htmlField, let bytes = fields.bytes(exactly: name) {
    return (.html, bytes)
  }
  if let name = options.textField {
    guard let bytes = fields.bytes(exactly: name) else { throw .noText(field: name) }
    return (.text, bytes)
  }
  if let (field, bytes) = fields.bytes(JSONFields.text) {
    let isHTML = !JSONFields.alwaysPlain.contains(field) && looksLikeHTML(bytes[...])
    return (isHTML ? .html : .text, bytes)
  }
  if let (_, bytes) = fields.bytes(JSONFields.html) { return (.html, bytes) }
  throw fields.has(JSONFields.text + JSONFields.html) ? .empty : .noText(field: nil)
}

private func declared(by fields: FieldReader, options: ReadOptions) -> Declared {
  func claims(_ names: [String]) -> [Declared.Claim] {
    fields.texts(names).map { Declared.Claim($0, from: .container) }
  }
  var declared = Declared()
  declared.titles = claims(JSONFields.title)
  if let title = options.titleField.flatMap(fields.text(exactly:)) {
    declared.titles.insert(Declared.Claim(title, from: .container), at: 0)
  }
  declared.subtitles = claims(JSONFields.subtitle)
  declared.authors = claims(JSONFields.authors)
  declared.published = published(fields, options: options).map {
    Declared.Claim(isoDate($0), from: .container)
  }
  declared.modified = fields.texts(JSONFields.modified).map {
    Declared.Claim(isoDate($0), from: .container)
  }
  declared.outlets = claims(JSONFields.outlet)
  declared.sections = claims(JSONFields.section)
  declared.keywords = claims(JSONFields.keywords)
  declared.languages = claims(JSONFields.language)
  return declared
}

private func published(_ fields: FieldReader, options: ReadOptions) -> [String] {
  if let name = options.dateField { return fields.text(exactly: name).map { [$0] } ?? [] }
  return fields.texts(JSONFields.published.filter { $0 != "date" || !isCrawlDate(fields) })
}

private func fetched(_ fields: FieldReader, options: ReadOptions) -> Instant? {
  let names = JSONFields.fetched + (isCrawlDate(fields) && options.dateField == nil ? ["date"] : [])
  return fields.texts(names).lazy.compactMap(parseInstant).first
}

private func isCrawlDate(_ fields: FieldReader) -> Bool { fields.has(JSONFields.crawlMarks) }

/// A date as written, but seconds since 1970 as a date that can be read.
private func isoDate(_ text: String) -> String {
  guard text.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }),
    let instant = parseInstant(text)
  else { return text }
  return isoText(instant)
}
