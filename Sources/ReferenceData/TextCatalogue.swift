package import Casework

/// What the program says in one language.
package struct TextCatalogue: Sendable {
  /// The language of the texts.
  package let language: Language
  private let templates: [String: Substring]

  /// Makes the catalogue that is compiled into the program.
  package init(language: Language) {
    let resource: Resource =
      switch language {
      case .fi: .finnish
      case .sv: .swedish
      case .en: .english
      }
    self.init(language: language, parsing: resource.text)
  }

  /// Makes a catalogue of the lines of a text file, see `Resources/README.md`.
  init(language: Language, parsing text: String) {
    self.language = language
    templates = TextFile(parsing: text).templates
  }

  /// A text with its placeholders filled in; one for which there is no value stays as `{name}`.
  ///
  /// A key without text, which a test forbids, gives its own name.
  package func text(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    guard let template = templates[key.rawValue] else { return key.rawValue }
    return TextCatalogue.fill(template, with: values)
  }

  /// The form of a text that fits a number, which fills `{n}`: one for 1, many for all others.
  ///
  /// The rule is the same in the three languages.
  package func text(_ key: TextKey, count: Int, _ values: [String: String] = [:]) -> String {
    guard let template = templates[key.rawValue] else { return key.rawValue }
    let forms = TextFile.forms(of: template)
    let form = count == 1 ? forms.first : forms.last
    let values = values.merging(["n": number(count)]) { given, _ in given }
    return TextCatalogue.fill(form ?? template, with: values)
  }

  /// A number with its thousands apart: `13 000` with no-break spaces, in English `13,000`.
  package func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 {
        text += language == .en ? "," : "\u{A0}"
      }
      text.append(digit)
    }
    return text
  }

  private static func fill(_ template: Substring, with values: [String: String]) -> String {
    var text = ""
    var rest = template.utf8
    while let mark = rest.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "\\") })
    {
      text += Substring(rest[..<mark])
      let after = rest[mark...].dropFirst()
      if rest[mark] == UInt8(ascii: "{"), let close = after.firstIndex(of: UInt8(ascii: "}")) {
        let name = String(Substring(after[..<close]))
        text += values[name] ?? "{\(name)}"
        rest = after[close...].dropFirst()
      } else if rest[mark] == UInt8(ascii: "\\"), after.first == UInt8(ascii: "n") {
        text += "\n"
        rest = after.dropFirst()
      } else {
        text += Substring(rest[mark...].prefix(1))
        rest = after
      }
    }
    return text + Substring(rest)
  }
}
