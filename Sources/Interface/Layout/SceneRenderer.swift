package import Terminal

/// Lays a scene on the cells of a terminal.
///
/// Row 0 is the breadcrumb title with the state at its right end; the last row is the help bar, the one above it the message
/// line; the body has the rows between.
package struct SceneRenderer: Sendable {
  /// Words the renderer needs of its own.
  package struct Words: Sendable {
    /// Says that the window is too small; given the present and the needed size.
    package var tooSmall: @Sendable (Size, Size) -> TerminalText
    /// Between the steps of the breadcrumb.
    package var separator: TerminalText

    package init(
      separator: TerminalText = " › ", tooSmall: @escaping @Sendable (Size, Size) -> TerminalText
    ) {
      self.separator = separator
      self.tooSmall = tooSmall
    }
  }

  private let words: Words

  package init(words: Words) {
    self.words = words
  }

  /// The rows that a flexible block has beside the fixed blocks of a body, on a terminal of `size`; at least one.
  package static func flexibleHeight(fixedRows: Int, size: Size) -> Int {
    max(1, size.rows - Scene.frameRows - fixedRows)
  }

  /// The grid of a scene, with the cursor on the focus.
  ///
  /// - Complexity: O(cells).
  package func render(_ scene: Scene, size: Size) -> Grid {
    var grid = Grid(size: size)
    guard size.rows >= Scene.minimumSize.rows, size.columns >= Scene.minimumSize.columns else {
      grid.put(words.tooSmall(size, Scene.minimumSize), row: 0, column: 0)
      grid.cursor = Position(row: 0, column: 0)
      return grid
    }
    if case .curtain(let lines)? = scene.overlay {
      drawCurtain(lines, in: &grid)
      return grid
    }
    drawTitle(scene, in: &grid)
    drawBody(scene.body, in: &grid)
    if let message = scene.message {
      let mark: TerminalText = message.kind == .error ? "! " : " "
      let used = grid.put(mark, row: size.rows - 2, column: 0, role: message.role)
      grid.put(message.text, row: size.rows - 2, column: used, role: message.role)
    }
    drawHelp(scene.help, in: &grid)
    if let overlay = scene.overlay { draw(overlay, in: &grid) }
    return grid
  }

  private func drawTitle(_ scene: Scene, in grid: inout Grid) {
    let columns = grid.size.columns
    grid.fill(row: 0, columns: 0..<columns, role: .title)
    var right = columns
    let status = scene.status.clipped(to: columns / 3)
    if status.width > 0 {
      right -= status.width + 1
      grid.put(status, row: 0, column: right, role: .title)
    }
    if let badge = scene.badge {
      right -= badge.width + 3
      grid.put(" " + badge + " ", row: 0, column: right, role: .practice)
    }
    grid.put(breadcrumb(scene.breadcrumb, width: right - 2), row: 0, column: 1, role: .title)
  }

  /// The way here in a width: the first steps give way, for the last one names the screen.
  private func breadcrumb(_ steps: [TerminalText], width: Int) -> TerminalText {
    guard var way = steps.last else { return "" }
    for step in steps.dropLast().reversed() {
      let longer = step + words.separator + way
      guard longer.width <= width else { return ("…" + words.separator + way).clipped(to: width) }
      way = longer
    }
    return way.clipped(to: width)
  }

  private func drawHelp(_ hints: [KeyHint], in grid: inout Grid) {
    let row = grid.size.rows - 1
    var column = 0
    for hint in hints {
      let width = hint.key.width + 1 + hint.title.width + 1
      guard column + width <= grid.size.columns + 1 else { break }
      column += grid.put(hint.key, row: row, column: column, role: .key) + 1
      column += grid.put(hint.title, row: row, column: column, role: .hint) + 1
    }
  }

  private func drawBody(_ blocks: [Block], in grid: inout Grid) {
    let fixed = blocks.compactMap(\.fixedHeight).reduce(0, +)
    let flexible = Self.flexibleHeight(fixedRows: fixed, size: grid.size)
    let end = grid.size.rows - 2
    var row = 1
    for block in blocks where row < end {
      let height = min(block.fixedHeight ?? flexible, end - row)
      draw(block, rows: row..<(row + height), in: &grid)
      row += height
    }
  }

  private func draw(_ block: Block, rows: Range<Int>, in grid: inout Grid) {
    switch block {
    case .lines(let lines):
      for (row, line) in zip(rows, lines) { draw(line, row: row, column: 1, in: &grid) }
    case .tabs(let titles, let open):
      drawTabs(titles, open: open, row: rows.lowerBound, in: &grid)
    case .table(let table):
      draw(table, rows: rows, in: &grid)
    case .form(let form):
      draw(form, rows: rows, columns: 1..<(grid.size.columns - 1), in: &grid)
    case .editor(let editor):
      let view = editor.view(width: grid.size.columns - 2, height: rows.count)
      for (row, line) in zip(rows, view.lines) { grid.put(line, row: row, column: 1) }
      grid.cursor = Position(
        row: rows.lowerBound + view.cursor.row, column: 1 + view.cursor.column)
    case .annotated(let editor, let margin):
      draw(editor, margin, rows: rows, in: &grid)
    case .reader(let lines, let first):
      for (row, line) in zip(rows, lines.dropFirst(first)) {
        draw(line, row: row, column: 1, in: &grid)
      }
      grid.cursor = Position(row: rows.lowerBound, column: 1)
    }
  }

  /// Draws a text with the remarks of its lines to the right of it, each beside the row on which its line begins.
  private func draw(
    _ editor: TextEditor, _ margin: EditorMargin, rows: Range<Int>, in grid: inout Grid
  ) {
    let width = margin.textWidth(of: grid.size.columns)
    let view = editor.view(width: width, height: rows.count)
    for (row, line) in zip(rows, view.lines) { grid.put(line, row: row, column: 1) }
    if margin.width > 0 {
      let column = 1 + width
      for row in rows { grid.put("│", row: row, column: column, role: .border) }
      for (row, line) in zip(rows, view.beginnings) {
        guard let remark = line.flatMap({ margin.remarks[$0] }) else { continue }
        draw(remark, row: row, column: column + 2, end: grid.size.columns - 1, in: &grid)
      }
    }
    grid.cursor = Position(row: rows.lowerBound + view.cursor.row, column: 1 + view.cursor.column)
  }

  /// Draws a form; the cursor goes to the insertion point of the field that has the focus.
  func draw(_ form: Form, rows: Range<Int>, columns: Range<Int>, in grid: inout Grid) {
    let layout = form.layout(width: columns.count, height: rows.count)
    for (row, line) in zip(rows, layout.rows) {
      for segment in line.segments {
        let start = columns.lowerBound + segment.column
        grid.fill(row: row, columns: start..<(start + segment.width), role: segment.role)
        grid.put(segment.text, row: row, column: start, role: segment.role)
      }
    }
    grid.cursor = Position(
      row: rows.lowerBound + layout.cursor.row,
      column: columns.lowerBound + layout.cursor.column)
  }

  /// Draws one line of spans, clipped at the right edge of `columns`.
  func draw(_ line: Line, row: Int, column: Int, end: Int? = nil, in grid: inout Grid) {
    var column = column
    let end = end ?? grid.size.columns
    for span in line.spans where column < end {
      column += grid.put(
        span.text.clipped(to: end - column), row: row, column: column, role: span.role)
    }
  }

  private func drawTabs(_ titles: [TerminalText], open: Int, row: Int, in grid: inout Grid) {
    var column = 1
    for (index, title) in titles.enumerated() {
      let isOpen = index == open
      let text: TerminalText = isOpen ? "[" + title + "]" : " " + title + " "
      column += grid.put(text, row: row, column: column, role: isOpen ? .heading : .muted) + 1
    }
  }

  private func drawCurtain(_ lines: [Line], in grid: inout Grid) {
    let top = max(0, (grid.size.rows - lines.count) / 2)
    for (index, line) in lines.enumerated() {
      draw(line, row: top + index, column: 4, in: &grid)
    }
    grid.cursor = Position(row: top, column: 4)
  }
}
