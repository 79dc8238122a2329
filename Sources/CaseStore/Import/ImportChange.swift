package import Casework

/// One field that a transfer list would change.
package struct ImportChange: Sendable, Equatable {
  /// The kind of the record.
  package let kind: RecordKind
  /// The record; one that the store does not have yet is added.
  package let record: RecordID
  /// The field with what the store has and what the list tells.
  package let field: FieldChange
}
