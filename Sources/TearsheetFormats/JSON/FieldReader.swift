import TearsheetCore

/// The known fields of a JSON object, whatever the export calls them.
struct FieldReader {
  private var fields: [String: JSONValue] = [:]
  /// The fields that are there under some name, as bits: most are not.
  private var present: UInt32 = 0
  private let object: JSONValue

  init(_ object: JSONValue) {
    self.object = object
    collect(object)
    for name in names(of: .nested) {
      guard let inner = fields[name], case .object = inner else { continue }
      let outer = fields
      collect(inner)
      fields.merge(outer) { $1 }
    }
  }

  private mutating func collect(_ object: JSONValue) {
    guard case .object(let members) = object else { return }
    for member in members where member.key.utf8.count <= 64 {
      let key = JSONFields.normalised(member.key)
      guard let bits = JSONFields.byName[key], !member.value.isNull else { continue }
      fields[key] = member.value
      present |= bits
    }
  }

  private func names(of field: JSONFields) -> [String] {
    present & field.bit == 0 ? [] : field.names
  }

  /// The bytes of the first field that holds text, and its name.
  func bytes(_ field: JSONFields) -> (name: String, bytes: [UInt8])? {
    for name in names(of: field) {
      if let value = fields[name], let bytes = FieldReader.bytes(of: value), !bytes.isEmpty {
        return (name, bytes)
      }
    }
    return nil
  }

  /// The bytes of a field by its own name.
  func bytes(exactly name: String) -> [UInt8]? { object[name].flatMap(FieldReader.bytes) }

  /// The text of the first field that holds some.
  func text(_ field: JSONFields) -> String? { texts(field).first }

  /// What the fields hold as text, without white space at the ends; the values of an array one
  /// by one. Each text once.
  func texts(_ field: JSONFields, except name: String? = nil) -> [String] {
    texts(names: names(of: field).filter { $0 != name })
  }

  /// The same by names.
  func texts(names: [String]) -> [String] {
    var texts: [String] = []
    for name in names {
      guard let value = fields[name] else { continue }
      for text in FieldReader.texts(of: value) where !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  /// The text of a field by its own name.
  func text(exactly name: String) -> String? {
    object[name].flatMap { FieldReader.texts(of: $0).first }
  }

  func has(_ field: JSONFields) -> Bool { present & field.bit != 0 }

  func value(_ name: String) -> JSONValue? { fields[name] }
}

extension FieldReader {
  /// A string, an array of paragraphs, or an object around one of these.
  private static func bytes(of value: JSONValue) -> [UInt8]? {
    switch value {
    case .string(let bytes): return bytes
    case .array(let values):
      let paragraphs = values.compactMap { value -> [UInt8]? in
        if case .string(let bytes) = value { bytes } else { nil }
      }
      return paragraphs.isEmpty ? nil : Array(paragraphs.joined(separator: [10, 10]))
    case .object: return wrapped(value).flatMap(bytes)
    default: return nil
    }
  }

  private static func texts(of value: JSONValue) -> [String] {
    switch value {
    case .string, .number:
      let text = (value.text ?? "").withSpaceFolded
      return text.isEmpty ? [] : [text]
    case .array(let values): return values.prefix(mostValues).flatMap(texts)
    case .object: return wrapped(value).map(texts) ?? []
    default: return []
    }
  }

  /// What a value wrapped in an object is called: by content systems, people lists and databases.
  private static func wrapped(_ object: JSONValue) -> JSONValue? {
    for key in ["rendered", "name", "value", "$date", "$oid", "#text"] {
      guard let inner = object[key] else { continue }
      if case .object = inner { continue }
      return inner
    }
    return nil
  }

  private static let mostValues = 100
}
