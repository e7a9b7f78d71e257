import Dispatch
import TearsheetCore

/// Reads and prepares stored pages on all cores.
func prepareAll(
  _ records: [(id: Int64, record: Record, evidence: TemplateEvidence)],
  _ derive: LibraryStore.Derive
) -> [(id: Int64, page: PreparedPage)] {
  let prepared = Locked<[Int: PreparedPage]>([:])
  DispatchQueue.concurrentPerform(iterations: records.count) { index in
    let record = records[index].record
    let page = PreparedPage(record, derive(record, records[index].evidence).1)
    prepared.withLock { $0[index] = page }
  }
  let pages = prepared.withLock { $0 }
  return records.indices.compactMap { index in pages[index].map { (records[index].id, $0) } }
}
