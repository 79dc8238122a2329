/// How a piece of a posting is stored: the differences from one slot to the next, as LEB128.
enum PostingCoding {
  /// Encodes ascending slots; the first is not part of it, it is the key of the piece.
  static func encode(_ slots: some Collection<Int64>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(slots.count * 4)
    guard var previous = slots.first else { return [] }
    for slot in slots.dropFirst() {
      // Where a doctored piece was read, the slots need not ascend; the difference wraps and so comes back.
      var difference = UInt64(bitPattern: slot &- previous)
      while difference >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: difference) | 0x80)
        difference >>= 7
      }
      bytes.append(UInt8(truncatingIfNeeded: difference))
      previous = slot
    }
    return bytes
  }

  /// Appends the slots of a piece.
  static func decode(first: Int64, _ bytes: UnsafeRawBufferPointer, into slots: inout [Int64]) {
    var slot = first
    slots.append(slot)
    var (difference, shift): (UInt64, UInt64) = (0, 0)
    for byte in bytes {
      difference |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 {
        slot &+= Int64(truncatingIfNeeded: difference)
        slots.append(slot)
        (difference, shift) = (0, 0)
      } else {
        shift += 7
      }
    }
  }
}
