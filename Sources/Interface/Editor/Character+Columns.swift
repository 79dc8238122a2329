import Terminal

extension Character {
  /// The screen columns a clean character takes: 1, or 2 when it is wide.
  var columns: Int {
    let scalars = unicodeScalars
    if let first = scalars.first, first.value < 0x300, scalars.count == 1 { return 1 }
    return TerminalText(String(self)).width
  }

  /// Whether a word ends before it.
  var isBlank: Bool { self == " " || self == "\n" }

  var isWordPart: Bool { isLetter || isNumber }
}

extension RandomAccessCollection<Character> where Index == Int {
  /// The screen columns of clean characters in a row.
  var columns: Int {
    reduce(0) { $0 + $1.columns }
  }

  /// As many characters from the first as a row of `width` columns can show.
  func drawable(width: Int) -> TerminalText {
    var used = 0
    let shown = prefix { character in
      used += character.columns
      return used <= width
    }
    return TerminalText(String(shown))
  }

  /// The first index from which all characters up to `end` fit into `columns`.
  func start(fitting columns: Int, before end: Int) -> Int {
    var start = end
    var used = 0
    while start > startIndex {
      used += self[start - 1].columns
      if used > columns { break }
      start -= 1
    }
    return start
  }
}
