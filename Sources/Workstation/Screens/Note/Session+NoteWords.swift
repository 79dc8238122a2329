import Casework
import ReferenceData
import Terminal

/// Days, times and contacts as notes say them.
extension Session {
  /// A day with its weekday, and its year when it is another than this: `ke 9.12.`.
  func noteDay(_ day: CalendarDate) -> String {
    day.year == today.year ? shortDay(day) : longDay(day)
  }

  /// A day with the time of day: `ke 9.12. klo 9.00`.
  func noteTime(_ day: CalendarDate?, _ start: ClockTime?) -> String {
    guard let day else { return "" }
    guard let start else { return noteDay(day) }
    return noteDay(day) + " " + noteTime(start)
  }

  /// The time of day; empty while only the day is agreed.
  func noteTime(_ start: ClockTime?) -> String {
    start.map { words.plain(.noteAt, ["time": $0.finnish]) } ?? ""
  }

  /// The name of a contact by its code; the code itself when it is not in the list.
  func contactName(_ code: String) -> String {
    reference.contactMethods.label(code, language: words.language) ?? code
  }
}
