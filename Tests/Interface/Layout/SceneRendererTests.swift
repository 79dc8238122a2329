import Interface
import Terminal
import Testing

@Suite("A scene on the grid")
struct SceneRendererTests {
  private static let renderer = SceneRenderer(
    words: .init { size, needed in "\(size.columns) < \(needed.columns)" })

  private static func render(_ scene: Scene, rows: Int = 24, columns: Int = 80) -> Grid {
    renderer.render(scene, size: Size(rows: rows, columns: columns))
  }

  private static let table = Table(
    columns: [.init(title: "name", width: 10), .init(title: "n", width: 5, alignsRight: true)],
    rows: (1...3).map {
      Table.Row(cells: [Span("row \($0) is long"), Span("\($0)")], isMarked: $0 == 3)
    }, selected: 1)

  @Test("has the cursor and the marker on the selected row of a table, and the mark beside it")
  func table() {
    let grid = Self.render(Scene(breadcrumb: ["List"], body: [.table(Self.table)]))
    #expect(grid.cursor == Position(row: 3, column: Table.gutter))
    #expect(grid.text(row: 3) == ">  row 2 is …     2")
    #expect(grid.text(row: 4) == " + row 3 is …     3")
    #expect(grid.role(row: 3, column: Table.gutter) == .selection)
    #expect(grid.text(row: 1) == "   name           n")
  }

  @Test("says what an empty table means, with the cursor on it")
  func emptyTable() {
    let table = Table(columns: [], rows: [], selected: nil, empty: [Line("nothing")])
    let grid = Self.render(Scene(breadcrumb: ["List"], body: [.table(table)]))
    #expect(grid.text(row: grid.cursor.row).hasSuffix("nothing"))
  }

  @Test(
    "drops the first steps of a long way, never the last",
    arguments: [(80, " A › Bee › See"), (200, " A › Bee › See")])
  func breadcrumb(columns: Int, expected: String) {
    let grid = Self.render(Scene(breadcrumb: ["A", "Bee", "See"], body: []), columns: columns)
    #expect(grid.text(row: 0) == expected)
    let long = TerminalText(String(repeating: "x", count: 60))
    let cut = Self.render(Scene(breadcrumb: [long, long, "end"], body: []), columns: columns)
    #expect(cut.text(row: 0).hasSuffix("› end"))
  }

  @Test("keeps the badge and the state at the right end")
  func badge() {
    let grid = Self.render(
      Scene(
        breadcrumb: [TerminalText(String(repeating: "x", count: 90))], badge: "PRACTICE",
        status: "saved", body: []))
    #expect(grid.text(row: 0).hasSuffix("PRACTICE  saved"))
    #expect(grid.role(row: 0, column: 69) == .practice)
  }

  @Test("ends the help bar with a whole item")
  func help() {
    let hints = (1...12).map { KeyHint(key: "F\($0)", title: "Toiminto") }
    let grid = Self.render(Scene(breadcrumb: ["A"], body: [], help: hints))
    #expect(grid.text(row: 23).hasSuffix(" Toiminto"))
    #expect(grid.text(row: 23).split(separator: " ").count == 12)
  }

  @Test("marks an error by a sign, not by colour alone")
  func message() {
    let scene = { (kind: Message.Kind) in
      Scene(breadcrumb: ["A"], body: [], message: Message("text", kind: kind))
    }
    #expect(Self.render(scene(.error)).text(row: 22) == "! text")
    #expect(Self.render(scene(.information)).text(row: 22) == " text")
  }

  @Test("of a window that is too small is one line", arguments: [(23, 80), (24, 79), (1, 1)])
  func tooSmall(rows: Int, columns: Int) {
    let scene = Scene(breadcrumb: ["A"], body: [.table(Self.table)])
    let grid = Self.render(scene, rows: rows, columns: columns)
    #expect(grid.size == Size(rows: rows, columns: columns))
    #expect((1..<max(2, rows)).allSatisfy { grid.text(row: $0).isEmpty })
    #expect(columns < 9 || grid.text(row: 0) == "\(columns) < 80")
  }

