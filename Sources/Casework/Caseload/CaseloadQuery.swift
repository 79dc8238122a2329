/// What the client list shows: search, filter and order, judged on one day.
package struct CaseloadQuery: Sendable, Hashable {
  /// The words as typed; empty finds everybody.
  package var search: String
  /// Which clients are shown.
  package var filter: CaseloadFilter
  /// In which order.
  package var sort: CaseloadSort
  /// The day on which ages and lengths are counted.
  package var today: CalendarDate

  /// Makes a query; everybody by name unless told otherwise.
  package init(
    search: String = "", filter: CaseloadFilter = CaseloadFilter(),
    sort: CaseloadSort = CaseloadSort(), today: CalendarDate
  ) {
    self.search = search
    self.filter = filter
    self.sort = sort
    self.today = today
  }
}
