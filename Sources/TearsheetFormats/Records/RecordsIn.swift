public import TearsheetCore

/// Reads the records of a file, one at a time, in their order: a page, or the pages of a
/// container.
///
/// Memory is bounded by the limits of `options`, whatever the file's size. What the file is, its
/// content says; its extension only where the content leaves it open.
///
/// - Parameters:
///   - visit: false stops the reading.
///   - problem: gets what could not be read; the rest goes on.
public func records(
  in file: FoundFile, options: ReadOptions = ReadOptions(), visit: (Record) -> Bool,
  problem: (InputProblem) -> Void
) {
  deliver(file, options, visit, problem) { delivery in
    do throws(InputProblem.Kind) {
      readRecords(ByteReader(try FileBytes(file)), to: delivery)
    } catch { delivery.report(error) }
  }
}

/// Reads the records of standard input, as `records(in:)` does those of a file. Their path is `-`.
public func recordsOfStandardInput(
  options: ReadOptions = ReadOptions(), visit: (Record) -> Bool, problem: (InputProblem) -> Void
) {
  let dash = [UInt8(ascii: "-")]
  let file = FoundFile(
    path: dash, metAs: dash, size: 0, modified: Instant(seconds: 0), written: 0, inode: 0,
    device: 0,
    isNamed: true, isPipe: true)
  deliver(file, options, visit, problem) { delivery in
    readRecords(ByteReader(FileBytes(borrowing: 0)), to: delivery)
  }
}

private func deliver(
  _ file: FoundFile, _ options: ReadOptions, _ visit: (Record) -> Bool,
  _ problem: (InputProblem) -> Void, _ read: (Delivery) -> Void
) {
  withoutActuallyEscaping(visit) { visit in
    withoutActuallyEscaping(problem) { problem in
      read(Delivery(file: file, options: options, visit: visit, problem: problem))
    }
  }
}
