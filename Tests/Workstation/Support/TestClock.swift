import Casework
import Synchronization
import Workstation

/// A clock that moves only when a test says so, two hours east of Greenwich; its identities are the same on every run.
final class TestClock: Sendable {
  private let now: Mutex<Int64>
  private let draws = Mutex<UInt64>(0)

  /// 22.11.2026 14.05 on the wall.
  static let start = Int64(20_779) * 86_400_000 + (12 * 60 + 5) * 60_000
  private static let offset: Int64 = 2 * 3_600_000

  init(at moment: Int64 = TestClock.start) {
    now = Mutex(moment)
  }

  var moment: Moment { Moment(milliseconds: now.withLock { $0 }) }

  func advance(_ milliseconds: Int64) {
    now.withLock { $0 += milliseconds }
  }

  /// The clock as the program takes it.
  var clock: Clock {
    Clock(
      now: { self.moment }, local: { Self.wall($0) },
      random: {
        let draw = self.draws.withLock { count in
          count += 1
          return count
        }
        return (draw &* 0x9E37_79B9_7F4A_7C15, draw &* 0xBF58_476D_1CE4_E5B9)
      })
  }

  private static func wall(_ moment: Moment) -> LocalTime {
    let milliseconds = moment.milliseconds + offset
    let day = Int(
      (milliseconds - (milliseconds % 86_400_000 + 86_400_000) % 86_400_000) / 86_400_000)
    let minutes = Int(milliseconds / 60_000) - day * 1_440
    return LocalTime(date: CalendarDate(dayNumber: day), hour: minutes / 60, minute: minutes % 60)
  }
}
