import Glibc
import Pseudoterminal

/// A program on a terminal whose answers to keys are timed.
struct MeasuredProgram {
  /// The silence that ends an answer.
  private static let quiet = Duration.milliseconds(40)

  let program: TerminalProgram
  /// Milliseconds from the start until the rows looked as they did when the screen had settled.
  let firstFrame: Double?

  /// Starts the program and waits until its screen is still; `rows` are those that make its list.
  init(_ launch: Launch, rows: Range<Int> = 0..<24) throws {
    program = try TerminalProgram(launch)
    let deadline = ContinuousClock.now + .seconds(60)
    while program.chunks.isEmpty, !program.isClosed, .now < deadline {
      program.pump(.milliseconds(100))
    }
    program.settle(quiet: .milliseconds(300), within: .seconds(60))
    firstFrame = Self.firstFrame(of: program, rows)
  }

  /// Replays afterwards: parsing between the reads would delay their time stamps.
  private static func firstFrame(of program: TerminalProgram, _ rows: Range<Int>) -> Double? {
    let settled = program.screen.lines[rows]
    guard settled.contains(where: { !$0.isEmpty }) else { return nil }
    var screen = EmulatedScreen(size: program.screen.size)
    for chunk in program.chunks {
      screen.feed(chunk.bytes)
      if screen.lines[rows] == settled { return milliseconds(chunk.arrival - program.started) }
    }
    return nil
  }

  /// Presses keys one by one, each after the answer to the one before.
  func press(_ keys: some Sequence<TerminalKey>) -> KeySamples {
    KeySamples(joining: keys.map { KeySamples(answer(to: program.bytes(of: [$0]))) })
  }

  /// Opens something again and again by keys sent together, and leaves it by Esc.
  func open(_ keys: [TerminalKey], times: Int) -> KeySamples {
    var parts: [KeySamples] = []
    for _ in 0..<times {
      parts.append(KeySamples(answer(to: program.bytes(of: keys))))
      prepare([.escape])
    }
    return KeySamples(joining: parts)
  }

  /// Types words letter by letter and takes them away again, until so many keys are measured.
  func search(_ words: [String], keys: Int) -> KeySamples {
    var parts: [KeySamples] = []
    var count = 0
    while count < keys {
      for word in words {
        parts.append(press(word.map(TerminalKey.character)))
        prepare(Array(repeating: .backspace, count: word.count))
        count += word.count
      }
    }
    return KeySamples(joining: parts)
  }

  /// Sends keys in one burst; nil when nothing came back.
  func burst(_ keys: [TerminalKey]) -> (latency: Double, bytes: Int, reads: Int)? {
    answer(to: program.bytes(of: keys))
  }

  /// Presses keys that are not measured, and waits for silence.
  func prepare(_ keys: [TerminalKey]) {
    for key in keys {
      program.press(key)
      if program.pump(.milliseconds(500)) { program.settle(quiet: Self.quiet) }
    }
  }

  /// Ends the program as a user's session ends, so that the next start finds its files tidy.
  func end() {
    program.signal(SIGTERM)
    _ = program.waitForEnd(within: .seconds(2))
  }

  /// Counts the bytes that come without any key.
  func idleBytes(_ time: Duration) -> Int {
    let first = program.chunks.count
    program.settle(quiet: time, within: time)
    return program.chunks[first...].reduce(0) { $0 + $1.bytes.count }
  }

  private func answer(to keys: [UInt8]) -> (latency: Double, bytes: Int, reads: Int)? {
    let first = program.chunks.count
    let pressed = ContinuousClock.now
    program.send(keys)
    guard program.chunks.count > first || program.pump(.seconds(1)) else { return nil }
    program.settle(quiet: Self.quiet)
    let answer = program.chunks[first...]
    guard let last = answer.last else { return nil }
    return (
      milliseconds(last.arrival - pressed), answer.reduce(0) { $0 + $1.bytes.count }, answer.count
    )
  }
}

/// Gives a duration in milliseconds.
func milliseconds(_ duration: Duration) -> Double { duration / .milliseconds(1) }
