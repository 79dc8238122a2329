/// When a coach receives clients, and how long it takes her from one place to another.
package struct CoachHours: Sendable, Hashable {
  /// The working day, in minutes since midnight.
  package var work = 8 * 60..<16 * 60
  /// The time of lunch, in minutes since midnight; empty for none.
  package var lunch = 11 * 60 + 30..<12 * 60
  /// The time between two places, in minutes.
  package var travelMinutes = 30

  /// Makes the usual hours: 8.00–16.00, lunch at 11.30–12.00, half an hour between two places.
  package init() {}

  /// Reads hours as a person types them: `8-16`, `8.00–16.00`; nil when they are none.
  package static func span(typed text: String) -> Range<Int>? {
    let parts = text.filter { !$0.isWhitespace }.split(omittingEmptySubsequences: false) {
      $0 == "-" || $0 == "–"
    }
    guard parts.count == 2, let begin = ClockTime(typed: String(parts[0])),
      let end = ClockTime(typed: String(parts[1])), begin < end
    else { return nil }
    return begin.minutes..<end.minutes
  }

  /// Hours as Finns write them: `8.00–16.00`; empty for none.
  package static func text(of span: Range<Int>) -> String {
    guard !span.isEmpty, let begin = ClockTime(minutes: span.lowerBound),
      let end = ClockTime(minutes: span.upperBound)
    else { return "" }
    return "\(begin.finnish)–\(end.finnish)"
  }
}
