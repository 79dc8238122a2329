import Glibc
import Pseudoterminal
import Testing

extension EndToEndTests {
  @Test(
    "works on every kind of terminal",
    arguments: ["xterm-256color", "xterm", "screen", "tmux-256color", "linux", "vt100", "vt220"])
  func worksOn(terminal: String) throws {
    let program = try Workplace.withPeople().open { $0.terminal = terminal }
    let others = Workplace.people
    #expect(others.allSatisfy(program.screen.contains))
    program.press(.down, .down)
    program.settle()
    #expect(program.screen.cursor.row == program.screen.position(of: others[2])?.row)
    #expect(program.screen.unknown.isEmpty)
    program.press(.function(10))
    #expect(program.waitForEnd() == .exited(EXIT_SUCCESS))
  }

  @Test("speaks in lines on a dumb terminal")
  func speaksLinesOnDumbTerminal() throws {
    let workplace = try Workplace.withPeople()
    var launch = workplace.launch(["--screen", "clients"])
    launch.terminal = "dumb"
    let program = try TerminalProgram(launch)
    try program.require(ScreenWords.clientList)
    #expect(!program.output.contains(0x1B))
  }

  @Test("speaks in lines when asked")
  func speaksLines() throws {
    let workplace = try Workplace.withPeople()
    let program = try TerminalProgram(workplace.launch(["--screen", "clients", "--linear"]))
    try program.require(ScreenWords.clientList)
    for person in Workplace.people { try program.require(person) }
    #expect(!program.output.contains(0x1B))
    program.press(.control("d"))
    #expect(program.waitForEnd() == .exited(EXIT_SUCCESS))
  }

  @Test("refuses an unknown terminal with a way out")
  func refusesUnknownTerminal() throws {
    let workplace = try Workplace.withPeople()
    var launch = workplace.launch(["--screen", "clients"])
    launch.terminal = "no-such-terminal"
    let program = try TerminalProgram(launch)
    #expect(try #require(program.waitForEnd()) != .exited(EXIT_SUCCESS))
    #expect(String(decoding: program.output, as: UTF8.self).contains(ScreenWords.linear))
  }

  @Test(
    "draws ä and ö when the locale is missing", arguments: ["fi_FI.UTF-8", "C", "", "nonsense"])
  func drawsWithoutLocale(_ locale: String) throws {
    let program = try Workplace.withPeople().open { $0.environment["LC_ALL"] = locale }
    #expect(program.screen.contains("Mäkelä Olavi"))
    #expect(program.screen.contains("Öhman Stig"))
  }

  @Test("uses no colour when NO_COLOR is set")
  func usesNoColour() throws {
    let program = try Workplace.withPeople().open { $0.environment["NO_COLOR"] = "1" }
    let cells = (0..<24).flatMap { row in
      (0..<80).map { program.screen[CellPosition(row: row, column: $0)].style }
    }
    #expect(cells.allSatisfy { $0.foreground == .standard && $0.background == .standard })
    #expect(cells.contains { !$0.attributes.isEmpty })
  }

  @Test("is silent when nothing happens")
  func isSilentWhenIdle() throws {
    let program = try Workplace.withPeople().open()
    program.settle(quiet: .milliseconds(300))
    let drawn = program.chunks.count
    program.settle(quiet: .seconds(2), within: .seconds(2))
    #expect(program.chunks.count == drawn)
  }

  @Test("draws once for many queued keys")
  func coalescesKeys() throws {
    let workplace = try Workplace()
    _ = try workplace.command("demo", "--clients", "500", "--seed", "7", "--no-open")
    let program = try workplace.open()
    let drawn = program.chunks.count
    program.press(Array(repeating: .down, count: 200))
    program.settle(quiet: .milliseconds(200))
    #expect(program.output(after: drawn).count < 200 * 40)
  }
}
