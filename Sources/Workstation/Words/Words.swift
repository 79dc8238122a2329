package import Casework
package import ReferenceData
package import Terminal

/// The texts and labels of one language, ready to draw.
package struct Words: Sendable {
  /// The words that a date may be typed with.
  package let dateWords: DateWords
  private let catalogue: TextCatalogue

  package init(_ catalogue: TextCatalogue) {
    self.catalogue = catalogue
    dateWords = DateWords(parsing: catalogue.text(.dateWords))
  }

  package var language: Language { catalogue.language }

  /// The text of a key as plain text, with `{name}` places filled.
  package func plain(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    catalogue.text(key, values)
  }

  /// The text of a key, safe to draw.
  package func callAsFunction(_ key: TextKey, _ values: [String: String] = [:]) -> TerminalText {
    TerminalText(plain(key, values))
  }

  /// The text of a key with a count; one and many have their own forms.
  package func counted(
    _ key: TextKey, _ count: Int, _ values: [String: String] = [:]
  ) -> TerminalText {
    TerminalText(catalogue.text(key, count: count, values))
  }

  /// The name of a change by the label that the store keeps with it, and whose it was.
  package func change(_ label: String, of name: String?) -> String {
    let change = plain(TextKey(rawValue: label) ?? .changeOther)
    return name.map { "\(change), \($0)" } ?? change
  }

  /// A number as the language writes it: `13 000`.
  package func number(_ number: Int) -> String { catalogue.number(number) }

  /// The words of a command.
  package func command(_ command: Command) -> CommandWords {
    CommandWords(parsing: plain(command.text))
  }

  /// Brings typed words and labels to the form in which menus and value lists compare them: `a` also finds `ä`.
  package static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "ä", "å": folded.append("a")
      case "ö": folded.append("o")
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }
}
