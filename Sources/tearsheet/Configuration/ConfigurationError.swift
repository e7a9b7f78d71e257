/// What is wrong with a configuration file: which file, which line, and what is meant.
struct ConfigurationError: Error, Equatable, CustomStringConvertible {
  /// What is wrong.
  enum Kind: Equatable {
    case notTOML(String)
    case unknownKey(String, nearest: String?)
    case wrongValue(String, needs: String)
    case unreadable(String)
  }
  let path: String
  /// From 1.
  let line: Int
  let kind: Kind

  var description: String {
    switch kind {
    case .notTOML(let detail): "\(path), line \(line): not TOML (\(detail)); mend the line"
    case .unknownKey(let key, let nearest?):
      "\(path), line \(line): unknown key '\(key)'; did you mean '\(nearest)'?"
    case .unknownKey(let key, nil): "\(path), line \(line): unknown key '\(key)'; remove it"
    case .unreadable(let reason): "\(path): cannot be read (\(reason)); mend it or move it away"
    case .wrongValue(let key, let needs): "\(path), line \(line): '\(key)' needs \(needs)"
    }
  }
}
