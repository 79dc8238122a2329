/// Why automatic text messages cannot reach a phone number.
///
/// The national reminders go only to one Finnish mobile number stored without odd characters.
package enum PhoneProblem: String, CaseIterable, Sendable {
  /// No number.
  case missing
  /// Characters other than digits, spaces and a leading plus.
  case characters
  /// More than one number.
  case several
  /// Not a Finnish mobile number: 04x or 050, or the same after +358 or 00358.
  case notMobile
  /// Too few or too many digits.
  case length

  /// Finds what is wrong with a number; nil when reminders reach it.
  package init?(of phone: String) {
    let numbers = phone.split { "/,;+".contains($0) || $0.isLetter }
      .filter { part in part.utf8.count { $0.decimalDigit != nil } >= 5 }
    let digits = phone.utf8.filter { $0.decimalDigit != nil }
    guard !phone.allSatisfy(\.isWhitespace) else {
      self = .missing
      return
    }
    guard numbers.count <= 1 else {
      self = .several
      return
    }
    let body = phone.utf8.first == UInt8(ascii: "+") ? phone.dropFirst() : phone[...]
    guard body.utf8.allSatisfy({ $0.decimalDigit != nil || $0 == UInt8(ascii: " ") }) else {
      self = .characters
      return
    }
    guard let subscriber = PhoneProblem.mobileDigits(digits, international: body != phone[...])
    else {
      self = .notMobile
      return
    }
    guard (6...10).contains(subscriber.count) else {
      self = .length
      return
    }
    return nil
  }

  /// The digits from the 4 or the 50 on; nil when the number is not a Finnish mobile one.
  private static func mobileDigits(_ digits: [UInt8], international: Bool) -> ArraySlice<UInt8>? {
    let prefixes = international ? ["358"] : ["00358", "0"]
    for prefix in prefixes where digits.starts(with: prefix.utf8) {
      let rest = digits.dropFirst(prefix.utf8.count)
      if rest.starts(with: "4".utf8) || rest.starts(with: "50".utf8) { return rest }
    }
    return nil
  }
}
