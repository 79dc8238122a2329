import Casework
import ReferenceData

/// The faults of an iCalendar file in words.
enum CalendarWords {
  /// The line and what is wrong with it.
  static func sentence(_ fault: ICalendarFault, _ words: Words) -> String {
    words.plain(
      .calendarFaultLine, ["line": "\(fault.line)", "reason": words.plain(fault.reason.text)])
  }
}

extension ICalendarFault.Reason {
  var text: TextKey {
    switch self {
    case .notCalendar: .calendarFaultNotCalendar
    case .line: .calendarFaultContent
    case .nesting: .calendarFaultNesting
    case .incomplete: .calendarFaultIncomplete
    case .time: .calendarFaultTime
    case .zone: .calendarFaultZone
    case .order: .calendarFaultOrder
    case .rule: .calendarFaultRule
    case .tooMany: .calendarFaultTooMany
    }
  }
}
