package import Casework

/// What the worklist shows: whose clients, which kinds, on which day.
package struct WorklistQuery: Sendable, Hashable {
  /// The words as typed; empty finds everybody.
  package var search = ""
  /// The coach whose clients are meant; nil for everybody's.
  package var coach: String?
  /// The kinds that are shown; empty for all.
  package var kinds: Set<DueKind> = []
  /// Whether only what is late is shown.
  package var lateOnly = false
  /// In which order.
  package var order = WorklistOrder.kind
  /// The day on which it is looked at.
  package var today: CalendarDate

  /// Makes the query of one coach, or of everybody.
  package init(coach: String?, today: CalendarDate) {
    self.coach = coach
    self.today = today
  }

  /// The client list that the worklist is a part of.
  var caseload: CaseloadQuery {
    var filter = CaseloadFilter()
    filter.coach = coach
    return CaseloadQuery(search: search, filter: filter, today: today)
  }
}
