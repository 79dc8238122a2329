import Terminal

/// One field of a form laid out, in coordinates of its own.
struct FormBlockLayout {
  private(set) var rows: [FormRow]
  private(set) var cursor: Position

  init(_ entry: FormEntry, isFocused: Bool, in geometry: FormGeometry) {
    let size = geometry.valueSize(of: entry)
    let valueColumn = geometry.valueColumn
    let role = Self.role(of: entry, isFocused: isFocused)
    rows = Array(repeating: FormRow(), count: size.rows)
    cursor = Position(row: 0, column: valueColumn)

    if entry.hasProblem { add("!", row: 0, column: 0, width: 1, role: .error) }
    add(
      entry.label, row: 0, column: FormGeometry.markWidth, width: geometry.labelWidth,
      role: .label)
    if let editor = entry.editor, entry.isWritten, isFocused || entry.kind.isNote {
      let view = editor.view(width: size.columns, height: size.rows)
      for row in 0..<size.rows {
        let text = row < view.lines.count ? view.lines[row] : ""
        add(text, row: row, column: valueColumn, width: size.columns, role: role)
      }
      // More text above or below: a sign beside the box.
      if view.hasMoreAbove { addMore(row: 0, column: valueColumn - 1) }
      if view.hasMoreBelow { addMore(row: size.rows - 1, column: valueColumn - 1) }
      cursor.row = view.cursor.row
      cursor.column += view.cursor.column
    } else {
      add(entry.shown, row: 0, column: valueColumn, width: size.columns, role: role)
    }
    if let problem = entry.problem {
      rows.append(FormRow())
      let width = max(geometry.columnWidth - valueColumn, FormGeometry.leastValueWidth)
      add(problem, row: rows.count - 1, column: valueColumn, width: width, role: .error)
    }
  }

  /// Adds the field's rows to a form's, from `row` and `column` on.
  func add(to form: inout [FormRow], row top: Int, column: Int) {
    for (offset, row) in rows.enumerated() {
      if form.count <= top + offset { form.append(FormRow()) }
      form[top + offset].segments += row.segments.map { segment in
        var moved = segment
        moved.column += column
        return moved
      }
    }
  }

  private mutating func add(
    _ text: TerminalText, row: Int, column: Int, width: Int, role: Role
  ) {
    rows[row].segments.append(
      FormSegment(column: column, width: width, text: text.clipped(to: width), role: role))
  }

  private mutating func addMore(row: Int, column: Int) {
    add("…", row: row, column: column, width: 1, role: .muted)
  }

  private static func role(of entry: FormEntry, isFocused: Bool) -> Role {
    if isFocused { return entry.isEditable ? .fieldFocus : .selectionMuted }
    if entry.isConcealed { return .muted }
    return entry.isReadOnly ? .value : .field
  }
}
