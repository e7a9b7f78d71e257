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
///   - position: gets, before each record, how many bytes of the file were taken for it and those
///     before it.
public func records(
  in file: FoundFile, options: ReadOptions = ReadOptions(), visit: (Record) -> Bool,
  problem: (InputProblem) -> Void, position: @escaping (Int) -> Void = { _ in }
) {
  deliver(file, options, visit, problem, position) { delivery in
    do throws(InputProblem.Kind) {
      readRecords(ByteStream(try FileBytes(file)), to: delivery)
    } catch { delivery.report(error) }
  }
}

/// Reads the records of standard input, as `records(in:)` does those of a file. Their path is `-`,
/// and each is known by a hash of its content: what comes next may be anything.
public func recordsOfStandardInput(
  options: ReadOptions = ReadOptions(), visit: (Record) -> Bool, problem: (InputProblem) -> Void
) {
  let dash = [UInt8(ascii: "-")]
  let file = FoundFile(
    path: dash, metAs: dash, size: 0, modified: Instant(seconds: 0), written: 0, inode: 0,
    device: 0,
    isNamed: true, isPipe: true)
  deliver(file, options, visit, problem) { delivery in
    readRecords(ByteStream(FileBytes(borrowing: 0)), to: delivery)
  }
}

private func deliver(
  _ file: FoundFile, _ options: ReadOptions, _ visit: (Record) -> Bool,
  _ problem: (InputProblem) -> Void, _ position: @escaping (Int) -> Void = { _ in },
  _ read: (Delivery) -> Void
) {
  withoutActuallyEscaping(visit) { visit in
    withoutActuallyEscaping(problem) { problem in
      read(
        Delivery(
          file: file, options: options, visit: visit, problem: problem, position: position))
    }
  }
}
