import Terminal

extension SceneRenderer {
  /// Draws a box over what is there and puts the cursor into it.
  func draw(_ overlay: Overlay, in grid: inout Grid) {
    switch overlay {
    case .dialog(let dialog): draw(dialog, in: &grid)
    case .palette(let palette): draw(palette, in: &grid)
    case .choices(let title, let picker): draw(title, picker, in: &grid)
    case .form(let title, let form, let hint):
      let width = min(grid.size.columns - 6, 76)
      let height = min(
        grid.size.rows - 6, form.layout(width: width - 4, height: grid.size.rows).rowCount + 2)
      let inside = box(title, width: width, height: height, in: &grid)
      draw(
        form, rows: inside.rows.lowerBound..<(inside.rows.upperBound - 1), columns: inside.columns,
        in: &grid)
      grid.put(
        hint.clipped(to: inside.columns.count), row: inside.rows.upperBound - 1,
        column: inside.columns.lowerBound, role: .hint)
    case .curtain:
      break
    }
  }

  private func draw(_ dialog: Dialog, in grid: inout Grid) {
    let hasInput = dialog.inputLabel != nil
    let widest =
      (dialog.lines.map { $0.spans.reduce(0) { $0 + $1.text.width } }
      + dialog.answers.map { $0.label.width + 5 } + [dialog.title.width + 4, 40]).max() ?? 40
    let width = min(grid.size.columns - 4, (hasInput ? max(widest, 66) : widest) + 4)
    let height = dialog.lines.count + dialog.answers.count + (hasInput ? 3 : 1)
    let inside = box(dialog.title, width: width, height: height, in: &grid)
    var row = inside.rows.lowerBound
    for line in dialog.lines where row < inside.rows.upperBound {
      draw(
        line, row: row, column: inside.columns.lowerBound, end: inside.columns.upperBound, in: &grid
      )
      row += 1
    }
    if let label = dialog.inputLabel {
      let input = dialog.input
      let used = grid.put(label + " ", row: row, column: inside.columns.lowerBound, role: .label)
      let room = inside.columns.upperBound - (inside.columns.lowerBound + used)
      let start = inside.columns.lowerBound + used
      grid.fill(row: row, columns: start..<(start + max(0, room)), role: .fieldFocus)
      let view = input.view(width: max(1, room), height: 1)
      if let line = view.lines.first { grid.put(line, row: row, column: start, role: .fieldFocus) }
      grid.cursor = Position(row: row, column: start + view.cursor.column)
      row += 1
    }
    row += 1
    for (index, answer) in dialog.answers.enumerated() where row < inside.rows.upperBound {
      let isSelected = index == dialog.selected
      let mark: TerminalText = isSelected ? "> " : "  "
      // Where a line is typed into, digits are text.
      let number: TerminalText = hasInput ? "" : TerminalText("\(index + 1) ")
      grid.put(
        mark + number + answer.label, row: row, column: inside.columns.lowerBound,
        role: isSelected ? .selection : .normal)
      if isSelected, !hasInput {
        grid.cursor = Position(row: row, column: inside.columns.lowerBound + 2)
      }
      row += 1
    }
  }

  private func draw(_ palette: Palette, in grid: inout Grid) {
    let shown = palette.shown
    let labels = palette.items.map {
      max($0.title.width + $0.keyLabel.width + 10, $0.explanation.width)
    }
    let width = min(grid.size.columns - 4, max(52, (labels.max() ?? 0) + 4))
    let height = min(grid.size.rows - 5, max(1, palette.items.count) + 2)
    let inside = box(palette.title, width: width, height: height, in: &grid)
    let rows = inside.rows.dropLast()
    let first = max(0, palette.selected - rows.count + 1)
    // A sign in the frame where there is more above or below.
    let edge = inside.columns.upperBound + 1
    if first > 0 { grid.put("…", row: rows.startIndex, column: edge, role: .border) }
    if first + rows.count < shown.count {
      grid.put("…", row: rows.endIndex - 1, column: edge, role: .border)
    }
    for (row, index) in zip(rows, shown.indices.dropFirst(first)) {
      let item = shown[index]
      let isSelected = index == palette.selected
      let isOff = item.disabledReason != nil
      let mark: TerminalText = isSelected ? "> " : "  "
      let text = mark + TerminalText("\(item.mnemonic)  ") + item.title
      grid.put(
        text.clipped(to: inside.columns.count), row: row, column: inside.columns.lowerBound,
        role: isSelected ? .selection : (isOff ? .muted : .normal))
      grid.put(
        item.keyLabel, row: row, column: inside.columns.upperBound - item.keyLabel.width,
        role: .muted)
      if isSelected { grid.cursor = Position(row: row, column: inside.columns.lowerBound + 2) }
    }
    let bottom = inside.rows.upperBound - 1
    if let filter = palette.filter {
      let used = grid.put(
        "> " + TerminalText(filter), row: bottom, column: inside.columns.lowerBound,
        role: .fieldFocus)
      if shown.isEmpty {
        grid.cursor = Position(row: bottom, column: inside.columns.lowerBound + used)
      }
    } else if shown.indices.contains(palette.selected) {
      let item = shown[palette.selected]
      grid.put(
        (item.disabledReason ?? item.explanation).clipped(to: inside.columns.count), row: bottom,
        column: inside.columns.lowerBound, role: .hint)
    }
  }

  private func draw(_ title: TerminalText, _ picker: ChoicePicker, in grid: inout Grid) {
    let widest = picker.choices.lazy.map(\.label.width).max() ?? 0
    let width = min(grid.size.columns - 4, max(44, widest + 12, title.width + 8))
    let height = min(grid.size.rows - 6, max(1, picker.choices.count) + 1)
    let inside = box(title, width: width, height: height, in: &grid)
    let bottom = inside.rows.upperBound - 1
    let column = inside.columns.lowerBound
    let used = grid.put(
      "> " + TerminalText(picker.filter), row: bottom, column: column, role: .hint)
    grid.cursor = Position(row: bottom, column: column + used)
    for (row, choice) in zip(inside.rows, picker.rows(height: inside.rows.count - 1)) {
      let mark: TerminalText = choice.isHighlighted ? "> " : "  "
      grid.put(
        (mark + choice.text).clipped(to: inside.columns.count), row: row, column: column,
        role: choice.isHighlighted ? .selection : .normal)
      if choice.isHighlighted { grid.cursor = Position(row: row, column: column + 2) }
    }
  }

  /// Draws an empty framed box in the middle of the body.
  ///
  /// - Parameter height: Rows wished for inside the frame.
  /// - Returns: The rows and columns inside the frame.
  private func box(
    _ title: TerminalText, width: Int, height: Int, in grid: inout Grid
  ) -> (rows: Range<Int>, columns: Range<Int>) {
    let height = max(1, min(height, grid.size.rows - 4))
    let left = (grid.size.columns - width) / 2
    let top = max(1, (grid.size.rows - height - 2) / 2)
    let bottom = top + height + 1
    let rule = TerminalText(String(repeating: "─", count: width - 2))
    grid.put("┌" + rule + "┐", row: top, column: left, role: .border)
    grid.put((" " + title + " ").clipped(to: width - 4), row: top, column: left + 2, role: .heading)
    for row in (top + 1)..<bottom {
      grid.fill(row: row, columns: left..<(left + width), role: .normal)
      grid.put("│", row: row, column: left, role: .border)
      grid.put("│", row: row, column: left + width - 1, role: .border)
    }
    grid.put("└" + rule + "┘", row: bottom, column: left, role: .border)
    return ((top + 1)..<bottom, (left + 2)..<(left + width - 2))
  }
}
