/// One instance of a service with dates and places (belongs to itself); its enrolments are referrals.
package struct Course: CaseRecord {
  package static let kind = RecordKind.course

  package let id: RecordID
  package let client: RecordID
  /// The service.
  package var service: RecordID?
  /// What it is called when the service's name does not say it.
  package var name = ""
  /// The first day.
  package var began: CalendarDate?
  /// The last day.
  package var ended: CalendarDate?
  /// The last day of enrolment.
  package var enrolBy: CalendarDate?
  /// Where.
  package var place = ""
  /// The number of places; nil when not limited.
  package var places: Int?
  /// When in the week, in words.
  package var times = ""
  /// The day on which it was called off.
  package var cancelledOn: CalendarDate?

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension Course {
  package static let fields: [RecordField<Course>] = [
    RecordField("service", \.service),
    RecordField("name", \.name),
    RecordField("began", \.began),
    RecordField("ended", \.ended),
    RecordField("enrol_by", \.enrolBy),
    RecordField("place", \.place),
    RecordField("places", \.places),
    RecordField("times", \.times),
    RecordField("cancelled_on", \.cancelledOn),
  ]
}
