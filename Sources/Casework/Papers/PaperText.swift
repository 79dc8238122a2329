/// What is done to a text before it goes on paper.
enum PaperText {
  /// The text without identity codes (1050/2018 29.4 §) and without characters that could deceive or cannot be seen.
  ///
  /// An identity code that was typed into a text is replaced by `hidden`.
  static func clean(_ text: String, hidden: String) -> String {
    withoutIdentityCodes(visible(text), hidden: hidden)
  }

  /// The text without characters that could deceive or cannot be seen; line ends stay, a tab is a space.
  static func visible(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\u{85}", "\u{2028}", "\u{2029}": scalars.append("\n")
      case "\t": scalars.append(" ")
      case _ where UnsafeCharacters.contains(scalar): continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func withoutIdentityCodes(_ text: String, hidden: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count >= 11 else { return text }
    var output: [UInt8] = []
    var index = 0
    var isInWord = false
    while index < bytes.count {
      if !isInWord, let code = identityCode(in: bytes, at: index) {
        output += hidden.utf8
        index += code
        continue
      }
      isInWord = isWordByte(bytes[index])
      output.append(bytes[index])
      index += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The length of an identity code that begins at a place and is a word of its own.
  private static func identityCode(in bytes: [UInt8], at index: Int) -> Int? {
    let end = index + 11
    guard end <= bytes.count, bytes[index].decimalDigit != nil, bytes[end - 2].decimalDigit != nil,
      end == bytes.count || !isWordByte(bytes[end])
    else { return nil }
    do throws(IdentityCodeFault) {
      _ = try IdentityCode(bytes: bytes[index..<end])
      return 11
    } catch {
      return nil
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
      true
    default: false
    }
  }
}
