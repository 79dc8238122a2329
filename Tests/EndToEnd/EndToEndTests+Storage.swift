import Glibc
import Pseudoterminal
import Testing

extension EndToEndTests {
  @Test(
    "keeps the text on a full disk and saves it when there is room",
    .enabled(if: SmallDisk.isPossible))
  func survivesFullDisk() throws {
    let workplace = try Workplace()
    let disk = try SmallDisk(under: workplace.home.path, megabytes: 3)
    workplace.store = disk.path + "/store"
    try workplace.importPeople()
    let program = try workplace.openForm(of: "Saari Helmi", field: ScreenWords.lineField)
    disk.fill()
    program.press(.end)
    program.type(" B 7")
    program.press(.function(2))
    try program.require(ScreenWords.diskFull)
    #expect(program.screen.contains(ScreenWords.diskAdvice))
    for key in [TerminalKey.escape, .function(10)] {
      program.press(key)
      program.settle()
      #expect(program.screen.contains("Esimerkkikatu 1 B 7"))
    }
    disk.empty()
    program.press(.function(2))
    try program.require(ScreenWords.saved)
  }

  @Test("keeps the text when files may not grow and saves it when they may")
  func survivesFileSizeLimit() throws {
    let workplace = try Workplace.withPeople()
    let program = try workplace.openForm(of: "Saari Helmi", field: ScreenWords.lineField)
    try limitFileSize(of: program, to: "0")
    program.press(.end)
    program.type(" B 7")
    program.press(.function(2))
    try program.require(ScreenWords.diskFault)
    #expect(program.screen.contains(ScreenWords.diskAdvice))
    #expect(!program.screen.contains(ScreenWords.saved))
    #expect(program.screen.contains("Esimerkkikatu 1 B 7"))
    try limitFileSize(of: program, to: "unlimited")
    program.press(.function(2))
    try program.require(ScreenWords.saved)
  }

  /// Sets the soft limit only, so that it can be raised again.
  private func limitFileSize(of program: TerminalProgram, to limit: String) throws {
    let run = try CommandRun(
      Launch("/usr/bin/prlimit", ["--pid", String(program.process), "--fsize=\(limit):"]))
    try #require(run.end == .exited(EXIT_SUCCESS), "\(run.errors)")
  }

  @Test("opens a store on a read-only disk for reading", .enabled(if: SmallDisk.isPossible))
  func opensReadOnly() throws {
    let workplace = try Workplace()
    let disk = try SmallDisk(under: workplace.home.path, megabytes: 8)
    workplace.store = disk.path + "/store"
    try workplace.importPeople()
    try disk.makeReadOnly()
    let program = try workplace.open()
    #expect(program.screen.contains("Virtanen Anna"))
    #expect(program.screen.contains(ScreenWords.readOnly))
  }

  @Test("refuses a second workstation on the store and names the first")
  func refusesSecond() throws {
    let workplace = try Workplace.withPeople()
    let first = try workplace.open()
    let second = try TerminalProgram(workplace.launch(["--screen", "clients"]))
    let end = try #require(second.waitForEnd())
    #expect(end != .exited(EXIT_SUCCESS))
    let said = String(decoding: second.output, as: UTF8.self)
    #expect(said.contains("\(ScreenWords.inUse) \(first.process)"))
    first.press(.down)
    first.settle()
    #expect(first.screen.cursor.row == first.screen.position(of: Workplace.people[1])?.row)
  }

  @Test("is not stopped by the lock of a workstation that was killed")
  func ignoresStaleLock() throws {
    let workplace = try Workplace.withPeople()
    let first = try workplace.open()
    first.signal(SIGKILL)
    #expect(first.waitForEnd() == .killed(signal: SIGKILL))
    #expect(try workplace.open().screen.contains("Virtanen Anna"))
  }

  @Test("refuses a store that others may read")
  func refusesOpenStore() throws {
    let workplace = try Workplace.withPeople()
    chmod(workplace.store, 0o755)
    let program = try TerminalProgram(workplace.launch(["--screen", "clients"]))
    #expect(try #require(program.waitForEnd()) != .exited(EXIT_SUCCESS))
  }
}
