import ArgumentParser
import TearsheetFormats

/// A path as typed: bytes, which need not be UTF-8.
///
/// Swift's strings cannot hold such bytes, so `rawArguments` writes each as a code point of the
/// last private plane, and this takes it back.
struct PathArgument: ExpressibleByArgument {
  /// The path's bytes; `-` is standard input.
  let bytes: [UInt8]

  init(argument: String) {
    bytes = argument.unicodeScalars.flatMap { scalar -> [UInt8] in
      (firstRaw...firstRaw + 255).contains(scalar.value)
        ? [UInt8(scalar.value - firstRaw)] : Array(Character(scalar).utf8)
    }
  }

  /// As help shows it.
  var defaultValueDescription: String { String(decoding: bytes, as: UTF8.self) }

  /// True for standard input.
  var isStandardInput: Bool { bytes == Array("-".utf8) }

  /// From the root, as pages are named by; `-` stays.
  var absolute: [UInt8] {
    isStandardInput ? bytes : absolutePath(of: bytes) ?? bytes
  }

  /// For messages; not yet safe.
  var name: String { isStandardInput ? "standard input" : String(decoding: bytes, as: UTF8.self) }
}

/// The arguments after the program's name, with bytes that are not UTF-8 written as code points.
func rawArguments() -> [String] {
  (1..<max(1, Int(CommandLine.argc))).compactMap { index in
    CommandLine.unsafeArgv[index].map { pointer in
      decoded(Array(String.byteArray(pointer)))
    }
  }
}

private let firstRaw: UInt32 = 0x10_FE00

private func decoded(_ bytes: [UInt8]) -> String {
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  var text = String.UnicodeScalarView()
  var rest = bytes[...]
  while !rest.isEmpty {
    var iterator = rest.makeIterator()
    var decoder = UTF8()
    if case .scalarValue(let scalar) = decoder.decode(&iterator) {
      text.append(scalar)
      rest = rest.dropFirst(UTF8.width(scalar))
    } else {
      let raw = rest.removeFirst()
      if let scalar = Unicode.Scalar(firstRaw + UInt32(raw)) { text.append(scalar) }
    }
  }
  return String(text)
}

extension String {
  /// The bytes of a C string.
  fileprivate static func byteArray(_ pointer: UnsafeMutablePointer<CChar>) -> [UInt8] {
    var bytes: [UInt8] = []
    var at = pointer
    while at.pointee != 0 {
      bytes.append(UInt8(bitPattern: at.pointee))
      at += 1
    }
    return bytes
  }
}
