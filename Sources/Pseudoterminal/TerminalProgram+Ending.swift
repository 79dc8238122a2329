package import Glibc

extension TerminalProgram {
  /// Sends a signal to the program.
  package func signal(_ number: CInt) { kill(process, number) }

  /// The leader of the foreground process group: the job that a shell on this terminal runs now.
  package var foregroundProcess: pid_t? {
    var group = pid_t()
    return ioctl(master, UInt(TIOCGPGRP), &group) == 0 && group > 0 ? group : nil
  }

  /// Closes the terminal as a broken connection does: SIGHUP, then end of file and EIO.
  package func hangUp() {
    guard master >= 0 else { return }
    close(master)
    master = -1
    isClosed = true
  }

  /// Reads until the program has ended and its last output is in; nil when it did not within the limit.
  package func waitForEnd(within limit: Duration = .seconds(10)) -> ProgramEnd? {
    let deadline = ContinuousClock.now + limit
    while end == nil {
      var status: CInt = 0
      if waitpid(process, &status, WNOHANG) == process {
        end = ProgramEnd(status: status)
      } else if ContinuousClock.now >= deadline {
        return nil
      } else if !pump(.milliseconds(2)) && (isClosed || master < 0) {
        usleep(500)
      }
    }
    while pump(.zero) {}
    return end
  }

  /// Gives the highest resident size so far in KiB (VmHWM); nil after the end.
  package var peakMemory: Int? {
    statusLine("VmHWM")
  }

  private func statusLine(_ name: String) -> Int? {
    guard let text = readFile("/proc/\(process)/status") else { return nil }
    let line = String(decoding: text, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix(name + ":") }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }
}
