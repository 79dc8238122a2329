package import Terminal

/// Says a scene as lines of text, for a screen reader or a terminal without cursor addressing.
///
/// Rows that can be chosen carry numbers; nothing depends on columns or colour.
package struct LinearRenderer: Sendable {
  private let separator: TerminalText

  package init(separator: TerminalText = " › ") {
    self.separator = separator
  }

  /// The lines of a scene: where we are, the body, the message, and the keys last.
  package func render(_ scene: Scene) -> [String] {
    var title = scene.breadcrumb.map(\.string).joined(separator: separator.string)
    if let badge = scene.badge { title += " (\(badge.string))" }
    if scene.status.width > 0 { title += ". \(scene.status.string)" }
    if case .curtain(let lines)? = scene.overlay { return lines.map(\.plain) }
    var output = [title]
    if let overlay = scene.overlay {
      output += render(overlay)
    } else {
      for block in scene.body { output += render(block) }
    }
    if let message = scene.message { output.append(message.text.string) }
    guard !scene.help.isEmpty else { return output }
    output.append(
      scene.help.map { hint in
        hint.key.width > 0 ? "\(hint.key.string) \(hint.title.string)" : hint.title.string
      }.joined(separator: " · "))
    return output
  }

  private func render(_ block: Block) -> [String] {
    switch block {
    case .lines(let lines):
      lines.map(\.plain).filter { !$0.isEmpty }
    case .tabs(let titles, let open):
      [
        titles.enumerated().map { $0.offset == open ? "[\($0.element.string)]" : $0.element.string }
          .joined(separator: " · ")
      ]
    case .table(let table):
      render(table)
    case .form(let form):
      render(form)
    case .editor(let editor):
      editor.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { TerminalText(String($0)).string }
    case .annotated(let editor, let margin):
      editor.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
        let remark = margin.remarks[$0.offset].map { "  (\($0.plain))" } ?? ""
        return TerminalText(String($0.element)).string + remark
      }
    case .reader(let lines, let first):
      lines.dropFirst(first).map(\.plain)
    }
  }

  /// The fields of a form by number, the one with the focus marked as the selected row of a table is.
  private func render(_ form: Form) -> [String] {
    form.linearLines().enumerated().map { index, line in
      index == form.focus ? Self.marked(line.string) : line.string
    }
  }

  /// A line with the marker of the selection between its number and its text.
  private static func marked(_ line: String) -> String {
    guard let space = line.firstIndex(of: " ") else { return line }
    return line[...space] + marker + line[line.index(after: space)...]
  }

  /// Tells the selected row or field from the others.
  package static let marker = ">"

  private func render(_ table: Table) -> [String] {
    guard !table.rows.isEmpty else { return table.empty.map(\.plain) }
    return table.rows.enumerated().map { index, row in
      let cells = zip(table.columns, row.cells).enumerated().compactMap { place, pair -> String? in
        let (column, span) = pair
        guard span.text.width > 0 else { return nil }
        return place == 0 ? span.text.string : "\(column.title.string) \(span.text.string)"
      }
      let mark = (index == table.selected ? ">" : "") + (row.isMarked ? "+" : "")
      return "\(index + 1). \(mark)\(cells.joined(separator: ", "))"
    }
  }

  private func render(_ overlay: Overlay) -> [String] {
    switch overlay {
    case .dialog(let dialog):
      render(dialog)
    case .palette(let palette):
      [palette.title.string]
        + palette.shown.map { item in
          let reason = item.disabledReason.map { " (\($0.string))" } ?? ""
          return "\(item.mnemonic). \(item.title.string)\(reason)"
        }
    case .choices(let title, let picker):
      [title.string] + picker.rows(height: picker.choices.count).map(\.text.string)
    case .form(let title, let form, let hint):
      [title.string] + render(form) + [hint.string]
    case .curtain(let lines):
      lines.map(\.plain)
    }
  }

  private func render(_ dialog: Dialog) -> [String] {
    var output = [dialog.title.string] + dialog.lines.map(\.plain)
    if let label = dialog.inputLabel {
      output.append("\(label.string) \(TerminalText(dialog.input.text).string)")
    }
    for (index, answer) in dialog.answers.enumerated() {
      output.append("\(index + 1). \(answer.label.string)")
    }
    return output
  }
}
