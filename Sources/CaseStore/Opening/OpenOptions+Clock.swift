package import Casework
internal import Glibc

extension OpenOptions {
  /// The clock of the system.
  package static func systemClock() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
