import ArgumentParser
import Glibc
import TearsheetCore

/// Ends the program with a status; what there was to say has been said.
struct ExitStatus: Error {
  /// 0 all well, 1 something could not be read, 2 wrong usage or no terminal.
  let code: Int32

  /// Something could not be read, the rest was.
  static let incomplete = ExitStatus(code: 1)
  /// Wrong usage, or no terminal where one is needed.
  static let usage = ExitStatus(code: 2)
}

/// Says what an error says and gives the exit status that goes with it.
func report(_ error: any Error) -> Int32 {
  switch error {
  case let error as OutputError:
    if !error.isBrokenPipe { complain(error.description) }
    return 1
  case let error as LibraryError:
    complain(error.description)
    return 1
  default: return reportUsage(error)
  }
}

/// ArgumentParser's help and errors, with its 64 become 2.
private func reportUsage(_ error: any Error) -> Int32 {
  let code = Tearsheet.exitCode(for: error).rawValue
  let message = Tearsheet.fullMessage(for: error)
  var output = Output(code == 0 ? .standard : .error)
  if !message.isEmpty { try? output.lines(message) }
  do { try output.flush() } catch { return 1 }
  return code == EXIT_SUCCESS ? 0 : 2
}

/// A reader of a pipe that goes away is an error of `write`, not the program's death.
func signalPipe() { _ = signal(SIGPIPE, SIG_IGN) }

/// Ends the program.
func leave(_ code: Int32) -> Never { exit(code) }