  @Test("has the cursor in an open box: on the answer, or in the line to type on")
  func dialogs() {
    let answers: [Dialog.Answer] = [.init(id: "a", label: "Takaisin")]
    let plain = Self.render(
      Scene(
        breadcrumb: ["A"], body: [.table(Self.table)],
        overlay: .dialog(Dialog(title: "T", lines: [Line("q")], answers: answers))))
    #expect(plain.text(row: plain.cursor.row).contains("> 1 Takaisin"))
    let typed = Self.render(
      Scene(
        breadcrumb: ["A"], body: [],
        overlay: .dialog(
          Dialog(title: "T", lines: [], answers: answers, inputLabel: "File:", input: "abc"))))
    #expect(typed.text(row: typed.cursor.row).contains("File: abc"))
    #expect(typed[typed.cursor.row, typed.cursor.column - 1]?.cluster == "c")
  }

  @Test("shows nothing but the curtain when it is drawn")
  func curtain() {
    let scene = Scene(
      breadcrumb: ["Anna"], body: [.table(Self.table)], message: Message("Anna"),
      overlay: .curtain([Line("covered")]))
    let grid = Self.render(scene)
    #expect((0..<24).filter { !grid.text(row: $0).isEmpty }.count == 1)
    #expect(grid.text(row: grid.cursor.row) == "    covered")
  }

  @Test("tells by a sign that a menu goes on below and above")
  func longMenu() {
    let items = (0..<30).map {
      CommandItem(
        id: "\($0)", title: "Komento \($0)", explanation: "", keyLabel: "", mnemonic: "·")
    }
    var palette = Palette(title: "M", items: items)
    let scene = { (palette: Palette) in
      Scene(breadcrumb: ["A"], body: [], overlay: .palette(palette))
    }
    let top = Self.render(scene(palette))
    #expect((0..<24).filter { top.text(row: $0).hasSuffix("…") }.count == 1)
    _ = palette.handle(.end)
    let bottom = Self.render(scene(palette))
    #expect(bottom.text(row: bottom.cursor.row).contains("> ·  Komento 29"))
    #expect((0..<24).filter { bottom.text(row: $0).hasSuffix("…") }.count == 1)
  }

  @Test("gives the rows that fixed blocks leave to the flexible one")
  func heights() {
    let body: [Block] = [
      .lines([Line("one"), Line("two")]), .tabs(["A", "B"], open: 1),
      .reader((0..<40).map { Line("line \($0)") }, first: 5),
    ]
    let grid = Self.render(Scene(breadcrumb: ["A"], body: body))
    #expect(grid.text(row: 3) == "  A  [B]")
    #expect(grid.text(row: 4) == " line 5")
    #expect(
      grid.text(row: 21)
        == " line \(4 + SceneRenderer.flexibleHeight(fixedRows: 3, size: grid.size))")
  }
}

@Suite("A scene as lines")
struct LinearRendererTests {
  @Test("numbers what can be chosen and says the columns in words")
  func table() {
    let table = Table(
      columns: [.init(title: "Name", width: 3), .init(title: "Born", width: 1)],
      rows: [
        .init(cells: [Span("Anna"), Span("1990")]),
        .init(cells: [Span("Eino"), Span("")], isMarked: true),
      ], selected: 1)
    let lines = LinearRenderer().render(
      Scene(
        breadcrumb: ["A", "B"], badge: "PRACTICE", status: "saved", body: [.table(table)],
        message: Message("done"), help: [KeyHint(key: "F1", title: "Help")]))
    #expect(
      lines == ["A › B (PRACTICE). saved", "1. Anna, Born 1990", "2. >+Eino", "done", "F1 Help"])
  }

  @Test("says a box instead of the body, and under the curtain nothing else")
  func overlay() {
    let dialog = Dialog(
      title: "Sure?", lines: [Line("All of it.")], answers: [.init(id: "a", label: "Back")],
      inputLabel: "Number:", input: "7")
    var scene = Scene(breadcrumb: ["A"], body: [.lines([Line("secret")])], overlay: .dialog(dialog))
    #expect(
      LinearRenderer().render(scene) == ["A", "Sure?", "All of it.", "Number: 7", "1. Back"])
    scene.overlay = .curtain([Line("covered")])
    #expect(LinearRenderer().render(scene) == ["covered"])
  }
}
