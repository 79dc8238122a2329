/// A paste while it is being read.
struct PastedText {
  private static let end = Array("\u{1B}[201~".unicodeScalars)

  private var scalars = String.UnicodeScalarView()
  private var bytes = 0

  /// Adds a character; other input is left out, and of a text beyond the limit only the end is
  /// kept.
  mutating func append(_ input: RawInput) {
    guard case .scalar(let scalar) = input else { return }
    bytes += UTF8.width(scalar)
    scalars.append(scalar)
    if bytes > InputDecoder.pasteLimit + PastedText.end.count {
      scalars = String.UnicodeScalarView(scalars.suffix(PastedText.end.count))
    }
  }

  /// Takes away an end mark that a slow line tore apart, and tells whether there was one.
  mutating func removeTornEnd() -> Bool {
    guard scalars.last == "~", scalars.suffix(PastedText.end.count).elementsEqual(PastedText.end)
    else { return false }
    scalars.removeLast(PastedText.end.count)
    bytes -= PastedText.end.count
    return true
  }

  /// The event: the whole text with its line ends as line feeds, or the refusal of one that is too
  /// long.
  var event: TerminalEvent {
    guard bytes <= InputDecoder.pasteLimit else { return .pasteTooLong }
    var text = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in scalars {
      if scalar == "\r" {
        text.append("\n")
      } else if scalar != "\n" || !isAfterReturn {
        text.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return .paste(String(text))
  }
}
