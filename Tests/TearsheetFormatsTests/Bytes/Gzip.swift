import CZlib

/// The bytes packed by zlib: a gzip member, or with other window bits zlib or bare deflate.
func packed(_ bytes: [UInt8], windowBits: Int32 = 31) -> [UInt8] {
  var stream = z_stream()
  cz_deflate_init(&stream, 9, windowBits)
  defer { deflateEnd(&stream) }
  var input = bytes
  var output = [UInt8](repeating: 0, count: bytes.count + 1024)
  let count = input.withUnsafeMutableBufferPointer { input in
    output.withUnsafeMutableBufferPointer { output in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(output.count)
      deflate(&stream, Z_FINISH)
      return output.count - Int(stream.avail_out)
    }
  }
  return Array(output[..<count])
}
