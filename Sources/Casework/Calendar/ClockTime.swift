/// A time of day to the minute, on the wall.
package struct ClockTime: Sendable, Hashable, Comparable {
  /// Minutes since midnight, 0 to 1 439.
  package let minutes: Int

  /// Takes minutes since midnight; nil outside the day.
  package init?(minutes: Int) {
    guard (0..<24 * 60).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads a time as it is typed: `9`, `9.30`, `9:30`, `0930`; nil when it is none.
  package init?(typed text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { ".:".contains($0) }
    guard !parts.isEmpty, parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) && !$0.isEmpty }) else {
      return nil
    }
    switch (parts.count, parts[0].count) {
    case (1, 1...2):
      guard let hour = Int(parts[0]) else { return nil }
      self.init(hour: hour, minute: 0)
    case (1, 3...4):
      guard let hour = Int(parts[0].dropLast(2)), let minute = Int(parts[0].suffix(2)) else {
        return nil
      }
      self.init(hour: hour, minute: minute)
    case (2, 1...2):
      guard parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else {
        return nil
      }
      self.init(hour: hour, minute: minute)
    default:
      return nil
    }
  }

  /// Takes an hour and a minute; nil when there is no such time.
  package init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }

  /// The time as Finns write it: `9.30`.
  package var finnish: String {
    let minute = minutes % 60
    return "\(minutes / 60).\(minute < 10 ? "0" : "")\(minute)"
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
