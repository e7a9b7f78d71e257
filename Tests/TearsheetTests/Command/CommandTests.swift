import Foundation
import Testing

/// The built program, as a shell sees it.
@Suite(.serialized) struct CommandTests {
  private static func page(_ place: String) -> Data {
    Data("The bridge of \(place) fell\n\nThe bridge over the river fell on Monday night.".utf8)
  }

  @Test func `what comes on standard input takes nothing else's place`() throws {
    try withScratch { folder in
      let library = ["--library", folder + "/a.db"]
      let first = try run(["import", "-"] + library, input: Self.page("Lyon"))
      let second = try run(["import", "-"] + library, input: Self.page("Porto"))
      let again = try run(["import", "-"] + library, input: Self.page("Lyon"))
      #expect(first.errors.hasSuffix("pages: 1 new, 0 changed; articles: 1\n"))
      #expect(second.errors.hasSuffix("pages: 1 new, 0 changed; articles: 1\n"))
      #expect(again.errors.hasSuffix("pages: 0 new, 0 changed, 1 known; articles: 0\n"))
      #expect(try run(["export"] + library).out.split(separator: "\n").count == 2)
    }
  }

  @Test func `lines are answered one by one, the one that is too long too`() throws {
    let long = #"{"id":1,"text":"\#(String(repeating: "x", count: 3000))"}"#
    let short = #"{"id":2,"text":"Rain fell in the whole country on Monday, and it was cold."}"#
    let printed = try run(
      ["clean", "--jsonl", "--max-record", "2K"], input: Data((long + "\n" + short + "\n").utf8))
    let lines = printed.out.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix(#"{"id":null,"error":"#) == true)
    #expect(lines.last?.hasPrefix(#"{"id":2,"#) == true)
    #expect(printed.status == 1)
  }

  @Test func `a library whose name was mistyped is not made`() throws {
    try withScratch { folder in
      let path = folder + "/typo.db"
      for command in [
        ["list"], ["export"], ["show", "00"], ["state", "export"], ["library", "check"],
        ["library", "backup", folder + "/copy.db"], ["library", "repair"], ["rederive"],
        ["list", folder],
      ] {
        let printed = try run(command + ["--library", path])
        #expect(printed.status == 1, "\(command)")
        #expect(
          printed.errors == "tearsheet: \(path): no library; 'tearsheet import' makes one, or name "
            + "another file with --library\n")
      }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func `a link to a folder shows what is in the folder`() throws {
    try withScratch { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/pages", withIntermediateDirectories: false)
      try Self.page("Lyon").write(to: URL(filePath: folder + "/pages/a.txt"))
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: "pages")
      for name in ["/link", "/link/", "/pages"] {
        let printed = try run(["list", folder + name])
        #expect(printed.out.split(separator: "\n").count == 1 && printed.status == 0, "\(name)")
      }
    }
  }

  @Test func `a report that cannot be written is told before anything is read`() throws {
    try withScratch { folder in
      let printed = try run(
        ["import", "-", "--report", folder, "--library", folder + "/a.db"], input: Self.page("Lyon")
      )
      #expect(printed.status == 1)
      #expect(printed.errors.hasPrefix("tearsheet: \(folder): cannot be written (Is a directory)"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/a.db"))
    }
  }

  @Test func `help shows the library, the formats, and - as it is typed`() throws {
    let root = try run(["--help"]).out
    #expect(root.contains("tearsheet [--library <file> | --temporary] [<path> ...]"))
    #expect(root.contains("WARC"))
    #expect(try run(["clean", "--help"]).out.contains("(default: -)"))
    #expect(try run(["state", "import", "--help"]).out.contains("(default: -)"))
  }

  @Test func `clean names a folder as one, and a backup's file as taken`() throws {
    try withScratch { folder in
      for name in ["a", "b"] {
        try Self.page(name).write(to: URL(filePath: folder + "/\(name).txt"))
      }
      #expect(
        try run(["clean", folder]).errors
          == "tearsheet: \(folder): a folder; use 'tearsheet export' for it\n")
      let library = ["--library", folder + "/l.db"]
      _ = try run(["import", folder] + library)
      #expect(
        try run(["library", "backup", folder + "/a.txt"] + library).errors
          == "tearsheet: \(folder)/a.txt: there is a file already; name another one, or move it "
          + "away\n")
    }
  }

  @Test func `lines of a state that are none are complained of`() throws {
    let printed = try run(["state", "import", "--temporary"], input: Data("{}\n".utf8))
    #expect(printed.status == 1)
    #expect(
      printed.errors.contains(
        "tearsheet: standard input, line 1: not a line of 'state export'; passed over\n"))
  }

  @Test func `a path in an exported state is what it was`() throws {
    try withScratch { folder in
      let library = ["--library", folder + "/a.db"]
      let line = #"{"hash":"0000000000000001","page":"/a\u202eb\u009b\"é","starred":true}"#
      _ = try run(["state", "import"] + library, input: Data(line.utf8))
      let printed = try run(["state", "export"] + library).out
      #expect(printed.contains(#""page":"/a\u202eb\u009b\"é""#))
    }
  }

  @Test func `a configuration that is a folder is no empty one`() throws {
    try withScratch { folder in
      let path = folder + "/tearsheet/config.toml"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      let printed = try run(["list", "--temporary"], configuration: folder)
      #expect(printed.status == 2)
      #expect(
        printed.errors
          == "tearsheet: \(path): cannot be read (Is a directory); mend it or move it away\n")
    }
  }

  @Test func `a topic by words finds the same in the list and in the export`() throws {
    try withScratch { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/tearsheet", withIntermediateDirectories: true)
      try Data("[[topic]]\nname = \"spans\"\nwords = [\"bridge\", \"olpreis\"]".utf8)
        .write(to: URL(filePath: folder + "/tearsheet/config.toml"))
      let texts = [
        "Three bridges of the old town were closed on Monday, the police said in the evening.",
        "Der Ölpreis ist am Montag gefallen, wie die Börse in der Stadt am Abend berichtet hat.",
        "The abridged report on the roads was read by nobody in the town on Monday evening.",
      ]
      let lines = texts.enumerated().map { #"{"id":"\#($0)","title":"T\#($0)","text":"\#($1)"}"# }
      let pages = folder + "/pages.jsonl"
      try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: pages))
      let listed = try run(["list", pages, "-q", "topic:spans", "--json"], configuration: folder)
      let exported = try run(["export", pages], configuration: folder).out.split(separator: "\n")
      #expect(listed.out.split(separator: "\n").count == 2)
      #expect(exported.map { $0.contains(#""id":"user:spans""#) } == [true, true, false])
    }
  }
}
