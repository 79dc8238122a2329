import Glibc
import Pseudoterminal
import Testing

extension EndToEndTests {
  /// How soon the program must be gone when its connection breaks.
  private static let hangUpLimit = Duration.seconds(1)

  @Test("keeps the half-typed text when the connection breaks")
  func keepsTextOverHangUp() throws {
    let workplace = try Workplace.withPeople()
    let program = try workplace.openForm(of: "Saari Helmi", field: ScreenWords.noteField)
    program.typeSlowly("katkesi-kesken")
    program.hangUp()
    #expect(program.waitForEnd(within: Self.hangUpLimit) != nil)
    let again = try workplace.openForm(of: "Saari Helmi", field: ScreenWords.noteField)
    #expect(again.screen.contains("katkesi-kesken"))
  }

  @Test("keeps the half-typed text when only the signal comes", arguments: [SIGHUP, SIGTERM])
  func keepsTextOverSignal(_ signal: CInt) throws {
    let workplace = try Workplace.withPeople()
    let program = try workplace.openForm(of: "Saari Helmi", field: ScreenWords.noteField)
    program.typeSlowly("katkesi-kesken")
    program.signal(signal)
    #expect(program.waitForEnd(within: Self.hangUpLimit) != nil)
    let again = try workplace.openForm(of: "Saari Helmi", field: ScreenWords.noteField)
    #expect(again.screen.contains("katkesi-kesken"))
  }

  @Test(
    "leaves the terminal as it was",
    arguments: [SIGTERM, SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGFPE, SIGTRAP])
  func restoresTerminal(after signal: CInt) throws {
    let workplace = try Workplace.withPeople()
    let shell = try interactiveShell(workplace)
    let before = shell.lineSettings
    let child = try start(workplace, in: shell)
    #expect(shell.lineSettings != before)
    kill(child, signal)
    // Who types before the line settings are back types into a raw line.
    #expect(shell.wait { !$0.isAlternate && shell.lineSettings == before })
    #expect(!shell.screen.acceptsBracketedPaste)
    #expect(shell.screen.isCursorVisible)
    #expect(!shell.screen.usesApplicationKeys)
    shell.type("echo al\"\"ive\r")
    try shell.require("alive")
  }

  @Test("shows no typed text in what a crash leaves", arguments: [SIGSEGV, SIGILL, SIGABRT])
  func leaksNothing(crash signal: CInt) throws {
    let canary = "010190-999Z"
    let workplace = try Workplace.withPeople()
    let program = try workplace.openForm(of: "Saari Helmi", field: ScreenWords.noteField)
    program.type(canary)
    try program.require(canary)
    let drawn = program.chunks.count
    program.signal(signal)
    #expect(program.waitForEnd() == .killed(signal: signal))
    let left = String(decoding: program.output(after: drawn), as: UTF8.self)
    let hexadecimal = canary.utf8.map { String($0, radix: 16) }.joined()
    for trace in [canary, String(canary.reversed()), hexadecimal] {
      #expect(!left.contains(trace))
    }
    #expect(try workplace.files("core*").isEmpty)
  }

  @Test("stops and comes back under a shell")
  func suspends() throws {
    let workplace = try Workplace.withPeople()
    let shell = try interactiveShell(workplace)
    let before = shell.lineSettings
    let child = try start(workplace, in: shell)
    let list = shell.screen.lines
    kill(child, SIGTSTP)
    #expect(shell.wait { !$0.isAlternate })
    shell.settle()
    #expect(shell.lineSettings == before)
    shell.type("echo bet\"\"ween\r")
    try shell.require("between")
    shell.type("fg\r")
    #expect(shell.wait { $0.isAlternate && $0.lines == list })
    shell.press(.down)
    shell.settle()
    #expect(shell.screen.cursor.row == shell.screen.position(of: Workplace.people[1])?.row)
  }

  /// Starts a shell with job control on the workplace's terminal.
  private func interactiveShell(_ workplace: Workplace) throws -> TerminalProgram {
    var launch = Launch("/bin/sh", ["-i"])
    launch.directory = workplace.home.path
    launch.environment = ["PS1": "ready> "]
    let shell = try TerminalProgram(launch)
    try shell.require("ready>")
    return shell
  }

  /// Starts the workstation as the shell's foreground job; gives its process.
  private func start(_ workplace: Workplace, in shell: TerminalProgram) throws -> pid_t {
    let launch = workplace.launch(["--screen", "clients"])
    shell.type(([launch.path] + launch.arguments).joined(separator: " ") + "\r")
    guard shell.wait(until: { $0.isAlternate && $0.contains(ScreenWords.clientList) }) else {
      throw UnexpectedScreen(expected: "the client list", screen: shell.screen)
    }
    shell.settle()
    return try #require(shell.foregroundProcess)
  }
}
