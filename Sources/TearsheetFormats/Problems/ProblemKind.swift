extension InputProblem {
  /// What happened to a file or a record.
  public enum Kind: Error, Hashable, Sendable {
    // On the way to a file.
    case missing
    case notPermitted
    case notAFile(Special)
    case linkDangling
    case linkLoop
    case linkLeavesFolder
    case noPages
    case unreadable(errno: Int32)
    // A file or a record as a whole.
    case empty
    case binary(what: String)
    case pageTooLarge(limit: Int)
    case recordTooLarge(limit: Int)
    case feedTooLarge(limit: Int)
    // Containers.
    case damagedGzip
    case gzipTooLarge(limit: Int)
    case gzipBomb(ratio: Int)
    case nestedGzip
    case badJSON(String)
    case jsonTooDeep(limit: Int)
    case noText(field: String?)
    case badWARC(String)
    case truncated
    case badPayload(String)
    case badFeed(String)
  }

  /// What stands in a file's place and is no file.
  public enum Special: String, Hashable, Sendable {
    case fifo = "a FIFO"
    case socket = "a socket"
    case device = "a device"
    case system = "a file of the kernel"
  }
}

extension InputProblem.Kind {
  /// What happened and what to do.
  var message: String {
    switch self {
    case .missing: "no such file or folder; check the path"
    case .notPermitted: "may not be read; change its permissions or run as its owner"
    case .notAFile(.fifo): "a FIFO, not read from a folder; name it on the command line"
    case .notAFile(let special): "\(special.rawValue), not a page; name a file or a folder"
    case .linkDangling: "a link to nothing; restore what it points to or remove it"
    case .linkLoop: "a link that leads back to itself; remove it"
    case .linkLeavesFolder: "a link out of the folder, not followed; name its target instead"
    case .noPages: "no pages in it; see 'tearsheet help' for the formats that are read"
    case .unreadable(let code): "cannot be read (\(systemMessage(code))); try again"
    case .empty: "empty; scrape the page again"
    case .binary(let what): "\(what), not text; unpack or convert it first"
    case .pageTooLarge(let limit):
      "a page larger than \(size(limit)), passed over; raise the limit with --max-page"
    case .recordTooLarge(let limit):
      "a record larger than \(size(limit)), passed over; raise the limit with --max-record"
    case .feedTooLarge(let limit):
      "a feed larger than \(size(limit)), not read; split it"
    case .damagedGzip: "gzip data damaged or cut off; what stood before was read, fetch it again"
    case .gzipTooLarge(let limit):
      "expands to more than \(size(limit)); the rest was not read, raise the limit with --max-gzip"
    case .gzipBomb(let ratio):
      "expands to more than \(ratio) times its size, which text does not; the rest was not read"
    case .nestedGzip: "gzip inside gzip; unpack it once with gunzip"
    case .badJSON(let detail): "not JSON (\(detail)); passed over, mend the line"
    case .jsonTooDeep(let limit): "JSON nested deeper than \(limit) levels; passed over"
    case .noText(let field?): "no text in field \"\(field)\"; name another with --text-field"
    case .noText(nil): "no text or html field; name it with --text-field or --html-field"
    case .badWARC(let detail): "not a whole WARC record (\(detail)); passed over"
    case .truncated: "cut off in the middle of a record; fetch the file again"
    case .badPayload(let detail): "the response cannot be unpacked (\(detail)); passed over"
    case .badFeed(let detail): "not a whole feed (\(detail)); what could be read was"
    }
  }

  /// `16 MB`.
  private func size(_ bytes: Int) -> String {
    for (unit, name) in [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")] where bytes >= unit {
      return "\(bytes / unit) \(name)"
    }
    return "\(bytes) bytes"
  }
}
