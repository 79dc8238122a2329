import Casework
import Interface
import ReferenceData
import Terminal

/// The filters of the client list as a form, and as words for the line above the list.
enum FilterForm {
  static func make(_ filter: CaseloadFilter, _ session: Session) -> Form {
    let words = session.words
    func choice(_ id: String, _ label: TextKey, _ choices: [Choice], _ value: String) -> Field {
      Field(
        id: id, label: words(label),
        kind: .choice([Choice(code: "", label: words(.filterAny))] + choices), value: value)
    }
    let groups = ExperimentGroup.allCases.map {
      Choice(code: $0.rawValue, label: words($0.text))
    }
    let statuses = EmploymentStatus.allCases.map {
      Choice(code: $0.rawValue, label: session.label($0))
    }
    return Form(fields: [
      choice(
        "coach", .filterCoach, [Choice(code: session.coach, label: words(.filterOwn))],
        filter.coach ?? ""),
      Field(
        id: "groups", label: words(.filterGroups), kind: .manyChoice(groups),
        value: filter.groups.map(\.rawValue).sorted().joined(separator: ",")),
      choice(
        "municipality", .filterMunicipality,
        session.choices(session.reference.municipalities), filter.municipality ?? ""),
      Field(
        id: "statuses", label: words(.filterStatuses), kind: .manyChoice(statuses),
        value: filter.statuses.map(\.rawValue).sorted().joined(separator: ",")),
      choice(
        "unemployed", .filterUnemployed,
        [3, 6, 12, 24].map {
          Choice(code: "\($0)", label: words(.filterUnemployedOver, ["n": "\($0)"]))
        }, filter.unemployedMonthsAtLeast.map(String.init) ?? ""),
      choice(
        "language", .filterLanguage, session.choices(session.reference.languages),
        filter.language ?? ""),
      Field(
        id: "contact", label: words(.filterContact), kind: .number(digits: 4),
        value: filter.noContactForDays.map(String.init) ?? ""),
      Field(
        id: "protected", label: words(.filterProtected), kind: .check,
        value: filter.nonDisclosureOnly ? "1" : ""),
    ])
  }

  static func read(_ form: Form) -> CaseloadFilter {
    func text(_ id: String) -> String? {
      let value = form.value(id)
      return value.isEmpty ? nil : value
    }
    var filter = CaseloadFilter()
    filter.coach = text("coach")
    filter.groups = Set(codes(form.value("groups")).compactMap(ExperimentGroup.init(rawValue:)))
    filter.municipality = text("municipality")
    filter.statuses = Set(
      codes(form.value("statuses")).compactMap(EmploymentStatus.init(rawValue:)))
    filter.unemployedMonthsAtLeast = text("unemployed").flatMap { Int($0) }
    filter.language = text("language")
    filter.noContactForDays = text("contact").flatMap { Int($0) }
    filter.nonDisclosureOnly = form.value("protected") == "1"
    return filter
  }

  private static func codes(_ value: String) -> [String] {
    value.split(separator: ",").map(String.init)
  }

  /// What narrows the list, each filter in words; empty when nothing does.
  static func summary(_ filter: CaseloadFilter, _ session: Session) -> [String] {
    let words = session.words
    var parts: [String] = []
    if let coach = filter.coach {
      parts.append(coach == session.coach ? words.plain(.filterOwn) : coach)
    }
    parts += filter.groups.sorted { $0.rawValue < $1.rawValue }.map { words.plain($0.text) }
    if let code = filter.municipality { parts.append(session.municipality(code).string) }
    parts += filter.statuses.sorted { $0.rawValue < $1.rawValue }.map { session.label($0).string }
    if let months = filter.unemployedMonthsAtLeast {
      parts.append(words.plain(.filterUnemployedOver, ["n": "\(months)"]))
    }
    if let code = filter.language { parts.append(session.languageName(code).string) }
    if let days = filter.noContactForDays {
      parts.append(words.plain(.filterNoContactOver, ["n": "\(days)"]))
    }
    if filter.nonDisclosureOnly { parts.append(words.plain(.protectedMark)) }
    return parts
  }
}

extension ExperimentGroup {
  /// The name of the client group.
  var text: TextKey {
    switch self {
    case .noEarningsRelated: .groupNoEarningsRelated
    case .under30: .groupUnder30
    case .immigrant: .groupImmigrant
    }
  }
}

extension Session {
  /// A code list as values to choose from, in the reader's language.
  func choices(_ list: CodeList) -> [Choice] {
    list.entries.map { entry in
      let label = entry.label(words.language)
      // Only a label with letters beyond ASCII has another spelling; the lists have thousands of labels.
      let search = label.utf8.allSatisfy { $0 < 0x80 } ? "" : Words.folded(label)
      return Choice(code: entry.code, label: TerminalText(label), search: search)
    }
  }
}
