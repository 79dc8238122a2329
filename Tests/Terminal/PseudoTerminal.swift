import Glibc
import Terminal
import Testing

/// A pair of descriptors: the program's terminal, and the end where a person would sit.
final class PseudoTerminal {
  // Linux, ioctl_tty(2); these two are not imported.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  let program: Int32
  private let person: Int32
  private var isGone = false

  init(rows: UInt16 = 24, columns: UInt16 = 80) throws {
    person = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    var unlocked: Int32 = 0
    var number: Int32 = -1
    try #require(ioctl(person, PseudoTerminal.setLock, &unlocked) == 0)
    try #require(ioctl(person, PseudoTerminal.getNumber, &number) == 0)
    program = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(program >= 0)
    resize(rows: rows, columns: columns)
  }

  deinit {
    hangUp()
    close(program)
  }

  func resize(rows: UInt16, columns: UInt16) {
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(person, UInt(TIOCSWINSZ), &window)
  }

  func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  func type(_ text: String) {
    type(Array(text.utf8))
  }

  /// Everything the program has sent since the last call.
  func output() -> String {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(person, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: all, as: UTF8.self) }
      all += buffer.prefix(count)
    }
  }

  /// The person goes away.
  func hangUp() {
    guard !isGone else { return }
    isGone = true
    close(person)
  }

  /// The flags of the terminal's line settings.
  func lineFlags() -> [tcflag_t] {
    var settings = termios()
    tcgetattr(program, &settings)
    return [settings.c_iflag, settings.c_oflag, settings.c_lflag]
  }

  /// Runs a body with the program's end of a new terminal taken over.
  static func with<Result>(
    type: String = "xterm-256color", markerOnly: Bool = false,
    _ body: (PseudoTerminal, NcursesTerminal) throws -> Result
  ) throws -> Result {
    setenv("TERM", type, 1)
    let pair = try PseudoTerminal()
    let terminal = try NcursesTerminal(
      markerOnly: markerOnly, input: pair.program, output: pair.program)
    defer { terminal.close() }
    return try body(pair, terminal)
  }
}
