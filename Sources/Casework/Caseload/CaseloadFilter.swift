/// Which clients the list shows; the conditions combine, an empty filter shows everybody.
package struct CaseloadFilter: Sendable, Hashable {
  /// The coach responsible.
  package var coach: String?
  /// Belonging to any of these groups.
  package var groups: Set<ExperimentGroup> = []
  /// The code of the home municipality; never finds a protected client.
  package var municipality: String?
  /// Having any of these statuses.
  package var statuses: Set<EmploymentStatus> = []
  /// Unemployed for at least this many whole months.
  package var unemployedMonthsAtLeast: Int?
  /// The mother tongue.
  package var language: String?
  /// Without contact during this many days, or ever.
  package var noContactForDays: Int?
  /// Only clients under non-disclosure.
  package var nonDisclosureOnly = false

  /// Makes the filter that shows everybody.
  package init() {}

  /// Whether the filter shows everybody.
  package var isEmpty: Bool { self == CaseloadFilter() }
}
