/// A text being written: lines, cursor, undo and scroll place, as one value.
///
/// A key costs no more than the length of the line it touches (typing, the rows around the cursor),
/// however long the text is: widths and wraps are kept per line, and only visible lines are wrapped.
/// A single-line editor never wraps and scrolls sideways.
package struct TextEditor: Sendable {
  /// The greatest number of characters, line ends included, that keys and paste may reach.
  package let limit: Int
  package let singleLine: Bool
  /// Grows with each change of the text, so that an owner can see that a draft is due.
  package internal(set) var revision = 0
  /// Characters in the text, line ends included.
  package internal(set) var count: Int

  var lines: [EditorLine]
  var caret: TextPosition
  /// The screen column the cursor returns to in vertical movement; nil after any other key.
  var desiredColumn: Int?
  var undoStack: [TextEdit] = []
  var redoStack: [TextEdit] = []
  /// Whether the next edit may join the last one.
  var runIsOpen = false
  var scroll = EditorScroll()
  /// Characters read to wrap lines since the beginning: the cost that does not depend on the machine.
  var work = 0

  /// Opens `text` with the cursor at its end.
  ///
  /// The text is cleaned as if pasted; one longer than `limit` is kept whole, and can only shrink.
  package init(text: String = "", limit: Int = 100_000, singleLine: Bool = false) {
    let clean = CleanText(text, singleLine: singleLine).characters
    self.limit = limit
    self.singleLine = singleLine
    count = clean.count
    lines = Self.lines(of: clean)
    caret = TextPosition(line: 0, column: 0).advanced(past: clean)
  }

  /// The whole text, lines joined by `"\n"`; costs its length.
  package var text: String {
    var text = String(lines[0].characters)
    for line in lines.dropFirst() {
      text.append("\n")
      text.append(contentsOf: String(line.characters))
    }
    return text
  }

  package var isEmpty: Bool { count == 0 }

  /// The characters before the cursor; a value outside the text is brought to its nearest end.
  package var cursorOffset: Int {
    get {
      lines[..<caret.line].reduce(caret.column) { $0 + $1.characters.count + 1 }
    }
    set {
      var rest = min(max(newValue, 0), count)
      var line = 0
      while rest > lines[line].characters.count {
        rest -= lines[line].characters.count + 1
        line += 1
      }
      place(TextPosition(line: line, column: rest))
    }
  }

  /// Moves the cursor and ends the run of typing.
  mutating func place(_ position: TextPosition) {
    caret = position
    desiredColumn = nil
    runIsOpen = false
  }

  static func lines(of characters: [Character]) -> [EditorLine] {
    characters.split(separator: "\n", omittingEmptySubsequences: false)
      .map { EditorLine(Array($0)) }
  }
}

extension TextEditor: Equatable {
  /// Editors are equal when they show the same text with the cursor at the same place under the same
  /// limit; what can be undone and what is scrolled into sight do not count.
  package static func == (left: TextEditor, right: TextEditor) -> Bool {
    left.count == right.count && left.caret == right.caret && left.limit == right.limit
      && left.singleLine == right.singleLine
      && left.lines.elementsEqual(right.lines) { $0.characters == $1.characters }
  }
}
