import Foundation

/// The pages of the repository and, where they lie beside it, the shared ones.
enum SeedPages {
  /// The root of the repository.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Where shared pages may lie.
  static let shared = root.deletingLastPathComponent().appending(path: "shared/seeds")

  /// Name and bytes of every text page found.
  static func all() -> [(name: String, bytes: [UInt8])] {
    [root.appending(path: "seeds"), shared].flatMap { folder -> [(String, [UInt8])] in
      let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
      return (files ?? []).sorted().filter { $0.hasSuffix(".txt") }.compactMap { name in
        FileManager.default.contents(atPath: folder.appending(path: name).path)
          .map { (name, [UInt8]($0)) }
      }
    }
  }
}
