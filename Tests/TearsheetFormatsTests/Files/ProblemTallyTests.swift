import TearsheetFormats
import Testing

struct ProblemTallyTests {
  private func problem(_ file: Int, _ line: Int? = nil) -> InputProblem {
    InputProblem(
      path: Array("page\(file).jsonl".utf8), place: line.map { .line($0) }, kind: .damagedGzip)
  }

  @Test func `of many problems in one file some are said, and the rest counted`() {
    var tally = ProblemTally(saidOfEach: 3)
    let said = (1...10).map { tally.add(problem(1, $0)) }
    #expect(said == [true, true, true] + Array(repeating: false, count: 7))
    #expect(tally.summary == ["7 more are damaged or cut off"])
    #expect(tally.count == 10)
  }

  @Test func `every file is named, however many problems came before it`() {
    var tally = ProblemTally(saidOfEach: 3)
    for line in 1...10 { _ = tally.add(problem(1, line)) }
    let said = [tally.add(problem(2)), tally.add(problem(2))]
    #expect(said == [true, false])
    #expect(tally.summary == ["8 more are damaged or cut off"])
  }
}
