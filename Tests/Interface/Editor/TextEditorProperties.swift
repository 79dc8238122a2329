import Terminal
import Testing

@testable import Interface
import TestSupport

@Suite("A text editor under random keys")
struct TextEditorProperties {
  static let letters: [Character] = Array("aaeeiinnttkäöÅ      ..,-漢字🙂")

  static let keys: [Key] =
    [.left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight]
    + [.control("w"), .control("k"), .enter, .delete, .delete, .backspace, .backspace]

  static let pastes = ["yksi kaksi\r\nkolme", "\n\n", "pitkäsanailmanvälejäkokonaan", "漢漢 a", "ä"]

  static func key(_ generator: inout SeededGenerator) -> Key {
    Int.random(in: 0..<3, using: &generator) > 0
      ? .character(generator.pick(letters)) : generator.pick(keys)
  }

  @Test("holds the text and cursor of a plain array of characters", arguments: UInt64(1)...60)
  func equalsNaiveText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let width = Int.random(in: 1...30, using: &generator)
    let height = Int.random(in: 1...8, using: &generator)
    var editor = TextEditor(text: "alku\nja jatko")
    var model = NaiveText("alku\nja jatko")
    for _ in 0..<400 {
      if Int.random(in: 0..<25, using: &generator) == 0 {
        let paste = generator.pick(Self.pastes)
        #expect(editor.insert(paste) == .inserted(removed: 0))
        model.insert(paste.map { $0 == "\r\n" ? "\n" : $0 })
      } else {
        let key = Self.key(&generator)
        _ = editor.handle(key, width: width, height: height)
        if !model.apply(key) { model.caret = editor.cursorOffset }
      }
      #expect(editor.text == model.text)
      #expect(editor.cursorOffset == model.caret)
      #expect(editor.count == model.characters.count)
    }
  }

  @Test(
    "gives back the beginning by undoing all and the end by redoing all", arguments: UInt64(1)...40)
  func undoesAndRedoesAll(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let original = "Ensimmäinen rivi\ntoinen"
    var editor = TextEditor(text: original)
    for _ in 0..<300 {
      if Int.random(in: 0..<25, using: &generator) == 0 {
        _ = editor.insert(generator.pick(Self.pastes))
      } else {
        _ = editor.handle(Self.key(&generator), width: 20, height: 4)
      }
    }
    let final = editor.text
    while editor.undo() {}
    #expect(editor.text == original)
    while editor.redo() {}
    #expect(editor.text == final)
    #expect(editor.count == final.count)
  }

  /// Halves of flags, letters of Korean syllables, a mark with a width: they change by their neighbours.
  static let fusing: [Key] =
    ["\u{1F1EB}", "\u{1F1EE}", "\u{1100}", "\u{AC00}", "\u{915}", "\u{903}", "x"]
    .map(Key.character) + [.left, .right, .backspace, .delete, .enter]

  @Test("holds the characters its text has, also where neighbours fuse", arguments: UInt64(1)...60)
  func holdsCharactersOfText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var editor = TextEditor()
    var texts: [String] = []
    for _ in 0..<150 {
      _ = editor.handle(generator.pick(Self.fusing), width: 9, height: 3)
      texts.append(editor.text)
      #expect(
        editor.lines.map(\.characters) == TextEditor.lines(of: Array(editor.text)).map(\.characters)
      )
      #expect(editor.count == editor.text.count)
    }
    while editor.undo() { #expect(texts.contains(editor.text) || editor.isEmpty) }
    #expect(editor.isEmpty)
    while editor.redo() {}
    #expect(editor.text == texts.last)
  }

  @Test(
    "shows every character once, in order, and nothing wider than asked", arguments: UInt64(1)...40)
  func wrapLosesNothing(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let width = Int.random(in: 3...25, using: &generator)
    var editor = TextEditor()
    for _ in 0..<300 { _ = editor.handle(Self.key(&generator), width: width, height: 5) }
    for line in editor.lines.indices {
      let characters = editor.lines[line].characters
      let columns = TextEditor.textColumns(of: width)
      let wrap = editor.wrap(of: line, columns: columns)
      let rows = wrap.starts.indices.map {
        characters[wrap.range(ofRow: $0, count: characters.count)]
      }
      #expect(rows.flatMap(Array.init) == characters)
      var work = 0
      #expect(wrap.starts == LineWrap(characters, columns: columns, work: &work).starts)
      for row in rows {
        #expect(row.reversed().drop { $0 == " " }.reversed().columns <= columns)
      }
    }
  }

  @Test(
    "keeps the cursor in sight, on its character, and every row inside the view",
    arguments: UInt64(1)...60, [false, true])
  func viewHoldsCursor(seed: UInt64, singleLine: Bool) {
    var generator = SeededGenerator(seed: seed)
    let width = Int.random(in: 1...20, using: &generator)
    let height = Int.random(in: 1...6, using: &generator)
    var editor = TextEditor(singleLine: singleLine)
    for _ in 0..<300 {
      _ = editor.handle(Self.key(&generator), width: width, height: height)
      let view = editor.view(width: width, height: height)
      #expect((1...height).contains(view.lines.count))
      #expect(view.lines.allSatisfy { $0.width <= width })
      #expect((0..<view.lines.count).contains(view.cursor.row))
      #expect((0..<width).contains(view.cursor.column))
      // What stands under the cursor is the character that Delete would take.
      let line = editor.lines[editor.caret.line].characters
      guard width > 2, editor.caret.column < line.count else { continue }
      let expected = line[editor.caret.column]
      guard expected != " ", view.cursor.column + expected.columns <= width else { continue }
      #expect(Self.character(of: view.lines[view.cursor.row], at: view.cursor.column) == expected)
    }
  }

  static func character(of text: TerminalText, at column: Int) -> Character? {
    var used = 0
    return text.string.first { character in
      defer { used += character.columns }
      return used == column
    }
  }
}
