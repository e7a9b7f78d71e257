import Glibc

/// Has large arrays go back to the system when they are done with. Left to itself glibc keeps ever
/// larger ones, and a page of a million lines would be paid for until the end.
func returnLargeMemory() {
  typealias SetOption = @convention(c) (Int32, Int32) -> Int32
  let mmapThreshold: Int32 = -3  // M_MMAP_THRESHOLD of malloc.h, which the module Glibc leaves out
  // Other C libraries have no such function and need none.
  guard let address = dlsym(nil, "mallopt") else { return }
  _ = unsafeBitCast(address, to: SetOption.self)(mmapThreshold, 1 << 20)
}
