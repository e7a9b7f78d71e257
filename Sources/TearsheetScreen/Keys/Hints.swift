import TearsheetCore
import TearsheetViewModel

/// The keys of a mode that the last line names: help and the way out always, the others as far as
/// there is room.
struct Hints {
  struct Hint {
    let key: String
    let hint: String
    let columns: Int
    let isNeeded: Bool
  }

  let shown: [Hint]

  init(_ mode: Mode, columns: Int) {
    let all = Hints.table[mode] ?? []
    var room = columns
    var kept = Set<Int>()
    for wanted in [true, false] {
      for (index, hint) in all.enumerated() where hint.isNeeded == wanted {
        guard hint.columns <= room else { break }
        room -= hint.columns
        kept.insert(index)
      }
    }
    shown = all.indices.filter(kept.contains).map { all[$0] }
  }

  private static let table: [Mode: [Hint]] = Dictionary(
    uniqueKeysWithValues: Mode.allCases.map { mode in
      (mode, KeyTable.all.filter { $0.modes.contains(mode) }.compactMap(Hints.hint(of:)))
    })

  private static func hint(of binding: KeyBinding) -> Hint? {
    guard let hint = binding.hint else { return nil }
    let key = binding.keys[0].name
    let needed: [Action] = [.quit, .showHelp, .back]
    return Hint(
      key: key, hint: hint, columns: columns(of: "\(key) \(hint)") + 2,
      isNeeded: needed.contains(binding.action))
  }
}
