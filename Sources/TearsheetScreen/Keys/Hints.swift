import TearsheetCore
import TearsheetViewModel

/// The keys of a mode that the last line names: help and the way out always, the others as far as
/// there is room.
struct Hints {
  let shown: [(key: String, hint: String)]

  init(_ mode: Mode, columns: Int) {
    let all = KeyTable.all.filter { $0.modes.contains(mode) && $0.hint != nil }
    let always = all.filter { $0.action == .quit || $0.action == .showHelp || $0.action == .back }
    var kept: Set<KeyBinding> = []
    var room = columns
    for binding in always + all where !kept.contains(binding) {
      let width = Hints.width(of: binding)
      guard width <= room else { break }
      room -= width
      kept.insert(binding)
    }
    shown = all.filter(kept.contains).map { ($0.keys[0].name, $0.hint ?? "") }
  }

  private static func width(of binding: KeyBinding) -> Int {
    TearsheetCore.columns(of: binding.keys[0].name + " " + (binding.hint ?? "")) + 2
  }
}
