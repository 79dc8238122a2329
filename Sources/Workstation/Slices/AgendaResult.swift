package import Casework

/// What an effect of the calendar has brought.
package enum AgendaResult: Sendable {
  case read(Agenda)
  case clients(typed: String, [CaseloadEntry])
  case exported(path: String, count: Int)
  case imported(CalendarImport)
}
