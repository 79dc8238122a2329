/// One row of the client list: what is shown of a client without opening the dossier.
package struct CaseloadEntry: Sendable, Hashable, Identifiable {
  /// The client.
  package let id: RecordID
  /// The number of the row in the store, which makes the order of equal rows certain.
  package let row: Int64
  /// As of the client.
  package var familyName = ""
  /// As of the client.
  package var givenNames = ""
  /// As of the client.
  package var birthDate: CalendarDate?
  /// The latest status.
  package var status: EmploymentStatus?
  /// The first day of the latest status.
  package var statusSince: CalendarDate?
  /// The first day of the latest job search.
  package var jobSearchSince: CalendarDate?
  /// The last day of the latest job search; nil while it goes on.
  package var jobSearchEnded: CalendarDate?
  /// The first day of the present unemployment; nil when there is none.
  package var unemployedSince: CalendarDate?
  /// The kind of the latest plan.
  package var planKind: PlanKind?
  /// The day on which the latest plan was made.
  package var planMade: CalendarDate?
  /// The day by which the latest plan must be reviewed.
  package var planReviewDue: CalendarDate?
  /// The day of the latest contact.
  package var lastContact: CalendarDate?
  /// The code of the home municipality; empty when protected.
  package var municipality = ""
  /// As of the client.
  package var serviceLanguage = ""
  /// As of the client.
  package var motherTongue = ""
  /// As of the client.
  package var needsInterpreter = false
  /// Non-disclosure for safety (turvakielto).
  package var nonDisclosure = false
  /// The coach responsible.
  package var coach = ""

  /// Makes an empty row.
  package init(id: RecordID, row: Int64) {
    self.id = id
    self.row = row
  }

  /// The year of birth, which the list shows instead of the identity code.
  package var birthYear: Int? { birthDate?.year }
}
