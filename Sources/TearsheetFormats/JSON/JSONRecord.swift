import TearsheetCore

/// The record that a JSON object stands for.
func recordDraft(
  of value: JSONValue, options: ReadOptions
) throws(InputProblem.Kind) -> RecordDraft {
  guard case .object = value else { throw .badJSON("not an object") }
  let fields = FieldReader(value)
  let body = try body(of: fields, options: options)
  guard !isBlank(body.bytes) else { throw .empty }
  guard body.bytes.count <= options.pageBytes else {
    throw .pageTooLarge(limit: options.pageBytes)
  }
  var draft = RecordDraft(
    id: fields.text(.id), form: body.form, bytes: body.bytes,
    declared: declared(by: fields, options: options))
  draft.origin.url = options.urlField.map(fields.text(exactly:)) ?? fields.text(.url)
  draft.origin.fetched = fetched(fields, options: options)
  draft.origin.language = fields.text(.language)
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
  if let (field, bytes) = fields.bytes(.text) {
    let isHTML = !JSONFields.alwaysPlain.contains(field) && looksLikeHTML(bytes[...])
    return (isHTML ? .html : .text, bytes)
  }
  if let (_, bytes) = fields.bytes(.html) { return (.html, bytes) }
  throw fields.has(.text) || fields.has(.html) ? .empty : .noText(field: nil)
}

private func declared(by fields: FieldReader, options: ReadOptions) -> Declared {
  func claims(_ field: JSONFields) -> [Declared.Claim] {
    fields.texts(field).map { Declared.Claim($0, from: .container) }
  }
  var declared = Declared()
  declared.titles = claims(.title)
  if let title = options.titleField.flatMap(fields.text(exactly:)) {
    declared.titles.insert(Declared.Claim(title, from: .container), at: 0)
  }
  declared.subtitles = claims(.subtitle)
  declared.authors = claims(.authors)
  declared.published = published(fields, options: options).map {
    Declared.Claim(isoDate($0), from: .container)
  }
  declared.modified = fields.texts(.modified).map {
    Declared.Claim(isoDate($0), from: .container)
  }
  declared.outlets = claims(.outlet)
  declared.sections = claims(.section)
  declared.keywords = claims(.keywords)
  declared.languages = claims(.language)
  return declared
}

private func published(_ fields: FieldReader, options: ReadOptions) -> [String] {
  if let name = options.dateField { return fields.text(exactly: name).map { [$0] } ?? [] }
  return fields.texts(.published, except: isCrawlDate(fields) ? "date" : nil)
}

private func fetched(_ fields: FieldReader, options: ReadOptions) -> Instant? {
  let crawl = isCrawlDate(fields) && options.dateField == nil ? fields.texts(names: ["date"]) : []
  return (fields.texts(.fetched) + crawl).lazy.compactMap(parseInstant).first
}

private func isCrawlDate(_ fields: FieldReader) -> Bool { fields.has(.crawlMarks) }

/// A date as written, but seconds since 1970 as a date that can be read.
private func isoDate(_ text: String) -> String {
  guard text.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }),
    let instant = parseInstant(text)
  else { return text }
  return isoText(instant)
}
