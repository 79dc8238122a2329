/// Why a text cannot be an e-mail address.
///
/// A check for slips of the hand, not the grammar of RFC 5322.
package enum EmailProblem: String, CaseIterable, Sendable {
  /// Not exactly one `@`.
  case at
  /// Nothing before the `@`, or more than 64 bytes (RFC 5321 §4.5.3.1).
  case name
  /// The part after the `@` is not names joined by dots.
  case domain
  /// A space, a control or a character that no address has.
  case characters
  /// Longer than 254 bytes (RFC 5321 §4.5.3.1).
  case length

  /// Finds what is wrong with an address; nil when it looks right.
  ///
  /// An empty text has no `@`.
  package init?(of email: String) {
    let parts = email.split(separator: "@", omittingEmptySubsequences: false)
    let labels = parts.last?.split(separator: ".", omittingEmptySubsequences: false) ?? []
    if email.unicodeScalars.contains(where: EmailProblem.isForbidden) {
      self = .characters
    } else if parts.count != 2 {
      self = .at
    } else if parts[0].isEmpty || parts[0].utf8.count > 64 {
      self = .name
    } else if labels.count < 2 || labels.contains(where: \.isEmpty) {
      self = .domain
    } else if email.utf8.count > 254 {
      self = .length
    } else {
      return nil
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || "\u{7F}\"(),:;<>[]\\".unicodeScalars.contains(scalar)
  }
}
