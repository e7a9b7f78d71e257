/// The arguments with the subcommand first: `tearsheet --library FILE import PATH` means what
/// `tearsheet import --library FILE PATH` does.
///
/// Only the library's options may stand before a subcommand; anything else is left as typed.
func arranged(_ arguments: [String], subcommands: [String]) -> [String] {
  var index = 0
  while index < arguments.count {
    let argument = arguments[index]
    if subcommands.contains(argument), index > 0 {
      return [argument] + arguments[..<index] + arguments[(index + 1)...]
    }
    if argument == "--library" {
      index += 2
    } else if argument == "--temporary" || argument.hasPrefix("--library=") {
      index += 1
    } else {
      break
    }
  }
  return arguments
}
