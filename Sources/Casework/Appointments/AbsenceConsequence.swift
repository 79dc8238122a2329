/// What the law of the day connects with a missed appointment: what is to be asked and said, never a sanction.
///
/// Whether there was a valid reason is for the unemployment-security unit to state (1290/2002 2 a luku).
package enum AbsenceConsequence: String, CaseIterable, Sendable {
  /// It was not binding: nothing follows.
  case notBinding = "not_binding"
  /// The call did not reach the client, which alone is no failure (1290/2002 2 a:11.2, until 28.2.2026).
  case callUnanswered = "call_unanswered"
  /// A repeated failure within 12 months may end the job search (916/2012; 380/2023 28 §, until 28.2.2026).
  case repeatedEndsJobSearch = "repeated_ends"
  /// The first failure already ends the job search when there is no valid reason (380/2023 28 §, from 1.3.2026).
  case firstEndsJobSearch = "first_ends"

  /// The first day of the law by which one failure ends the job search.
  package static let firstFailureLaw = CalendarDate(year: 2026, month: 3, day: 1) ?? .latest

  /// What follows from missing an appointment, by the law in force on its day.
  package init(of appointment: Appointment, on day: CalendarDate) {
    guard appointment.isBinding else {
      self = .notBinding
      return
    }
    guard day < Self.firstFailureLaw else {
      self = .firstEndsJobSearch
      return
    }
    self = appointment.channel == .phone ? .callUnanswered : .repeatedEndsJobSearch
  }

  /// Whether a request for an explanation is worth proposing.
  package var proposesExplanation: Bool {
    switch self {
    case .notBinding, .callUnanswered: false
    case .repeatedEndsJobSearch, .firstEndsJobSearch: true
    }
  }
}
