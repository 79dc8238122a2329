package import Casework
package import ReferenceData

/// What a form that edits one record needs to know of it.
package struct RecordFormPlan<Record: CaseRecord>: Sendable {
  /// The name of the screen.
  package let title: TextKey
  /// The name of the change in history and undo.
  package let label: TextKey
  package let fields: [RecordFormField<Record>]
  /// The column where the cursor begins; nil for the first.
  package var begins: String?
  /// What does not fit together, by column; called when the fields are right one by one.
  package var check: @Sendable (Record, ClientDossier?, Session) -> [String: TextKey] = {
    _, _, _ in [:]
  }
  /// What follows from saving, beside the record itself.
  package var follow: @Sendable (Record, inout ClientDossier, Session) -> Void = { _, _, _ in }

  /// The columns that tell where or by whom a protected client is found: covered until she is revealed.
  package var covered: [String] = []

  /// What is to be thought of when the record has been saved; nil for nothing.
  package var warn: @Sendable (Record, Session) -> TextKey? = { _, _ in nil }

  package init(title: TextKey, label: TextKey, fields: [RecordFormField<Record>]) {
    self.title = title
    self.label = label
    self.fields = fields
  }
}
