import Glibc

extension Configuration {
  /// The user's configuration, and the file it is from; none where there is no file.
  static func load() throws(ConfigurationError) -> (configuration: Configuration, path: String?) {
    guard let path = configurationPath() else { return (Configuration(), nil) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return (Configuration(), nil) }
      throw ConfigurationError(
        path: path, line: 1, kind: .unreadable(String(cString: strerror(errno))))
    }
    defer { close(descriptor) }
    guard let bytes = contents(of: descriptor) else {
      throw ConfigurationError(
        path: path, line: 1, kind: .unreadable(String(cString: strerror(errno))))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return (try Configuration(toml: text, path: path), path)
  }
}

/// The user's configuration; what is wrong with it is said, with status 2.
func loadedConfiguration() throws -> Configuration {
  do throws(ConfigurationError) { return try Configuration.load().configuration } catch {
    complain(error.description)
    throw ExitStatus.usage
  }
}

/// `$XDG_CONFIG_HOME/tearsheet/config.toml`, or below `~/.config`; nil without a home.
private func configurationPath() -> String? {
  if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
    return folder + "/tearsheet/config.toml"
  }
  return homeFolder().map { $0 + "/.config/tearsheet/config.toml" }
}

/// At most a megabyte of a file; nil, with `errno`, where it cannot be read: of a folder, say.
private func contents(of descriptor: Int32) -> [UInt8]? {
  var bytes = [UInt8](repeating: 0, count: 1 << 20)
  var count = 0
  while count < bytes.count {
    let got = bytes.withUnsafeMutableBytes {
      read(descriptor, $0.baseAddress! + count, $0.count - count)
    }
    if got < 0 { return nil }
    if got == 0 { break }
    count += got
  }
  return Array(bytes.prefix(count))
}
