import Terminal

/// A field at work: its editor and the value it began with.
struct FormEntry: Sendable, Equatable {
  /// Its value is out of date while there is an editor; `current` is not.
  private var field: Field
  /// Nil for values that are chosen, not written.
  var editor: TextEditor?
  private var initial: String
  private var initialCount: Int

  init(_ field: Field) {
    self.field = field
    editor = field.kind.editor(field.value)
    initial = editor?.text ?? field.value
    initialCount = editor?.count ?? 0
  }

  /// The field with its value as it is now; costs the length of a written value.
  var current: Field {
    guard let editor else { return field }
    var current = field
    current.value = editor.text
    return current
  }

  var id: String { field.id }
  var kind: FieldKind { field.kind }
  var isReadOnly: Bool { field.readOnly }
  var isConcealed: Bool { field.concealed != nil }
  var isEditable: Bool { field.isEditable }
  /// Whether keys go to an editor, if only to move in a read-only text.
  var isWritten: Bool { editor != nil && !isConcealed }
  var hasProblem: Bool { field.problem != nil }
  var problem: TerminalText? { field.problem }

  /// Compares texts only when an edit left their lengths equal.
  var isDirty: Bool {
    guard let editor else { return field.value != initial }
    guard editor.revision > 0 else { return false }
    return editor.count != initialCount || editor.text != initial
  }

  mutating func markClean() {
    initial = current.value
    initialCount = editor?.count ?? 0
  }

  mutating func setProblem(_ problem: TerminalText?) {
    field.problem = problem
  }

  mutating func conceal(behind mask: TerminalText?) {
    field.concealed = mask
  }

  /// Sets a value; false when it was that already.
  mutating func set(_ value: String) -> Bool {
    guard value != current.value else { return false }
    if editor == nil {
      field.value = value
    } else {
      editor?.replaceAll(with: value)
    }
    return true
  }

  /// The label with `*` when a value is required.
  var label: TerminalText {
    field.required ? field.label + " *" : field.label
  }

  /// The value in words; see `Field.shown`.
  var shown: TerminalText { current.shown }

  /// The rows the field takes, its problem's row among them.
  var rowCount: Int {
    let problemRows = hasProblem ? 1 : 0
    if case .note(let height, _) = kind { return max(height, 1) + problemRows }
    return 1 + problemRows
  }
}
