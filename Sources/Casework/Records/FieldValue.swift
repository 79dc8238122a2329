/// The value of one field of a record, in the few forms that are stored, compared and sent.
package enum FieldValue: Sendable, Hashable {
  case none
  case text(String)
  case integer(Int)
  case flag(Bool)
  case date(CalendarDate)
}
