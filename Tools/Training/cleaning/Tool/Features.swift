import Foundation
import TearsheetCore

/// A page's features as the optimiser reads them: counts, then the arrays, little-endian, 4 bytes each.
func features(of entry: Pack.Entry) -> Data {
  let page = page(of: entry)
  let pieces = ModelInput.pieces(of: page, lines(of: page.text))
  var data = Data()
  data.append(UInt32(pieces.count))
  for piece in pieces {
    for count in [
      piece.lines.count, piece.width, piece.bag.values.count, piece.edges.values.count,
      piece.classes.values.count, piece.groups.count,
    ] {
      data.append(UInt32(count))
    }
    data.append(piece.lines.map { UInt32($0) })
    data.append(piece.dense)
    for hashes in [piece.bag, piece.edges, piece.classes] {
      data.append(hashes.ends.map { UInt32($0) })
      data.append(hashes.values)
    }
    for groups in piece.groups { data.append(groups) }
  }
  return data
}

extension Data {
  mutating func append(_ value: UInt32) { append([value]) }

  mutating func append<T: BitwiseCopyable>(_ values: [T]) {
    values.withUnsafeBytes { append(contentsOf: $0) }
  }
}
