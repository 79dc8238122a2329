/// The headings by which an old plan's text is split: words of each, from a list of codes.
///
/// A code is a `PlanHeading` or a `PlanSection`; a name is the spellings of one language joined by `|`, the usual one first.
package struct PlanHeadings: Sendable {
  private let names: [String: [Language: [String]]]
  private let destinations: [String: PlanSection]

  /// Reads a list of codes; a code that is neither a heading nor a section is passed over.
  package init(_ list: CodeList) {
    var names: [String: [Language: [String]]] = [:]
    var destinations: [String: PlanSection] = [:]
    for entry in list.entries {
      guard let section = PlanHeadings.destination(of: entry.code) else { continue }
      for language in Language.allCases {
        let spellings = entry.label(language).split(separator: "|").map(String.init)
        names[entry.code, default: [:]][language] = spellings
        for spelling in spellings { destinations[PlanHeadings.folded(spelling[...])] = section }
      }
    }
    self.names = names
    self.destinations = destinations
  }

  /// The usual name of a heading of the national system; empty when the list lacks it.
  package func name(_ heading: PlanHeading, language: Language) -> String {
    names["heading." + heading.rawValue]?[language]?.first ?? ""
  }

  /// The section that a line is the heading of; nil for any other line.
  func section(headedBy line: Substring) -> PlanSection? {
    destinations[PlanHeadings.folded(line)]
  }

  private static func destination(of code: String) -> PlanSection? {
    let mark = "heading."
    guard code.hasPrefix(mark) else { return PlanSection(rawValue: code) }
    return PlanHeading(rawValue: String(code.dropFirst(mark.count)))?.destination
  }

  /// The words of a heading without case, numbering, bullets and the marks at its ends.
  private static func folded(_ line: Substring) -> String {
    var words = line.lowercased()[...].drop { !$0.isLetter }
    while let last = words.last, !last.isLetter, !last.isNumber, last != ")" { words.removeLast() }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
