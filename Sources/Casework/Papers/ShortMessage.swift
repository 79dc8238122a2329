/// A short message (SMS) and how many messages it takes.
///
/// Counted by 3GPP TS 23.038: 160 places of the seven-bit alphabet in one message and 153 in each of many; with any
/// character outside the alphabet 70 and 67 of UTF-16.
package struct ShortMessage: Sendable, Equatable {
  /// What is sent.
  package let text: String
  /// Whether every character is in the seven-bit alphabet.
  package let isSevenBit: Bool
  /// The places it takes: septets, or units of UTF-16.
  package let length: Int

  /// Counts a text.
  package init(_ text: String) {
    self.text = text
    let septets = text.unicodeScalars.map(ShortMessage.septets)
    isSevenBit = !septets.contains(0)
    length = isSevenBit ? septets.reduce(0, +) : text.utf16.count
  }

  /// The places that one message has.
  package var capacity: Int { isSevenBit ? 160 : 70 }

  /// The messages it takes; 0 when it is empty.
  package var parts: Int {
    if length <= capacity { return length == 0 ? 0 : 1 }
    let each = isSevenBit ? 153 : 67
    return (length + each - 1) / each
  }

  /// The septets of a character, 0 when the alphabet does not have it.
  private static func septets(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "\n", "\r", " "..."#", "%"..."?": 1
    case "$", "@", "_", "£", "¥", "§", "¿", "¡", "¤", "Ä", "Ö", "Ñ", "Ü", "Å", "Æ", "Ø", "É", "ß": 1
    case "ä", "ö", "ñ", "ü", "à", "è", "é", "ù", "ì", "ò", "Ç", "å", "æ", "ø": 1
    case "Δ", "Φ", "Γ", "Λ", "Ω", "Π", "Ψ", "Σ", "Θ", "Ξ": 1
    case "^", "{", "}", "\\", "[", "~", "]", "|", "€", "\u{C}": 2
    default: 0
    }
  }
}
