/// The wordings of all papers in one language, and the words they share.
///
/// A file has sections: `=== words` with lines of `key = text`, and `=== ` with the name of a template, see
/// `PaperTemplate`. Lines that begin with `//` are remarks. A site's own file replaces the sections and the words that
/// it has; the others stay.
package struct PaperTemplates: Sendable {
  /// The language of the wordings.
  package let language: Language
  private var templates: [String: PaperTemplate] = [:]
  private var words: [String: String] = [:]

  /// Reads the file of a language and over it a site's own.
  package init(language: Language, parsing text: String, site: String = "") {
    self.language = language
    read(text)
    read(site)
  }

  /// The wording of a paper; one without lines when there is none, which a test forbids.
  package subscript(_ kind: PaperKind) -> PaperTemplate { self[kind.rawValue] }

  /// The wording with a name.
  package subscript(_ name: String) -> PaperTemplate {
    templates[name] ?? PaperTemplate(parsing: [])
  }

  /// The names of the wordings.
  package var names: [String] { templates.keys.sorted() }

  /// The keys of the words.
  package var wordKeys: [String] { words.keys.sorted() }

  /// A word by its key, with `{name}` places filled; the key itself when there is none, which a test forbids.
  package func word(_ key: String, _ values: [String: String] = [:]) -> String {
    guard let word = words[key] else { return key }
    return PaperTemplate.fill(word, values)
  }

  private mutating func read(_ text: String) {
    var name = ""
    var lines: [Substring] = []
    func flush(into templates: inout Self) {
      if name == "words" {
        for line in lines { templates.readWord(line) }
      } else if !name.isEmpty {
        templates.templates[name] = PaperTemplate(parsing: lines)
      }
    }
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("//") {
      if line.hasPrefix("=== ") {
        flush(into: &self)
        name = String(line.dropFirst(4).trimmingSpaces)
        lines = []
      } else {
        lines.append(line)
      }
    }
    flush(into: &self)
  }

  private mutating func readWord(_ line: Substring) {
    guard let equals = line.firstIndex(of: "=") else { return }
    words[String(line[..<equals].trimmingSpaces)] =
      String(line[equals...].dropFirst().trimmingSpaces)
  }
}

extension PaperTemplates {
  /// A day: `1.9.2026`, `1 September 2026`.
  package func date(_ day: CalendarDate) -> String { written(day, "date") }

  /// A day with its weekday: `tiistaina 1.9.2026`.
  package func longDate(_ day: CalendarDate) -> String { written(day, "dateLong") }

  /// A day with its weekday and the time, when there is one: `tiistaina 1.9.2026 klo 9.30`.
  package func moment(_ day: CalendarDate, _ time: ClockTime?) -> String {
    written(day, "dateLong", time)
  }

  /// The same in few letters: `ti 1.9.2026 klo 9.30`.
  package func shortMoment(_ day: CalendarDate, _ time: ClockTime?) -> String {
    written(day, "dateShort", time)
  }

  private func written(_ day: CalendarDate, _ form: String, _ time: ClockTime? = nil) -> String {
    let names = { (key: String, number: Int) in
      let names = word(key).split(separator: " ")
      return names.indices.contains(number - 1) ? String(names[number - 1]) : ""
    }
    let text = word(
      form,
      [
        "day": String(day.day), "month": String(day.month), "year": String(day.year),
        "weekday": names("weekdays", day.weekday),
        "weekdayShort": names("weekdaysShort", day.weekday),
        "monthName": names("months", day.month),
      ])
    guard let time else { return text }
    return text + " " + word("time", ["time": time.finnish])
  }
}

extension Substring {
  /// The text without the spaces around it.
  var trimmingSpaces: Substring {
    let start = drop { $0 == " " }
    guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
    return start[...end]
  }
}
