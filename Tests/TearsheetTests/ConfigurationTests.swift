import TearsheetCore
import Testing

@testable import tearsheet

private func message(_ toml: String) -> String {
  do throws(ConfigurationError) {
    _ = try Configuration(toml: toml, path: "config.toml")
    return "fine"
  } catch { return error.description }
}

@Test func `a configuration is read`() throws {
  let it = try Configuration(
    toml: """
      [reader]
      colour = "none"

      [[topic]]
      name = "harbours"
      words = ["harbour", "quay"]

      [[topic]]
      name = "rates"
      query = "\\"central bank\\" rate"
      """, path: "config.toml")
  #expect(!it.usesColour)
  #expect(it.topics.map(\.name) == ["harbours", "rates"])
  #expect(it.topics[0].rule == .words(["harbour", "quay"]))
  #expect(it.topics[1].rule == .query(try Query(parsing: "\"central bank\" rate")))
}

@Test(arguments: [
  ("[reader]\ncolor = 5", "config.toml, line 2: unknown key 'color'; did you mean 'colour'?"),
  ("zebra = 1", "config.toml, line 1: unknown key 'zebra'; remove it"),
  ("[reader]\n\ncolour = 5", "config.toml, line 3: 'colour' needs \"auto\" or \"none\""),
  ("[[topic]]\nwords = [\"a\"]", "config.toml, line 1: 'topic' needs a name: name = \"…\""),
  (
    "[[topic]]\nname = \"a\"",
    "config.toml, line 2: 'name' needs either words = […] or query = \"…\" beside it"
  ),
  (
    "[[topic]]\nname = \"a\"\nwords = [\"x\"]\n\n[[topic]]\nname = \"b\"\nwords = 5",
    "config.toml, line 7: 'words' needs a list of words"
  ),
  (
    "[[topic]]\nname = \"a\"\nwords = [\"x\"]\n[[topic]]\nwords = [\"y\"]",
    "config.toml, line 4: 'topic' needs a name: name = \"…\""
  ),
  (
    "[[topic]]\nname = \"a\"\nwords = [\"x\"]\n[[topic]]\nname = \"A\"\nwords = [\"y\"]",
    "config.toml, line 5: 'name' needs to be another: a topic above has it"
  ),
])
func `a mistake names file, line and what is meant`(toml: String, expected: String) {
  #expect(message(toml) == expected)
}

@Test func `what is no TOML says where`() {
  #expect(message("[reader]\nwidth = = 5").hasPrefix("config.toml, line 2: not TOML ("))
}
