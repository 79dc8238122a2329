import Terminal
import Testing

@testable import Interface

@Suite("A text editor")
struct TextEditorTests {
  /// Types a text key by key, line ends as Enter.
  private func type(_ text: String, into editor: inout TextEditor, width: Int = 40) {
    for character in text {
      let key = character == "\n" ? Key.enter : .character(character)
      #expect(editor.handle(key, width: width, height: 5) == .handled)
    }
  }

  private func press(_ keys: Key..., in editor: inout TextEditor, width: Int = 40, height: Int = 5)
  {
    for key in keys { _ = editor.handle(key, width: width, height: height) }
  }

  @Test("takes back typing word by word, and a pasted text at once")
  func undoesByWord() {
    var editor = TextEditor()
    type("soitin eilen", into: &editor)
    #expect(editor.insert("\nja tänään taas") == .inserted(removed: 0))
    type(" x", into: &editor)
    var states: [String] = []
    while editor.undo() { states.append(editor.text) }
    #expect(
      states == [
        "soitin eilen\nja tänään taas ", "soitin eilen\nja tänään taas", "soitin eilen", "soitin ",
        "",
      ])
  }

  @Test("takes back a run of deleting word by word", arguments: [Key.backspace, .delete])
  func undoesDeleting(key: Key) {
    var editor = TextEditor(text: "yksi kaksi")
    if key == .delete { editor.cursorOffset = 0 }
    for _ in 0..<10 { press(key, in: &editor) }
    #expect(editor.isEmpty)
    #expect(editor.undo() == true)
    #expect(editor.text == (key == .delete ? "kaksi" : "yksi"))
    #expect(editor.undo() == true)
    #expect(editor.text == "yksi kaksi")
    #expect(editor.undo() == false)
  }

  @Test("begins a new undo step where the cursor has moved")
  func movementEndsRun() {
    var editor = TextEditor()
    type("ab", into: &editor)
    press(.left, .right, in: &editor)
    type("c", into: &editor)
    #expect(editor.undo() == true)
    #expect(editor.text == "ab")
  }

  @Test("forgets what could be redone once something new is written")
  func writingForgetsRedo() {
    var editor = TextEditor()
    type("a", into: &editor)
    press(.control("z"), in: &editor)
    type("b", into: &editor)
    #expect(editor.handle(.control("y"), width: 40, height: 5) == .ignored)
    #expect(editor.text == "b")
  }

  @Test(
    "cleans what is pasted",
    arguments: [
      ("a\r\nb\rc\nd", "a\nb\nc\nd", 0), ("a\tb", "a b", 0), ("\u{1B}[31mpuna\u{7}", "[31mpuna", 2),
      ("a\u{202E}b\u{200B}c\u{FEFF}", "abc", 3), ("a\u{308}iti", "\u{E4}iti", 0), ("\u{1B}", "", 1),
    ])
  func cleansPaste(paste: String, text: String, removed: Int) {
    var editor = TextEditor()
    #expect(editor.insert(paste) == .inserted(removed: removed))
    #expect(Array(editor.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(editor.undo() == !text.isEmpty)
    #expect(editor.isEmpty)
  }

  @Test("makes one line of a paste into a single-line field")
  func pastesIntoOneLine() {
    var editor = TextEditor(singleLine: true)
    _ = editor.insert("Katu 1\r\n00100 Helsinki")
    #expect(editor.text == "Katu 1 00100 Helsinki")
  }

  @Test("refuses what goes over the limit, whole, and tells the excess")
  func refusesOverLimit() {
    var editor = TextEditor(text: "12345678", limit: 10)
    #expect(editor.insert("abc") == .tooLong(excess: 1))
    #expect(editor.text == "12345678")
    #expect(editor.revision == 0)
    type("ab", into: &editor)
    #expect(editor.handle(.character("c"), width: 40, height: 5) == .full)
    #expect(editor.handle(.enter, width: 40, height: 5) == .full)
    #expect(editor.text == "12345678ab")
    #expect(editor.insert("\u{200B}") == .inserted(removed: 1))
  }

  @Test("keeps the screen column over shorter lines and wide letters")
  func keepsColumn() {
    var editor = TextEditor(text: "漢字漢字x\nab\nabcdefgh")
    editor.cursorOffset = 3
    var columns: [Int] = []
    for key in [Key.down, .down, .up, .up] {
      press(key, in: &editor)
      columns.append(editor.view(width: 40, height: 5).cursor.column)
    }
    #expect(columns == [2, 6, 2, 6])
    #expect(editor.cursorOffset == 3)
  }

  @Test("moves by rows of a wrapped line, not by lines")
  func movesByRows() {
    var editor = TextEditor(text: "yksi kaksi kolme neljä")
    let view = editor.view(width: 12, height: 5)
    #expect(view.lines.map(\.string) == ["yksi kaksi ", "kolme neljä"])
    editor.cursorOffset = 2
    press(.down, in: &editor, width: 12)
    #expect(editor.cursorOffset == 13)
    press(.home, in: &editor, width: 12)
    #expect(editor.cursorOffset == 11)
    press(.up, .end, in: &editor, width: 12)
    #expect(editor.cursorOffset == 10)
    press(.end, in: &editor, width: 12)
    #expect(editor.cursorOffset == 22)
    press(.home, .home, in: &editor, width: 12)
    #expect(editor.cursorOffset == 0)
  }

  @Test("leaves the keys it cannot use to its owner")
  func ignoresForeignKeys() {
    var note = TextEditor(text: "yksi rivi")
    var line = TextEditor(text: "yksi rivi", singleLine: true)
    for key in [Key.up, .down, .tab, .backTab, .escape, .function(2), .control("z"), .control("s")]
    {
      #expect(note.handle(key, width: 40, height: 5) == .ignored)
      #expect(line.handle(key, width: 40, height: 5) == .ignored)
    }
    #expect(line.handle(.enter, width: 40, height: 5) == .ignored)
    #expect(note.handle(.enter, width: 40, height: 5) == .handled)
  }

  @Test("scrolls one row at a time and keeps its place when there is no need")
  func scrollsByRow() {
    var editor = TextEditor(text: (1...20).map { "rivi \($0)" }.joined(separator: "\n"))
    editor.cursorOffset = 0
    let tops = [Key.down, .down, .down, .up, .up, .up, .pageDown, .pageDown, .pageUp].map { key in
      press(key, in: &editor, height: 3)
      return editor.view(width: 40, height: 3).firstLine
    }
    #expect(tops == [0, 0, 1, 1, 1, 0, 0, 2, 2])
    let view = editor.view(width: 40, height: 3)
    #expect(view.lineCount == 20)
    #expect(view.hasMoreAbove)
    #expect(view.hasMoreBelow)
  }

  @Test("scrolls a single line sideways and comes back when the text shrinks")
  func scrollsSideways() {
    var editor = TextEditor(singleLine: true)
    type("abcdefghijklmno", into: &editor, width: 10)
    #expect(editor.view(width: 10, height: 1).lines == ["ghijklmno"])
    #expect(editor.view(width: 10, height: 1).cursor == Position(row: 0, column: 9))
    for _ in 0..<9 { press(.left, in: &editor, width: 10) }
    #expect(editor.view(width: 10, height: 1).lines == ["fghijklmno"])
    #expect(editor.view(width: 10, height: 1).cursor == Position(row: 0, column: 1))
    press(.end, in: &editor, width: 10)
    for _ in 0..<8 { press(.backspace, in: &editor, width: 10) }
    #expect(editor.view(width: 10, height: 1).lines == ["abcdefg"])
    press(.home, in: &editor, width: 10)
    #expect(editor.view(width: 10, height: 1).cursor == Position(row: 0, column: 0))
  }

  @Test("puts a mark that comes as a key of its own onto its letter")
  func addsMark() {
    var editor = TextEditor(text: "xa")
    press(.character("\u{308}"), in: &editor)
    #expect(Array(editor.text.unicodeScalars) == ["x", "\u{E4}"])
    #expect(editor.undo() == true)
    #expect(editor.text == "xa")
    press(.home, .character("\u{308}"), in: &editor)
    #expect(editor.text == "xa")
  }

  @Test("puts a new value in place of the old as one step")
  func replacesAll() {
    var editor = TextEditor(text: "1.9.", singleLine: true)
    editor.replaceAll(with: "1.9.2026")
    #expect(editor.text == "1.9.2026")
    #expect(editor.undo() == true)
    #expect(editor.text == "1.9.")
  }
}
