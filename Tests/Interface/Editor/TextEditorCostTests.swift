import Terminal
import Testing

@testable import Interface
import TestSupport

@Suite("The cost of a key in a text of 100 000 characters")
struct TextEditorCostTests {
  /// Words of one to twelve letters with blanks between, exactly as long as asked.
  static func prose(_ count: Int) -> String {
    var generator = SeededGenerator(seed: 1)
    var text: [Character] = []
    while text.count < count {
      text += Array(repeating: "s", count: Int.random(in: 1...12, using: &generator)) + [" "]
    }
    return String(text.prefix(count))
  }

  static let manyLines = TextEditor(
    text: Array(repeating: prose(99), count: 1_000).joined(separator: "\n"), limit: 200_000)
  static let oneLine: TextEditor = {
    var editor = TextEditor(text: prose(100_000), limit: 200_000)
    _ = editor.settle(width: 80, height: 20)
    return editor
  }()

  /// The most characters one key may read: one screen of text, not the text.
  static let bound = 2_000

  static let places = [0, 1, 25_003, 50_000, 74_998, 99_999]
  static let keys: [Key] =
    [.character("x"), .character(" "), .backspace, .delete, .left, .up, .down, .home, .end]
    + [.pageUp, .pageDown, .wordLeft, .wordRight, .control("w")]

  private func cost(of key: Key, in editor: TextEditor, at place: Int) -> Int {
    var editor = editor
    editor.cursorOffset = place
    _ = editor.settle(width: 80, height: 20)
    let before = editor.work
    _ = editor.handle(key, width: 80, height: 20)
    _ = editor.settle(width: 80, height: 20)
    return editor.work - before
  }

  @Test("is a few rows, wherever the cursor stands in many lines", arguments: places, keys)
  func manyLines(place: Int, key: Key) {
    #expect(cost(of: key, in: Self.manyLines, at: place) < Self.bound)
  }

  @Test("is a few rows even when the text is one line", arguments: places, keys)
  func oneLine(place: Int, key: Key) {
    #expect(cost(of: key, in: Self.oneLine, at: place) < Self.bound)
  }

  @Test(
    "is the line's length for the keys that cut or join it", arguments: [Key.enter, .control("k")])
  func cutting(key: Key) {
    #expect(cost(of: key, in: Self.oneLine, at: 50_000) <= 110_000)
  }

  @Test("does not grow while a word is typed at the end of it")
  func typing() {
    var editor = TextEditor(text: Self.prose(99_500))
    _ = editor.settle(width: 80, height: 20)
    let before = editor.work
    for character in Self.prose(100) {
      _ = editor.handle(.character(character), width: 80, height: 20)
    }
    #expect(editor.work - before < 100 * 400)
    #expect(editor.handle(.character("x"), width: 80, height: 20) == .handled)
    #expect(editor.count == 99_601)
  }
}
