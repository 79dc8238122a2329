extension ReferenceLists {
  /// What a kind of record is called; the name of the table when the list lacks it.
  package func label(of kind: RecordKind, _ language: Language) -> String {
    recordWords.label(kind.rawValue, language: language) ?? kind.rawValue
  }

  /// What a field of a record is called; the name of the column when the list lacks it.
  package func label(of field: String, in kind: RecordKind, _ language: Language) -> String {
    recordWords.label("\(kind.rawValue).\(field)", language: language) ?? field
  }

  /// What a code in a field of a record is called; the code itself when it is in no list.
  package func name(
    of code: String, in field: String, of kind: RecordKind, _ language: Language
  ) -> String {
    let name =
      if let codes = codes(in: field, of: kind) {
        codes.label(code, language: language)
      } else {
        recordWords.label("\(kind.rawValue).\(field).\(code)", language: language)
      }
    return name ?? code
  }

  /// The names of codes joined by commas or spaces, joined by commas.
  package func names(
    of codes: String, in field: String, of kind: RecordKind, _ language: Language
  ) -> String {
    codes.split { $0 == "," || $0 == " " }.map {
      name(of: String($0), in: field, of: kind, language)
    }
    .joined(separator: ", ")
  }

  /// The codes that a field may hold, each with its name, in the order of the codes; empty when it has none.
  ///
  /// - Complexity: O(*n*) in all the words.
  package func namedCodes(
    in field: String, of kind: RecordKind, _ language: Language
  ) -> [(code: String, name: String)] {
    if let codes = codes(in: field, of: kind) {
      return codes.entries.map { ($0.code, $0.label(language)) }
    }
    let start = "\(kind.rawValue).\(field)."
    return recordWords.entries.filter { $0.code.hasPrefix(start) }.map {
      (String($0.code.dropFirst(start.count)), $0.label(language))
    }
  }

  /// The list of its own that names the codes of a field; nil when `recordWords` does or it has no codes.
  package func codes(in field: String, of kind: RecordKind) -> CodeList? {
    switch (kind, field) {
    case (.client, "municipality"), (.service, "municipalities"): municipalities
    case (.client, "mother_tongue"), (.client, "interpreter_language"),
      (.client, "service_language"), (.appointment, "interpreter"), (.service, "languages"),
      (.phrase, "language"):
      languages
    case (.client, "citizenship"): citizenships
    case (.client, "occupation"): occupations
    case (.client, "education"): educationLevels
    case (.jobSearchPeriod, "end_reason"): jobSearchEndReasons
    case (.statusPeriod, "status"), (.service, "status"): statuses
    case (.employmentPlan, "kind"): planKinds
    case (.contact, "method"): contactMethods
    default: nil
    }
  }
}
