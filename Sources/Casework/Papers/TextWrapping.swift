/// Breaks text at words.
package enum TextWrapping {
  /// The lines of a text without line ends that fit a number of columns; a longer word is cut.
  package static func lines(of text: String, columns: Int) -> [String] {
    let columns = max(1, columns)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      var word = word
      var count = word.count
      if used > 0, used + 1 + count <= columns {
        line += " " + word
        used += 1 + count
        continue
      }
      if used > 0 { lines.append(line) }
      while count > columns {
        lines.append(String(word.prefix(columns)))
        word = word.dropFirst(columns)
        count -= columns
      }
      line = String(word)
      used = count
    }
    if used > 0 { lines.append(line) }
    return lines
  }
}
