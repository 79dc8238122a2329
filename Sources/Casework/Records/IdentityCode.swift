/// A Finnish personal identity code, `DDMMYY` + separator + `NNN` + check character.
///
/// Decree 128/2010 2 § as amended by 690/2022: the separator tells the century and belongs to the
/// individual number, so two persons may share all digits; it is never normalised. The gender that
/// the number would tell is never derived.
package struct IdentityCode: Sendable, Hashable {
  /// The eleven characters, letters in upper case.
  package let text: String

  /// The day of birth the code tells.
  package let birthDate: CalendarDate

  /// Checks and reads a code; letters may be in either case, nothing else is forgiven.
  package init(_ text: String) throws(IdentityCodeFault) {
    try self.init(bytes: text.utf8)
  }

  /// Checks and reads a code from its bytes.
  package init(bytes: some Collection<UInt8>) throws(IdentityCodeFault) {
    guard bytes.count == 11 else { throw .length }
    let code = bytes.map(IdentityCode.upperCased)
    var digits: [Int] = []
    for index in [0, 1, 2, 3, 4, 5, 7, 8, 9] {
      guard let digit = code[index].decimalDigit else { throw .digits }
      digits.append(digit)
    }
    guard let century = IdentityCode.century(of: code[6]) else { throw .separator }
    let (day, month) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    let year = century + digits[4] * 10 + digits[5]
    guard let birthDate = CalendarDate(year: year, month: month, day: day) else {
      throw .impossibleDate
    }
    guard century > 1800 else { throw .century }
    guard digits[6] * 100 + digits[7] * 10 + digits[8] >= 2 else { throw .individualNumber }
    let number = digits.reduce(0) { $0 * 10 + $1 }
    guard code[10] == IdentityCode.checkCharacters[number % 31] else { throw .checkCharacter }
    self.birthDate = birthDate
    self.text = String(decoding: code, as: UTF8.self)
  }

  /// The code as it is shown until it is revealed: the individual number hidden, `010190-***P`.
  package var masked: String {
    "\(text.prefix(7))***\(text.suffix(1))"
  }

  /// Whether the individual number is 900–999, given to nobody for good: temporary or made up.
  package var isArtificial: Bool {
    text.dropFirst(7).first == "9"
  }

  /// The check character that belongs to nine digits, `DDMMYYNNN` read as a number.
  package static func checkCharacter(for number: Int) -> Character {
    Character(Unicode.Scalar(checkCharacters[number % 31]))
  }

  private static let checkCharacters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)

  /// The first year of the century a separator tells.
  private static func century(of separator: UInt8) -> Int? {
    switch separator {
    case UInt8(ascii: "A")...UInt8(ascii: "F"): 2000
    case UInt8(ascii: "-"), UInt8(ascii: "U")...UInt8(ascii: "Y"): 1900
    case UInt8(ascii: "+"): 1800
    default: nil
    }
  }

  private static func upperCased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") ? byte - 0x20 : byte
  }
}

extension IdentityCode: FieldRepresentable {
  package static var fieldType: FieldType { .text }
  package var fieldValue: FieldValue { .text(text) }
  package init?(fieldValue: FieldValue) {
    guard case .text(let text) = fieldValue else { return nil }
    do throws(IdentityCodeFault) { try self.init(text) } catch { return nil }
  }
}
