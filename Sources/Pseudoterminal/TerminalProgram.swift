import CPseudoterminal
package import Glibc

/// A program that runs on a pseudoterminal, its output with arrival times, and the screen it drew.
///
/// Not for use from several threads. When the last reference goes, the program is killed and reaped.
package final class TerminalProgram {
  /// What one `read` gave.
  package struct Chunk: Sendable {
    package let arrival: ContinuousClock.Instant
    package let bytes: [UInt8]
  }

  /// The process, which is also its session and process group.
  package let process: pid_t
  /// The moment just before it was started.
  package let started: ContinuousClock.Instant
  /// Everything it wrote, as it was read.
  package internal(set) var chunks: [Chunk] = []
  /// True when nothing more can be read: all its processes closed the terminal, or it hung up.
  package internal(set) var isClosed = false
  /// The keyboard whose codes `press` sends.
  package let layout: TerminalKey.Layout

  var master: CInt
  var end: ProgramEnd?
  private var emulated: EmulatedScreen
  private var replayed = 0

  /// Starts the program as the leader of a session whose controlling terminal is new.
  package init(_ launch: Launch) throws(LaunchError) {
    var name = [CChar](repeating: 0, count: 64)
    master = pseudoterminal_open(&name, name.count)
    guard master >= 0 else { throw .noPseudoterminal(-master) }
    Self.setSize(master, launch.size)
    emulated = EmulatedScreen(size: launch.size)
    layout = launch.terminal == "linux" ? .linuxConsole : .xterm
    let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let terminal = Spawn.Opening(path: path, flags: O_RDWR)
    started = .now
    do {
      process = try Spawn.start(
        launch, input: terminal, output: terminal, errors: terminal, asSessionLeader: true)
    } catch {
      close(master)
      throw error
    }
  }

  deinit {
    if end == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if master >= 0 { close(master) }
  }

  /// The screen as all the output so far left it.
  package var screen: EmulatedScreen {
    for chunk in chunks[replayed...] { emulated.feed(chunk.bytes) }
    replayed = chunks.count
    return emulated
  }

  /// All the bytes so far.
  package var output: [UInt8] { chunks.flatMap(\.bytes) }

  /// Gives the window a new size; the foreground process group gets SIGWINCH.
  package func resize(to size: ScreenSize) {
    _ = screen
    emulated.resize(to: size)
    Self.setSize(master, size)
  }

  private static func setSize(_ descriptor: CInt, _ size: ScreenSize) {
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &window)
  }

  /// The line discipline's settings; a program must leave them as it found them.
  package var lineSettings: LineSettings {
    var settings = termios()
    tcgetattr(master, &settings)
    return LineSettings(
      input: settings.c_iflag, output: settings.c_oflag, control: settings.c_cflag,
      local: settings.c_lflag)
  }

  /// The flag words of `termios`.
  package struct LineSettings: Sendable, Hashable {
    let input: tcflag_t
    let output: tcflag_t
    let control: tcflag_t
    let local: tcflag_t
  }
}
