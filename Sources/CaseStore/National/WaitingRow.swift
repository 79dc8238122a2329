package import Casework

/// Something that is still to be entered in the national system, with whose it is.
package struct WaitingRow: Sendable, Hashable, Identifiable {
  /// What waits.
  package let entry: WaitingEntry
  /// As of the client.
  package let familyName: String
  /// As of the client.
  package let givenNames: String
  /// Non-disclosure for safety (turvakielto).
  package let nonDisclosure: Bool

  package var id: RecordID { entry.record }

  /// Makes a row.
  package init(
    entry: WaitingEntry, familyName: String, givenNames: String, nonDisclosure: Bool
  ) {
    self.entry = entry
    self.familyName = familyName
    self.givenNames = givenNames
    self.nonDisclosure = nonDisclosure
  }
}
