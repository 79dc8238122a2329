import Terminal
import Testing

@testable import Interface

@Suite("Remarks beside a text")
struct EditorMarginTests {
  private static let text = "first\n/second is a line that is too long for the row\nthird"

  private static func scene(_ margin: EditorMargin) -> Scene {
    Scene(
      breadcrumb: ["Note"],
      body: [.lines(["head"].map { Line($0) }), .annotated(TextEditor(text: text), margin)])
  }

  private static func grid(_ margin: EditorMargin) -> Grid {
    SceneRenderer(words: .init { _, _ in "small" }).render(scene(margin), size: Scene.minimumSize)
  }

  @Test("stand beside the row on which their line begins, also after a wrapped line")
  func beside() {
    let margin = EditorMargin(
      width: 50, remarks: [0: Line("one"), 1: Line("two"), 2: Line("three")])
    #expect(margin.textWidth(of: 80) == 28)
    let grid = Self.grid(margin)
    let rows = (2..<7).map { grid.text(row: $0) }
    #expect(rows[0] == " first                       │ one")
    #expect(rows[1].hasSuffix("│ two"))
    #expect(rows[2].hasSuffix("│"), "the wrapped line goes on")
    #expect(rows[3] == " third                       │ three")
    #expect(grid.cursor == Position(row: 5, column: 6))
  }

  @Test("are cut at the edge, and leave the text alone when there is no room")
  func narrow() {
    let long = Line(TerminalText(String(repeating: "x", count: 90)))
    let wide = Self.grid(EditorMargin(width: 50, remarks: [0: long]))
    #expect(wide.text(row: 2).hasSuffix("…"))
    #expect(wide.text(row: 2).count == 79)
    let none = Self.grid(EditorMargin(width: 0, remarks: [0: long]))
    #expect(none.text(row: 2) == " first")
  }

  @Test("are said behind their lines in the linear rendering")
  func linear() {
    let lines = LinearRenderer().render(
      Self.scene(EditorMargin(width: 0, remarks: [0: Line("one"), 7: Line("nowhere")])))
    #expect(lines.contains("first  (one)"))
    #expect(lines.contains("third"))
  }

  @Test("come from the lines that are wanted")
  func lines() {
    let editor = TextEditor(text: Self.text)
    let found = editor.lines { $0.first == "/" }
    #expect(found.map(\.number) == [1])
    #expect(found.map(\.text) == [editor.line(1)])
    #expect(editor.line(9).isEmpty)
    #expect(editor.hasLine { $0.count == 5 })
    #expect(!editor.hasLine { $0.isEmpty })
  }

  @Test("the cursor goes to a line, or to the nearest place there is")
  func goTo() {
    var editor = TextEditor(text: Self.text)
    for (line, column, expected) in [
      (0, 2, (0, 2)), (1, 999, (1, 46)), (9, 1, (2, 1)), (-3, -3, (0, 0)),
    ] {
      editor.go(toLine: line, column: column)
      #expect(editor.cursorLine == expected.0)
      #expect(editor.cursorColumn == expected.1)
    }
  }

  @Test("a word is completed before the cursor as one undoable edit, within the limit")
  func replaceBeforeCursor() {
    var editor = TextEditor(text: "/oh loppu", limit: 14)
    editor.go(toLine: 0, column: 3)
    let fitted = editor.replaceBeforeCursor(2, with: "ohjaa")
    #expect(fitted)
    #expect(editor.text == "/ohjaa loppu")
    #expect(editor.cursorColumn == 6)
    let overfull = editor.replaceBeforeCursor(1, with: "uttaa!")
    #expect(!overfull)
    #expect(editor.text == "/ohjaa loppu")
    editor.undo()
    #expect(editor.text == "/oh loppu")
    #expect(editor.cursorColumn == 3)
    editor.replaceBeforeCursor(99, with: "")
    #expect(editor.text == " loppu")
  }
}
