/// Why a text is not a personal identity code.
package enum IdentityCodeFault: String, Error, CaseIterable, Sendable {
  /// Not eleven characters.
  case length
  /// Something else than a digit where a digit belongs.
  case digits
  /// The seventh character is not one that tells a century.
  case separator
  /// No such day of birth.
  case impossibleDate
  /// Born in the 1800s: no living job seeker.
  case century
  /// The individual number is 000 or 001, which are not given.
  case individualNumber
  /// The check character does not belong to the digits.
  case checkCharacter
}
