/// A client group of the municipal employment experiment (1269/2020 4 §), derived, never stored.
package enum ExperimentGroup: String, CaseIterable, Sendable {
  /// Does not meet the conditions of earnings-related allowance.
  case noEarningsRelated
  /// Has not turned 30.
  case under30
  /// Is an immigrant or speaks a foreign language.
  case immigrant
}

extension Client {
  /// The client groups the client belongs to on a day; what is not known puts nobody in a group.
  package func experimentGroups(on day: CalendarDate) -> Set<ExperimentGroup> {
    var groups: Set<ExperimentGroup> = []
    if earningsRelated == false { groups.insert(.noEarningsRelated) }
    if let birthDate, birthDate <= day, birthDate.years(until: day) < 30 {
      groups.insert(.under30)
    }
    let speaksForeignLanguage =
      !motherTongue.isEmpty && !Client.nationalLanguages.contains(motherTongue)
    let isForeignCitizen = !citizenship.isEmpty && citizenship != Client.finnishCitizenship
    if speaksForeignLanguage || isForeignCitizen { groups.insert(.immigrant) }
    return groups
  }

  /// Finnish, Swedish and Sámi: a speaker of another language counts as foreign-language.
  package static let nationalLanguages: Set<String> = ["fi", "sv", "se"]
  /// The code of Finnish citizenship.
  package static let finnishCitizenship = "FI"
}
