import Casework
import Testing

extension CalendarDate: ExpressibleByStringLiteral {
  /// A date written in a test as `21.11.2026` is written by Finns.
  public init(stringLiteral text: String) {
    let parts = text.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 3, let date = CalendarDate(year: parts[2], month: parts[1], day: parts[0])
    else { preconditionFailure("not a date: \(text)") }
    self = date
  }
}

extension CalendarDate: CustomTestStringConvertible {
  public var testDescription: String { finnish }
}
