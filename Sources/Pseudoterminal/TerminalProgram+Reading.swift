import Glibc

extension TerminalProgram {
  /// Waits for output, at most so long, and keeps it with its time; false when none came.
  @discardableResult
  package func pump(_ limit: Duration) -> Bool {
    guard master >= 0, !isClosed else { return false }
    var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, CInt(max(0, (limit / .milliseconds(1)).rounded(.up)))) > 0 else {
      return false
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, read(master, buffer.baseAddress, buffer.count))
    }
    let arrival = ContinuousClock.now
    guard !bytes.isEmpty else {
      // EIO: no process has the terminal open any more.
      isClosed = true
      return false
    }
    chunks.append(Chunk(arrival: arrival, bytes: bytes))
    return true
  }

  /// Reads until nothing came for `quiet`, or `limit` is over in all; true when it fell quiet.
  @discardableResult
  package func settle(
    quiet: Duration = .milliseconds(60), within limit: Duration = .seconds(10)
  ) -> Bool {
    let deadline = ContinuousClock.now + limit
    while !isClosed {
      let left = deadline - .now
      guard left > .zero else { return false }
      if !pump(min(quiet, left)) { return true }
    }
    return true
  }

  /// Reads until the screen satisfies the condition; false when it did not within the limit.
  package func wait(
    within limit: Duration = .seconds(10), until condition: (EmulatedScreen) -> Bool
  ) -> Bool {
    let deadline = ContinuousClock.now + limit
    while !condition(screen) {
      let left = deadline - .now
      guard left > .zero, !isClosed else { return false }
      pump(min(left, .milliseconds(100)))
    }
    return true
  }

  /// Reads until a row of the screen holds the text; false when none did within the limit.
  package func wait(for text: String, within limit: Duration = .seconds(10)) -> Bool {
    wait(within: limit) { $0.contains(text) }
  }
}
