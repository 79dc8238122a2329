package import Casework
import Glibc

/// Where the workstation gets its time; tests put their own in its place.
package struct Clock: Sendable {
  package var now: @Sendable () -> Moment
  package var local: @Sendable (Moment) -> LocalTime

  /// Random bits for new identities.
  package var random: @Sendable () -> (UInt64, UInt64)

  package init(
    now: @escaping @Sendable () -> Moment, local: @escaping @Sendable (Moment) -> LocalTime,
    random: @escaping @Sendable () -> (UInt64, UInt64)
  ) {
    self.now = now
    self.local = local
    self.random = random
  }

  /// A new identity, made now.
  package func newID() -> RecordID {
    RecordID(at: now(), random: random())
  }

  /// The last moment of a day.
  package func endOfDay(_ day: CalendarDate) -> Moment {
    var moment = Moment(milliseconds: Int64(day.dayNumber + 1) * 86_400_000 - 1)
    // The zone's offset at that time, found by asking what the wall clock then shows.
    let shown = local(moment)
    let minutes = (shown.date.dayNumber - day.dayNumber) * 1_440 + shown.hour * 60 + shown.minute
    moment = Moment(milliseconds: moment.milliseconds - Int64(minutes - 1_439) * 60_000)
    return moment
  }

  /// The clock of the machine, in the time zone of `TZ` or of the host.
  package static let system = Clock(now: systemNow, local: systemLocal, random: systemRandom)

  @Sendable private static func systemRandom() -> (UInt64, UInt64) {
    var generator = SystemRandomNumberGenerator()
    return (generator.next(), generator.next())
  }

  @Sendable private static func systemNow() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  @Sendable private static func systemLocal(_ moment: Moment) -> LocalTime {
    var seconds = time_t(moment.milliseconds / 1_000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let date = CalendarDate(
      year: Int(parts.tm_year) + 1_900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return LocalTime(
      date: date ?? CalendarDate(dayNumber: Int(moment.milliseconds / 86_400_000)),
      hour: Int(parts.tm_hour), minute: Int(parts.tm_min))
  }
}
