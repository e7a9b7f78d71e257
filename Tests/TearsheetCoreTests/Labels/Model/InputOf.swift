@testable import TearsheetCore

/// What the model sees of a page of plain text.
func modelInput(of text: String) -> ModelInput {
  let page = Page(text)
  return ModelInput.pieces(of: page, lines(of: page.text))[0]
}

extension ModelInput {
  /// A feature of each line.
  func column(_ feature: Feature) -> [Float] {
    lines.indices.map { dense[$0 * width + feature.rawValue] }
  }
}

/// What is written into a row of so many values.
func values(_ count: Int, write: (inout RowWriter) -> Void) -> [Float] {
  Array(unsafeUninitializedCapacity: count) { values, filled in
    var row = RowWriter(UnsafeMutableBufferPointer(rebasing: values[..<count]))
    write(&row)
    filled = row.count
  }
}
