package import Terminal

/// Fields with a focus: the state of a screen that edits a record.
///
/// Nothing stops the focus from leaving a field; what is wrong is said by `setProblem` and shown.
package struct Form: Sendable, Equatable {
  var entries: [FormEntry]
  /// The index of the field that gets the keys; a value outside the form is brought to its nearest end.
  package var focus = 0 {
    didSet { focus = min(max(focus, 0), max(entries.count - 1, 0)) }
  }
  /// Grows with each change of a value, so that an owner can see that a draft is due.
  package internal(set) var revision = 0
  /// The uppermost visible row when not all fit.
  var firstRow = 0

  /// Opens the fields with the focus on the first one that is not read-only.
  package init(fields: [Field]) {
    entries = fields.map(FormEntry.init)
    focus = entries.firstIndex { !$0.isReadOnly } ?? 0
  }

  /// The fields with their values as they are now; costs the length of all values.
  package var fields: [Field] { entries.map(\.current) }

  /// The field with the focus; nil in a form without fields.
  package var focused: Field? { entries.isEmpty ? nil : entries[focus].current }

  /// The value of a field; empty when there is no such field.
  package func value(_ id: String) -> String {
    entry(id)?.current.value ?? ""
  }

  /// Sets a value from outside the keys: a choice made, a date normalised.
  ///
  /// In a written field undo takes it back. The limit and the kind are not asked.
  package mutating func set(_ id: String, _ value: String) {
    update(id) { entry, revision in
      if entry.set(value) { revision += 1 }
    }
  }

  /// Says what is wrong with a field, or with nil that nothing is.
  package mutating func setProblem(_ id: String, _ problem: TerminalText?) {
    update(id) { entry, _ in entry.setProblem(problem) }
  }

  /// Shows `mask` in place of a value, or with nil the value again.
  package mutating func conceal(_ id: String, behind mask: TerminalText?) {
    update(id) { entry, _ in entry.conceal(behind: mask) }
  }

  /// The index of the first field with a problem.
  package var firstProblem: Int? { entries.firstIndex(where: \.hasProblem) }

  /// How many fields have a problem.
  package var problemCount: Int { entries.count(where: \.hasProblem) }

  /// Whether some value is not what it was at the beginning or when last marked clean.
  package var isDirty: Bool { entries.contains(where: \.isDirty) }

  /// The ids of the fields whose values have changed, in order.
  package var changedFields: [String] { entries.filter(\.isDirty).map(\.id) }

  /// Takes the present values as saved.
  package mutating func markClean() {
    for index in entries.indices { entries[index].markClean() }
  }

  private func entry(_ id: String) -> FormEntry? {
    entries.first { $0.id == id }
  }

  private mutating func update(_ id: String, _ change: (inout FormEntry, inout Int) -> Void) {
    guard let index = entries.firstIndex(where: { $0.id == id }) else { return }
    change(&entries[index], &revision)
  }
}
