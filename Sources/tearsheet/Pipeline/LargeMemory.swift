import Glibc

/// Has large arrays go back to the system when they are done with. Left to itself glibc keeps ever
/// larger ones, and a page of a million lines would be paid for until the end.
func returnLargeMemory() {
  typealias SetOption = @convention(c) (Int32, Int32) -> Int32
  // Of malloc.h, which the module Glibc leaves out.
  let (trimThreshold, mmapThreshold): (Int32, Int32) = (-1, -3)
  // Other C libraries have no such function and need none.
  guard let address = dlsym(nil, "mallopt") else { return }
  let set = unsafeBitCast(address, to: SetOption.self)
  _ = set(mmapThreshold, 1 << 20)
  // Setting one fixes the other at 128 KB: every page would give memory back and ask for it again.
  _ = set(trimThreshold, 16 << 20)
}
