import TearsheetCore

/// A record before it has a key: what its container holds of it.
struct RecordDraft {
  /// The container's own id for it; nil where it has none.
  var id: String?
  var form: Record.Form
  var bytes: [UInt8]
  var origin = Origin()
  var declared = Declared()
}
