import Testing

@testable import Terminal

@Suite("Grid")
struct GridTests {
  private let size = Size(rows: 2, columns: 10)

  @Test(
    "draws text and tells the columns it took",
    arguments: [
      ("Aino", 0, 4, "Aino"), ("Aino", 3, 4, "   Aino"), ("Hämäläinen", 0, 10, "Hämäläinen"),
      ("Hämäläinen", 4, 6, "    Hämäl…"), ("漢字", 1, 4, " 漢字"), ("漢字漢字漢字", 0, 9, "漢字漢字…"),
      ("e\u{315}e", 0, 2, "e\u{315}e"), ("", 0, 0, ""),
    ])
  func puts(raw: String, column: Int, columns: Int, row: String) {
    var grid = Grid(size: size)
    #expect(grid.put(TerminalText(raw), row: 1, column: column, role: .title) == columns)
    #expect(grid.text(row: 1) == row)
    #expect(grid.text(row: 0) == "")
    for index in 0..<size.columns {
      let isInside = (column..<column + columns).contains(index)
      #expect(grid.role(row: 1, column: index) == (isInside ? .title : .normal))
    }
  }

  @Test(
    "cuts at the limit",
    arguments: [(6, "Virta…"), (8, "Virtanen"), (1, "…"), (0, ""), (-1, "")])
  func cuts(limit: Int, row: String) {
    var grid = Grid(size: size)
    grid.put("Virtanen", row: 0, column: 0, limit: limit)
    #expect(grid.text(row: 0) == row)
  }

  @Test(
    "leaves out what lies outside",
    arguments: [(-1, 0), (2, 0), (0, -1), (0, 10), (.max, .max), (.min, .min)])
  func outside(row: Int, column: Int) {
    var grid = Grid(size: size)
    #expect(grid.put("Aino", row: row, column: column) == 0)
    grid.fill(row: row, columns: -5..<0, role: .error)
    #expect(grid == Grid(size: size))
    #expect(grid[row, column] == nil)
    #expect(grid.role(row: row, column: column) == .normal)
  }

  @Test(
    "never leaves half of a wide character",
    arguments: [(0, "x 字"), (1, " x字"), (2, "漢x"), (3, "漢 x")])
  func separatesWide(column: Int, row: String) {
    var grid = Grid(size: size)
    grid.put("漢字", row: 0, column: 0)
    grid.put("x", row: 0, column: column)
    #expect(grid.text(row: 0) == row)
    grid.put("漢字", row: 1, column: 0)
    grid.fill(row: 1, columns: 1..<3, role: .selection)
    #expect(grid.text(row: 1) == "")
  }

  @Test("fills with spaces of a role")
  func fills() {
    var grid = Grid(size: size)
    grid.put("Virtanen", row: 0, column: 0)
    grid.fill(row: 0, columns: 2..<99, role: .selection)
    #expect(grid.text(row: 0) == "Vi")
    #expect(grid.role(row: 0, column: 1) == .normal)
    #expect(grid.role(row: 0, column: 9) == .selection)
  }

  @Test("is written out for golden files with its cursor and roles")
  func golden() {
    var grid = Grid(size: Size(rows: 3, columns: 12))
    grid.put("Asiakkaat", row: 0, column: 0, role: .title)
    grid.fill(row: 1, columns: 0..<12, role: .selection)
    grid.put(">", row: 1, column: 0, role: .mark)
    grid.put("漢 Aino", row: 1, column: 2, role: .selection)
    grid.cursor = Position(row: 1, column: 2)
    #expect(
      grid.golden() == """
        12x3, cursor at row 1 column 2
        |Asiakkaat   |
        |> 漢 Aino   |
        |            |
        row 0: title 0-8
        row 1: mark 0-0, selection 1-11

        """)
    #expect(grid.golden(marking: [.title]).hasSuffix("|\nrow 0: title 0-8\n"))
  }

  @Test("has cells of sixteen bytes without references")
  func cellSize() {
    #expect(MemoryLayout<Cell>.stride == 16)
    #expect(_isPOD(Cell.self))
  }
}
