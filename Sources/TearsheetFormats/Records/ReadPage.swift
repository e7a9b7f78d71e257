import TearsheetCore

/// Reads a file that is one page.
func readPage(
  _ form: Record.Form, _ reader: ByteStream, isPacked: Bool, to delivery: Delivery
) {
  let limit = delivery.options.pageBytes
  // A file of a gigabyte is refused before it is read.
  guard isPacked || delivery.file.size <= limit else {
    return delivery.report(.pageTooLarge(limit: limit))
  }
  let bytes = reader.read(limit + 1)
  guard bytes.count <= limit else { return delivery.report(.pageTooLarge(limit: limit)) }
  guard !isBlank(bytes) else { return delivery.report(.empty) }
  delivery.givePage(form: form, bytes: bytes)
}
