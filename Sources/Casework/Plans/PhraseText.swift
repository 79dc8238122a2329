/// The text of a phrase: words and variables in brackets, as in `Haet [LKM] paikkaa`.
package struct PhraseText: Sendable {
  private enum Part: Sendable {
    case words(Substring)
    /// A variable by its name, without the brackets.
    case variable(Substring)
  }

  private let parts: [Part]

  /// Reads a text; brackets hold a variable when there are only capital letters, digits, spaces, `-` and `_` between them.
  package init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let range = PhraseText.variable(in: rest) {
      if range.lowerBound > rest.startIndex { parts.append(.words(rest[..<range.lowerBound])) }
      parts.append(.variable(rest[range].dropFirst().dropLast()))
      rest = rest[range.upperBound...]
    }
    if !rest.isEmpty { parts.append(.words(rest)) }
    self.parts = parts
  }

  /// The names of the variables, each once, in the order of the text.
  package var variables: [String] {
    var names: [String] = []
    for case .variable(let name) in parts where !names.contains(String(name)) {
      names.append(String(name))
    }
    return names
  }

  /// The text with the values known; a variable without one stays as it is.
  package func filled(_ values: [String: String]) -> String {
    parts.map { part in
      switch part {
      case .words(let words): String(words)
      case .variable(let name): values[String(name)] ?? "[\(name)]"
      }
    }.joined()
  }

  /// The first variable in a text, its brackets with it; nil when there is none.
  package static func variable(in text: Substring) -> Range<Substring.Index>? {
    var search = text
    while let open = search.firstIndex(of: "[") {
      let inside = search[open...].dropFirst()
      let name = inside.prefix(while: isNamePart)
      if name.endIndex < inside.endIndex, inside[name.endIndex] == "]",
        name.contains(where: \.isUppercase), name.count <= 40
      {
        return open..<inside.index(after: name.endIndex)
      }
      search = inside
    }
    return nil
  }

  private static func isNamePart(_ character: Character) -> Bool {
    character.isUppercase || character.isNumber || " -_".contains(character)
  }
}
