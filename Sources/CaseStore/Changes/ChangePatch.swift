internal import Casework

/// What one change did to the fields of one record, as it is stored and later sent.
///
/// JSON (RFC 8259) of one shape, `{"field":[before,after]}`: null, text, whole number or truth value;
/// a day is ISO 8601 text. Written and read by hand, because Foundation would cost the start-up.
struct ChangePatch: Equatable {
  var changes: [FieldChange]

  /// The fields in which two states of a record differ.
  init<Record: CaseRecord>(from before: Record, to after: Record) {
    changes = []
    for field in Record.fields {
      let (old, new) = (field.read(before), field.read(after))
      if old != new { changes.append(FieldChange(field: field.name, before: old, after: new)) }
    }
  }

  /// The fields a new record has: those whose value is not that of an empty record.
  init<Record: CaseRecord>(creating record: Record) {
    changes = []
    for (field, blank) in zip(Record.fields, RecordSQL.of(Record.self).blank) {
      let value = field.read(record)
      guard value != blank else { continue }
      changes.append(FieldChange(field: field.name, before: .none, after: value))
    }
  }

  init(changes: [FieldChange]) {
    self.changes = changes
  }

  /// The JSON text.
  var json: String {
    var writer = JSONWriter()
    writer.open("{")
    for change in changes {
      writer.key(change.field)
      writer.open("[")
      writer.value(change.before)
      writer.value(change.after)
      writer.close("]")
    }
    writer.close("}")
    return writer.text
  }

  /// Reads the JSON text of a change of one kind of record.
  ///
  /// A field that this program does not know is left out: a newer program made it. Nil when the text is
  /// not a patch.
  init?(json: String, kind: RecordKind) {
    var reader = JSONReader(json)
    let types = kind.fieldTypes
    var changes: [FieldChange] = []
    guard reader.take("{") else { return nil }
    while !reader.take("}") {
      guard let field = reader.string(), reader.take(":"),
        reader.take("["), let before = reader.scalar(), reader.take(","),
        let after = reader.scalar(), reader.take("]")
      else { return nil }
      if let type = types[field] {
        guard let old = before.field(type), let new = after.field(type) else { return nil }
        changes.append(FieldChange(field: field, before: old, after: new))
      }
      guard reader.take(",") || reader.isNext("}") else { return nil }
    }
    guard reader.isAtEnd else { return nil }
    self.changes = changes
  }
}
