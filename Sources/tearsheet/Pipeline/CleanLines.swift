import TearsheetCore
import TearsheetFormats

/// `clean --jsonl`: one page a line in, one object a line out, in order.
struct CleanLines {
  let file: PathArgument
  let options: ReadOptions
  let jobs: Int
  let withSignatures: Bool

  /// What one line became.
  private struct Answer: Sendable {
    let json: JSONWriter
    let failed: Bool
  }

  /// Answers every line; a bad line with an error on its position, and exit status 1 at the end.
  func run() throws {
    let lines = try lineStream(of: file, options: options)
    var output = Output()
    var failed = 0
    let (options, path, withSignatures) = (options, lines.path, withSignatures)
    let map = OrderedMap<LineStream.Line, Answer>(
      jobs: jobs, capacity: jobs * 8,
      transform: {
        Self.answer($0, of: path, options: options, withSignatures: withSignatures)
      },
      deliver: { answer in
        try output.json(answer.json)
        if answer.failed { failed += 1 }
      })
    while let line = lines.next() { try map.push(line) }
    try map.finish()
    try output.flush()
    if failed > 0 {
      complain(
        "\(file.name): \(failed) of its lines were no pages; their errors stand in the output")
    }
    if let problem = lines.problem { complain(problem.description) }
    if failed > 0 || lines.problem != nil { throw ExitStatus.incomplete }
  }

  private static func answer(
    _ line: LineStream.Line, of path: [UInt8], options: ReadOptions, withSignatures: Bool
  ) -> Answer {
    var json = JSONWriter()
    guard let bytes = line.bytes else {
      let problem = InputProblem(
        path: path, place: .line(line.number), kind: .recordTooLarge(limit: options.recordBytes))
      json.failure(nil, problem)
      json.endLine()
      return Answer(json: json, failed: true)
    }
    let parsed = parseLine(bytes, number: line.number, of: path, options: options)
    switch parsed.result {
    case .success(let record):
      let page = TearsheetFormats.page(from: record, options: options)
      json.reading(read(page), of: page, id: parsed.id, withSignatures: withSignatures)
    case .failure(let problem): json.failure(parsed.id, problem)
    }
    json.endLine()
    return Answer(json: json, failed: (try? parsed.result.get()) == nil)
  }
}

extension JSONWriter {
  /// `{"id": …, "error": …}`.
  fileprivate mutating func failure(_ id: JSONValue?, _ problem: InputProblem) {
    object { json in
      json.key("id")
      json.value(id ?? .null)
      json.key("error")
      json.string(problem.description)
    }
  }
}
