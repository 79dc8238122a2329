/// One field of a record type: its column name and how to read and write it.
///
/// The store's tables, change capture, history and the import's comparison are all driven by these.
package struct RecordField<Record: Sendable>: Sendable {
  /// The name of the column, in snake case.
  package let name: String
  /// The form in which the field is stored.
  package let type: FieldType
  /// Whether the field may have no value.
  package let isOptional: Bool
  /// Reads the field.
  package let read: @Sendable (Record) -> FieldValue
  /// Writes the field; false, and nothing is changed, when the value is not one the field can hold.
  package let write: @Sendable (inout Record, FieldValue) -> Bool

  /// Makes the field that is kept in a property.
  package init<Value: FieldRepresentable>(
    _ name: String, _ path: any WritableKeyPath<Record, Value> & Sendable
  ) {
    self.name = name
    type = Value.fieldType
    isOptional = Value(fieldValue: .none) != nil
    read = { $0[keyPath: path].fieldValue }
    write = { record, value in
      guard let value = Value(fieldValue: value) else { return false }
      record[keyPath: path] = value
      return true
    }
  }
}
