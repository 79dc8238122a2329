import Terminal

/// Text as an editor may hold it: what `TerminalText` lets through, with the line ends kept.
///
/// Everything typed, pasted or loaded passes here, so the stored text can always be drawn as it is.
struct CleanText {
  /// Clusters in NFC; a line end is `"\n"`, whatever it was.
  private(set) var characters: [Character] = []
  /// Characters taken out as unfit to draw.
  private(set) var removed = 0

  init(_ raw: String, singleLine: Bool) {
    if singleLine {
      append(raw)
      return
    }
    let lines = raw.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    for (index, line) in lines.enumerated() {
      if index > 0 { characters.append("\n") }
      append(String(line))
    }
  }

  private mutating func append(_ line: String) {
    var clean = TerminalText(line)
    removed += clean.removed
    // What an unsafe character kept apart may form a new cluster without it, so look again.
    while clean.removed > 0 {
      clean = TerminalText(clean.string)
      removed += clean.removed
    }
    characters.append(contentsOf: clean.string)
  }

  /// Whether two neighbours written one after the other would become something else, as the letters
  /// of a Korean syllable do.
  static func fuses(_ left: Character, _ right: Character) -> Bool {
    if left == "\n" || right == "\n" || left.isASCII && right.isASCII { return false }
    return CleanText(String([left, right]), singleLine: true).characters != [left, right]
  }
}
