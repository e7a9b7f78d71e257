import TearsheetCore

/// Hands the records of one file over: gives each a key and a name, and names what is wrong.
final class Delivery {
  let file: FoundFile
  let options: ReadOptions
  /// What the file's bytes are taken from, packed as they lie there.
  weak var source: ByteStream?
  private let visit: (Record) -> Bool
  private let problem: (InputProblem) -> Void
  private let position: (Int) -> Void
  private var seenIDs = Set<UInt64>()
  /// True when the visitor has had enough.
  private(set) var isStopped = false
  /// Records given.
  private(set) var count = 0
  /// Problems named.
  private(set) var problems = 0

  init(
    file: FoundFile, options: ReadOptions, visit: @escaping (Record) -> Bool,
    problem: @escaping (InputProblem) -> Void, position: @escaping (Int) -> Void = { _ in }
  ) {
    self.file = file
    self.options = options
    self.visit = visit
    self.problem = problem
    self.position = position
  }

  /// Gives the page that the whole file is.
  func givePage(form: Record.Form, bytes: [UInt8]) {
    let record = file.isStandardInput ? contentName(bytes) : nil
    give(
      RecordDraft(form: form, bytes: bytes), key: PageKey(path: file.path, record: record),
      name: file.name)
  }

  /// Gives a record of a container.
  ///
  /// - Parameter place: where it stands in the file, as a person counts: a line, an ordinal. Its
  ///   name where it has no id of its own.
  func give(_ draft: RecordDraft, at place: String) {
    let id = draft.id.flatMap { $0.utf8.count <= Delivery.longestID ? $0 : nil }
    let record =
      file.isStandardInput ? (id ?? "") + contentName(draft.bytes) : unique(id, place)
    let key = PageKey(path: file.path, record: record)
    give(draft, key: key, name: id ?? "\(file.name):\(place)")
  }

  /// Names what is wrong with the file, or with one place in it.
  func report(_ kind: InputProblem.Kind, _ place: InputProblem.Place? = nil) {
    problems += 1
    problem(InputProblem(path: file.metAs, place: place, kind: kind))
  }
}

extension Delivery {
  private func give(_ draft: RecordDraft, key: PageKey, name: String) {
    var origin = draft.origin
    origin.fileTime = file.isPipe ? nil : file.modified
    count += 1
    position(source?.offset ?? 0)
    isStopped = !visit(
      Record(
        key: key, name: name, form: draft.form, bytes: draft.bytes, origin: origin,
        declared: draft.declared))
  }

  /// The id, or the place where there is none or the id stood before: two records are two pages.
  private func unique(_ id: String?, _ place: String) -> String {
    guard let id else { return "#\(place)" }
    guard seenIDs.count < options.rememberedIDs, seenIDs.insert(Hash64.of(id)).inserted else {
      return "\(id)#\(place)"
    }
    return id
  }

  /// What a page of standard input is known by: its place there says nothing the next time.
  private func contentName(_ bytes: [UInt8]) -> String { "#" + hexadecimal(Hash64.of(bytes)) }

  /// Bytes; a longer id is no name for anything.
  private static let longestID = 512
}
