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
    // The start-up waits for this: the bytes are gone through once, and the table never grows.
    var templates: [String: Substring] = [:]
    templates.reserveCapacity(text.utf8.count / 32)
    var repeated: [String] = []
    var text = text
    text.makeContiguousUTF8()
    let utf8 = text.utf8
    func part(_ range: Range<Int>) -> Substring {
      let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      return text[start..<utf8.index(start, offsetBy: range.count)]
    }
    utf8.withContiguousStorageIfAvailable { bytes in
      var rest = 0..<bytes.count
      while !rest.isEmpty {
        let end = bytes[rest].firstIndex(of: UInt8(ascii: "\n")) ?? rest.upperBound
        let line = rest.lowerBound..<end
        rest = min(end + 1, rest.upperBound)..<rest.upperBound
        guard !line.isEmpty, bytes[line.lowerBound] != UInt8(ascii: "#"),
          let equals = bytes[line].firstIndex(of: UInt8(ascii: "="))
        else { continue }
        let key = String(part(TextFile.trimmed(line.lowerBound..<equals, of: bytes)))
        let template = part(TextFile.trimmed(equals + 1..<end, of: bytes))
        if let first = templates.updateValue(template, forKey: key) {
          templates[key] = first
          repeated.append(key)
        }
      }
    }
    self.templates = templates
    repeatedKeys = repeated
  }

  /// A range of bytes without the spaces at its ends.
  private static func trimmed(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return start..<end
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
