import Glibc
import TearsheetCore
import Testing

@testable import TearsheetFormats

@Test func `a walk finds pages by their extension in the order of their names`() {
  let folder = ScratchFolder()
  for name in ["b.txt", "a/z.HTML", "a/y.jsonl.gz", "noext", "c.png", "README.txt", ".hidden.txt"] {
    folder.put(name, "text")
  }
  #expect(folder.walk().found == ["a/y.jsonl.gz", "a/z.HTML", "b.txt", "noext"])
  #expect(folder.walk().problems == [])
}

@Test func `a walk follows no link out of the folder and none in a circle`() {
  let folder = ScratchFolder()
  folder.put("a.txt", "text")
  folder.put("store/.blobs/1", "text")
  folder.link("again.txt", to: "a.txt")
  folder.link("circle", to: ".")
  folder.link("dangling.txt", to: "nowhere")
  folder.link("itself.txt", to: "itself.txt")
  folder.link("kept.txt", to: "store/.blobs/1")
  folder.link("out.txt", to: "/etc/hostname")
  folder.link("zero.txt", to: "/dev/zero")
  #expect(folder.walk().found == ["a.txt", "kept.txt"])
  #expect(
    folder.walk().problems == [
      "dangling.txt: a link to nothing; restore what it points to or remove it",
      "itself.txt: a link that leads back to itself; remove it",
      "out.txt: a link out of the folder, not followed; name its target instead",
      "zero.txt: a link out of the folder, not followed; name its target instead",
    ])
}

@Test func `a walk names a FIFO and does not wait for it`() {
  let folder = ScratchFolder()
  folder.put("a.txt", "text")
  mkfifo("\(folder.path)/pipe.txt", 0o600)
  #expect(folder.walk().found == ["a.txt"])
  #expect(
    folder.walk().problems == [
      "pipe.txt: a FIFO, not read from a folder; name it on the command line"
    ])
}

@Test func `a folder without pages is named`() {
  let folder = ScratchFolder()
  var problems: [InputProblem.Kind] = []
  findFiles([Array(folder.path.utf8)], visit: { _ in true }, problem: { problems.append($0.kind) })
  #expect(problems == [.noPages])
}

@Test(arguments: [
  ("/nowhere/at/all", InputProblem.Kind.missing),
  ("/dev/null", .notAFile(.device)),
  ("/proc/self/stat", .notAFile(.system)),
])
func `what is named and is no page is refused`(path: String, kind: InputProblem.Kind) {
  var problems: [InputProblem.Kind] = []
  findFiles([Array(path.utf8)], visit: { _ in true }, problem: { problems.append($0.kind) })
  #expect(problems == [kind])
}

@Test func `a named file is found whatever its name and once only`() {
  let folder = ScratchFolder()
  let path = folder.put("picture.dat", "text")
  var found: [FoundFile] = []
  findFiles(
    [path, Array(folder.path.utf8), path],
    visit: {
      found.append($0)
      return true
    }, problem: { _ in })
  #expect(found.map(\.name) == ["picture.dat"])
  #expect(found.map(\.isNamed) == [true])
}

@Test func `a name that is not UTF-8 is found and shown escaped`() {
  let folder = ScratchFolder()
  let path = Array("\(folder.path)/bad".utf8) + [0xFF, 0x9B, 0x1B] + Array(".txt".utf8)
  let descriptor = open(path.map(CChar.init(bitPattern:)) + [0], O_CREAT | O_WRONLY, 0o600)
  close(descriptor)
  defer { unlink(path.map(CChar.init(bitPattern:)) + [0]) }
  #expect(folder.walk().found == ["bad\\xff\\x9b\\u{1b}.txt"])
}

@Test func `a link to a folder is the folder, a link to a file is itself`() {
  let folder = ScratchFolder()
  let file = folder.put("pages/a.txt", "text")
  folder.link("folder", to: "pages")
  folder.link("file.txt", to: "pages/a.txt")
  let path = { (name: String) in Array("\(folder.path)/\(name)".utf8) }
  #expect(absolutePath(of: path("folder")) == path("pages"))
  #expect(absolutePath(of: path("folder/")) == path("pages"))
  #expect(absolutePath(of: path("folder/a.txt")) == file)
  #expect(absolutePath(of: path("file.txt")) == path("file.txt"))
  #expect(absolutePath(of: path("nowhere")) == path("nowhere"))
}
