import Terminal

/// Where the columns of a form stand in a given space.
///
/// Two columns of fields are used only when one would have to scroll and there is width for both.
struct FormGeometry {
  /// From this width on there is room for two columns of fields.
  static let twoColumnWidth = 140
  /// `! ` before the label.
  static let markWidth = 2
  static let gap = 2
  static let leastValueWidth = 4

  let columnWidth: Int
  let labelWidth: Int
  /// The entries of each column; one or two ranges that cover all entries.
  let columns: [Range<Int>]

  init(_ form: Form, width: Int, height: Int) {
    let entries = form.entries
    let rows = entries.reduce(0) { $0 + $1.rowCount }
    if width >= Self.twoColumnWidth, rows > height, entries.count > 1 {
      columnWidth = (width - Self.gap) / 2
      columns = Self.halves(of: entries, rows: rows)
    } else {
      columnWidth = width
      columns = [entries.indices]
    }
    let longest = entries.reduce(0) { max($0, $1.label.width) }
    labelWidth = min(longest, columnWidth * 2 / 5)
  }

  /// Where values begin, counted from the column's left edge.
  var valueColumn: Int { Self.markWidth + labelWidth + Self.gap }

  /// The screen column of a column's left edge.
  func left(of column: Int) -> Int { column * (columnWidth + Self.gap) }

  /// The cells a value is drawn in: no wider than its longest text with the cursor after it.
  func valueSize(of entry: FormEntry) -> Size {
    let available = max(columnWidth - valueColumn, Self.leastValueWidth)
    switch entry.kind {
    case .text(let maximum): return Size(rows: 1, columns: min(available, maximum + 1))
    case .number(let digits): return Size(rows: 1, columns: min(available, digits + 1))
    case .date: return Size(rows: 1, columns: min(available, FieldKind.dateLimit + 1))
    case .check: return Size(rows: 1, columns: min(available, entry.shown.width))
    case .choice, .manyChoice: return Size(rows: 1, columns: available)
    case .note(let height, _): return Size(rows: max(height, 1), columns: available)
    }
  }

  /// Splits where the left column first has half of the rows.
  private static func halves(of entries: [FormEntry], rows: Int) -> [Range<Int>] {
    var used = 0
    let split = entries.dropLast().firstIndex { entry in
      used += entry.rowCount
      return used * 2 >= rows
    }
    let end = (split ?? entries.count - 2) + 1
    return [0..<end, end..<entries.count]
  }
}
