/// A time of a coach that something else than a client takes, read from another calendar (belongs to itself).
///
/// One record is one occurrence on one day; what repeats is as many records.
package struct BusyTime: CaseRecord {
  package static let kind = RecordKind.busyTime

  package let id: RecordID
  package let client: RecordID
  /// Whose time it is.
  package var coach = ""
  /// The day.
  package var day: CalendarDate?
  /// When it begins; nil for the whole day.
  package var start: ClockTime?
  /// How long it lasts on the day, in minutes.
  package var minutes = 0
  /// What it is; empty when the other calendar keeps it private.
  package var title = ""
  /// Where.
  package var place = ""
  /// The name of the event in the other calendar (RFC 5545 §3.8.4.7).
  package var uid = ""
  /// Which occurrence of the event it is, so that reading the calendar again changes it and adds no second one.
  package var occurrence = ""

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension BusyTime {
  package static let fields: [RecordField<BusyTime>] = [
    RecordField("coach", \.coach),
    RecordField("day", \.day),
    RecordField("start", \.start),
    RecordField("minutes", \.minutes),
    RecordField("title", \.title),
    RecordField("place", \.place),
    RecordField("uid", \.uid),
    RecordField("occurrence", \.occurrence),
  ]
}
