package import Casework

/// One change of one record, as history tells it.
package struct HistoryEntry: Sendable, Equatable {
  /// The number of the change, by which history is paged; later changes have higher numbers.
  package let ord: Int64
  /// When it was done.
  package let at: Moment
  /// The person who did it.
  package let author: String
  /// The key of the text by which the whole deed is called.
  package let label: String
  /// Whether the deed took back another, or did again what was taken back.
  package let isUndo: Bool
  /// The kind of the record.
  package let kind: RecordKind
  /// The record, which may be removed by now.
  package let record: RecordID
  /// What was done to the record.
  package let operation: ChangeOperation
  /// The fields before and after; empty when a record was removed or restored.
  package let fields: [FieldChange]
}
