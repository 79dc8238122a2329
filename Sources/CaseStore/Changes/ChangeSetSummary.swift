package import Casework

/// What a write came to.
package struct ChangeSetSummary: Sendable, Equatable {
  /// The identifier of the change set.
  package let id: RecordID
  /// The number of records that changed.
  package let changes: Int
  /// The number of clients whose records changed.
  package let clients: Int
}
