import Testing

@testable import tearsheet

@Test(arguments: [
  ("--library a.db import b", "import --library a.db b"),
  ("--library=a.db --temporary list", "list --library=a.db --temporary"),
  ("--library import b", "--library import b"),
  ("import --library a.db b", "import --library a.db b"),
  ("b import", "b import"),
  ("--temporary b", "--temporary b"),
  ("", ""),
])
func `the library's options may stand before the subcommand`(typed: String, meant: String) {
  let words = typed.split(separator: " ").map(String.init)
  #expect(
    arranged(words, subcommands: ["import", "list"]) == meant.split(separator: " ").map(String.init)
  )
}
