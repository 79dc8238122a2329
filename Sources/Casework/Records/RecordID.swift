/// The identifier of a record: a UUID of version 7 (RFC 9562 §5.7), so that later ids sort later.
package struct RecordID: Sendable, Hashable {
  private let high: UInt64
  private let low: UInt64

  /// Makes an identifier from the moment of creation and 128 random bits, of which 74 are used.
  package init(at moment: Moment, random: (UInt64, UInt64)) {
    let time = UInt64(truncatingIfNeeded: moment.milliseconds) << 16
    high = time | 0x7000 | (random.0 & 0x0FFF)
    low = 0x8000_0000_0000_0000 | (random.1 >> 2)
  }

  /// Reads sixteen bytes, most significant first; nil when there are fewer or more.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Reads sixteen bytes where they lie, most significant first; nil when there are fewer or more.
  ///
  /// Not generic, so that the store, which reads them by the hundred thousand, need not specialise it.
  package init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16 else { return nil }
    high = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self))
    low = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
  }

  /// Reads the 36 characters of the usual form, `8-4-4-4-12` hexadecimal digits in either case.
  package init?(text: String) {
    guard text.utf8.count == 36 else { return nil }
    var words: (UInt64, UInt64) = (0, 0)
    for (offset, byte) in text.utf8.enumerated() {
      if RecordID.isHyphen(offset) {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = RecordID.value(ofHexadecimal: byte) else { return nil }
      if offset < 18 {
        words.0 = words.0 << 4 | digit
      } else {
        words.1 = words.1 << 4 | digit
      }
    }
    (high, low) = words
  }

  private static func value(ofHexadecimal digit: UInt8) -> UInt64? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(digit - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// The sixteen bytes, most significant first: how it is stored.
  package var bytes: [UInt8] {
    withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { [UInt8]($0) }
  }

  /// The usual form of 36 lower-case characters.
  package var text: String {
    String(unsafeUninitializedCapacity: 36) { buffer in
      var digit = 0
      for offset in 0..<36 {
        if RecordID.isHyphen(offset) {
          buffer[offset] = UInt8(ascii: "-")
          continue
        }
        let word = digit < 16 ? high : low
        let value = UInt8(truncatingIfNeeded: word >> UInt64(60 - digit % 16 * 4)) & 15
        buffer[offset] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
        digit += 1
      }
      return 36
    }
  }

  private static func isHyphen(_ offset: Int) -> Bool {
    offset == 8 || offset == 13 || offset == 18 || offset == 23
  }
}

extension RecordID: Comparable {
  package static func < (left: RecordID, right: RecordID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
