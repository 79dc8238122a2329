/// The wording of one paper, line by line.
///
///     # title                  ## heading             text: a paragraph
///     - item of a list         [] box to tick         | label | value
///     @actions A | B           the agreed actions as a table under these headings
///     @facts                   the facts that are disclosed
///     @signatures A | B        lines to sign on
///     @cut    @page            where the paper is cut; where a page begins
///
/// `{name}` is filled in. A line with a place for which there is nothing falls away, and so does a heading with nothing
/// under it. `?name ` before a line keeps it only when there is something, `!name ` only when there is nothing, `~ `
/// lets a short message leave it out. A value of many lines makes as many paragraphs or items.
package struct PaperTemplate: Sendable {
  struct Line: Sendable {
    enum Form: Sendable {
      case title, heading, paragraph, item, choice, fact, actions, facts, signatures, cut, page
    }

    var form: Form
    /// The text, split at ` | ` where the form has parts.
    var parts: [String]
    /// Names that must have a value.
    var wanted: [String] = []
    /// Names that must have none.
    var unwanted: [String] = []
    var isOptional = false
  }

  let lines: [Line]

  /// Reads the lines of a section.
  init(parsing lines: [Substring]) {
    self.lines = lines.compactMap(PaperTemplate.line)
  }

  /// The names of all places and conditions.
  package var variables: Set<String> {
    var names: Set<String> = []
    for line in lines {
      names.formUnion(line.wanted)
      names.formUnion(line.unwanted)
      for part in line.parts { names.formUnion(PaperTemplate.places(in: part)) }
    }
    return names
  }

  /// The number of lines of each form, to compare languages with.
  package var shape: [String: Int] {
    Dictionary(lines.map { ("\($0.form)", 1) }, uniquingKeysWith: +)
  }

  private static func line(_ text: Substring) -> Line? {
    var rest = text.trimmingSpaces
    var line = Line(form: .paragraph, parts: [])
    while let mark = rest.first, "?!~".contains(mark) {
      let word = rest.dropFirst().prefix { $0 != " " }
      if mark == "~" {
        guard word.isEmpty else { break }
        line.isOptional = true
      } else {
        guard let first = word.first, first.isLetter else { break }
        if mark == "?" {
          line.wanted.append(String(word))
        } else {
          line.unwanted.append(String(word))
        }
      }
      rest = rest[word.endIndex...].trimmingSpaces
    }
    guard !rest.isEmpty else { return nil }
    let forms: [(String, Line.Form)] = [
      ("## ", .heading), ("# ", .title), ("- ", .item), ("[] ", .choice), ("| ", .fact),
      ("@actions ", .actions), ("@facts", .facts), ("@signatures ", .signatures), ("@cut", .cut),
      ("@page", .page),
    ]
    if let (prefix, form) = forms.first(where: { rest.hasPrefix($0.0) }) {
      line.form = form
      rest = rest.dropFirst(prefix.count).trimmingSpaces
    }
    switch line.form {
    case .fact, .actions, .signatures:
      line.parts = rest.split(separator: "|").map { String($0.trimmingSpaces) }
    default:
      line.parts = [String(rest)]
    }
    return line
  }

  /// The names in braces.
  static func places(in text: String) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      rest = rest[open...].dropFirst()
      guard let close = rest.firstIndex(of: "}") else { break }
      names.append(String(rest[..<close]))
      rest = rest[close...].dropFirst()
    }
    return names
  }

  /// Fills the places of a text; one that is not known stays as it is written.
  static func fill(_ text: String, _ values: [String: String]) -> String {
    guard text.contains("{") else { return text }
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      let name = String(rest[open...].dropFirst().prefix { $0 != "}" })
      filled += rest[..<open]
      filled += values[name] ?? String(rest[open...close])
      rest = rest[close...].dropFirst()
    }
    return filled + rest
  }
}
