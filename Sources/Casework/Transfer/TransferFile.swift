/// The text of a transfer file and the encoding it came in.
package struct TransferFile: Sendable {
  /// UTF-8 without a byte order mark.
  package let text: [UInt8]
  /// The encoding of the file.
  package let encoding: TransferEncoding

  /// Finds the encoding of a file and reads it.
  ///
  /// What is valid UTF-8 is UTF-8; anything else is Windows-1252, where the five bytes that mean
  /// nothing become U+FFFD, which no cell may hold. A byte order mark is left out.
  package static func decode(_ bytes: [UInt8]) throws(TransferFileFault) -> TransferFile {
    guard !bytes.isEmpty else { throw .empty }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      throw .encoding
    }
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if String(validating: bytes, as: UTF8.self) != nil {
      return TransferFile(text: isMarked ? Array(bytes.dropFirst(3)) : bytes, encoding: .utf8)
    }
    guard !isMarked else { throw .encoding }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case ..<0x80: text.append(byte)
      case ..<0xA0: text.append(contentsOf: String(upperControls[Int(byte - 0x80)]).utf8)
      default: text.append(contentsOf: [0xC0 | byte >> 6, 0x80 | byte & 0x3F])
      }
    }
    return TransferFile(text: text, encoding: .windows1252)
  }

  /// What Windows-1252 has where Latin 1 has control characters, 0x80 to 0x9F.
  private static let upperControls = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
