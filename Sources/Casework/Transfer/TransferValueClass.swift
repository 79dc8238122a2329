/// The kind of a value that may not be shown: its length and what it is made of.
package struct TransferValueClass: Sendable, Hashable {
  /// In characters.
  package let length: Int
  /// Whether there is a digit.
  package let hasDigits: Bool
  /// Whether there is a letter.
  package let hasLetters: Bool
  /// Whether there is anything else than digits, letters and spaces.
  package let hasOthers: Bool

  /// Classifies UTF-8 text.
  package init(of bytes: some Collection<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    length = text.count
    hasDigits = text.contains(where: \.isNumber)
    hasLetters = text.contains(where: \.isLetter)
    hasOthers = text.contains { !$0.isNumber && !$0.isLetter && $0 != " " }
  }
}
