/// A place between two characters of a text: the line, and the characters before it on that line.
struct TextPosition: Sendable, Hashable, Comparable {
  var line: Int
  var column: Int

  static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// The place reached by writing `characters` from here; a newline begins the next line.
  func advanced(past characters: [Character]) -> TextPosition {
    guard let newline = characters.lastIndex(of: "\n") else {
      return TextPosition(line: line, column: column + characters.count)
    }
    let newlines = characters.reduce(0) { $1 == "\n" ? $0 + 1 : $0 }
    return TextPosition(line: line + newlines, column: characters.count - newline - 1)
  }
}
