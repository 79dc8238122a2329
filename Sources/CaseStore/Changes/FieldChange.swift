package import Casework

/// One field of a record before and after a change.
package struct FieldChange: Sendable, Equatable {
  /// The name of the field, in snake case.
  package let field: String
  /// The value before; none for a record that was created.
  package let before: FieldValue
  /// The value after.
  package let after: FieldValue

  /// Makes a change of one field.
  package init(field: String, before: FieldValue, after: FieldValue) {
    self.field = field
    self.before = before
    self.after = after
  }
}
