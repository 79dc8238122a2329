/// A file of texts: lines of `key = text`, comments that begin with `#`, and empty lines.
///
/// Texts lose the spaces around them. `\n` in a text begins a new line, `{name}` is a placeholder,
/// `one || many` are the two forms of a text that counts something.
struct TextFile {
  /// The texts as they are written, by key; of equal keys the first counts.
  let templates: [String: Substring]
  /// Keys that are written more than once.
  let repeatedKeys: [String]

  /// Reads the lines of a file; a line without ` = ` is passed over.
  init(parsing text: String) {
    var templates: [String: Substring] = [:]
    var repeated: [String] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      guard line.first != UInt8(ascii: "#"), let equals = line.firstIndex(of: UInt8(ascii: "="))
      else { continue }
      let key = String(Substring(TextFile.trimmed(line[..<equals])))
      let template = Substring(TextFile.trimmed(line[line.index(after: equals)...]))
      if templates.updateValue(templates[key] ?? template, forKey: key) != nil {
        repeated.append(key)
      }
    }
    self.templates = templates
    repeatedKeys = repeated
  }

  /// The forms of a text: one, or two when it counts something.
  static func forms(of template: Substring) -> [Substring] {
    guard let bars = template.utf8.firstRange(of: " || ".utf8) else { return [template] }
    return [template[..<bars.lowerBound], template[bars.upperBound...]].map {
      Substring(trimmed($0.utf8))
    }
  }

  private static func trimmed(_ bytes: Substring.UTF8View) -> Substring.UTF8View {
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") }
    let start = bytes.drop(while: isSpace)
    guard let end = start.lastIndex(where: { !isSpace($0) }) else { return start.prefix(0) }
    return start[...end]
  }
}
