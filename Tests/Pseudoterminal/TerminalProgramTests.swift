import Glibc
import Pseudoterminal
import Testing

@Suite("Program on a pseudoterminal", .serialized)
struct TerminalProgramTests {
  private func shell(_ script: String, _ size: ScreenSize = .standard) throws -> TerminalProgram {
    var launch = Launch("/bin/sh", ["-c", script])
    launch.size = size
    return try TerminalProgram(launch)
  }

  @Test("gives the program a terminal of the asked size and kind")
  func givesTerminal() throws {
    let program = try shell("stty size; echo $TERM; tty", ScreenSize(rows: 30, columns: 100))
    #expect(program.waitForEnd() == .exited(0))
    #expect(program.screen.lines.prefix(2) == ["30 100", "xterm-256color"])
    #expect(program.screen.line(2).hasPrefix("/dev/pts/"))
  }

  @Test("passes on only the environment it was given")
  func passesEnvironment() throws {
    setenv("PSEUDOTERMINAL_CANARY", "leaked", 1)
    defer { unsetenv("PSEUDOTERMINAL_CANARY") }
    var launch = Launch("/usr/bin/env")
    launch.environment = ["NO_COLOR": "1"]
    let program = try TerminalProgram(launch)
    #expect(program.waitForEnd() == .exited(0))
    #expect(program.screen.contains("NO_COLOR=1"))
    #expect(!program.screen.contains("leaked"))
  }

  @Test("sends keys and reads the answer")
  func sendsKeys() throws {
    let program = try shell("stty -echo -icanon min 3; dd bs=16 count=1 2>/dev/null | od -An -tx1")
    program.settle(quiet: .milliseconds(200))
    program.press(.up)
    #expect(program.wait(for: "1b 5b 41"))
    #expect(program.waitForEnd() == .exited(0))
  }

  @Test("tells the program of a new size")
  func resizes() throws {
    let program = try shell(
      "trap 'stty size; exit 3' WINCH; echo ready; while :; do sleep 0.1; done")
    #expect(program.wait(for: "ready"))
    program.resize(to: ScreenSize(rows: 10, columns: 50))
    #expect(program.waitForEnd() == .exited(3))
    #expect(program.screen.contains("10 50"))
  }

  @Test("tells an exit status from a signal")
  func tellsEnds() throws {
    #expect(try shell("exit 7").waitForEnd() == .exited(7))
    #expect(try shell("kill -TERM $$").waitForEnd() == .killed(signal: SIGTERM))
  }

  @Test("hangs up as a broken connection does")
  func hangsUp() throws {
    let program = try shell("echo ready; sleep 60")
    #expect(program.wait(for: "ready"))
    program.hangUp()
    #expect(program.waitForEnd() == .killed(signal: SIGHUP))
  }

  @Test("sees the line settings a program leaves behind")
  func seesLineSettings() throws {
    let tidy = try shell("read line; old=$(stty -g); stty raw -echo; stty $old")
    let untidy = try shell("read line; stty raw -echo")
    let before = tidy.lineSettings
    for program in [tidy, untidy] {
      program.press(.enter)
      #expect(program.waitForEnd() == .exited(0))
    }
    #expect(tidy.lineSettings == before)
    #expect(untidy.lineSettings != before)
  }

  @Test("loses nothing when much is typed at a slow reader")
  func typesMuch() throws {
    let program = try shell("stty raw -echo; echo ready; sleep 0.3; head -c 20000 | cksum")
    #expect(program.wait(for: "ready"))
    program.type(String(repeating: "x", count: 20_000))
    #expect(program.wait(for: "20000"))
  }

  @Test("fails clearly when there is no such program")
  func failsClearly() {
    #expect(throws: LaunchError.notStarted(path: "/nonexistent", ENOENT)) {
      try TerminalProgram(Launch("/nonexistent"))
    }
  }

  @Test("runs a command to its end and keeps its two outputs apart")
  func runsCommands() throws {
    let run = try CommandRun(Launch("/bin/sh", ["-c", "echo out; echo err >&2; exit 65"]))
    #expect(run.end == .exited(65))
    #expect(run.output == "out\n")
    #expect(run.errors == "err\n")
  }
}
