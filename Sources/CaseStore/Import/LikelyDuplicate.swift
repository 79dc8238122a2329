package import Casework

/// A client of a transfer list who has the name and the day of birth of a client of the store.
package struct LikelyDuplicate: Sendable, Equatable {
  /// The line of the list.
  package let line: Int
  /// The client of the store.
  package let existing: RecordID
  /// The family name in the store.
  package let familyName: String
  /// The given names in the store.
  package let givenNames: String
  /// The day of birth of both.
  package let birthDate: CalendarDate
}
