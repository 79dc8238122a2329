import Glibc
import Pseudoterminal
import Testing

extension EndToEndTests {
  /// Ways a workstation ends that let it clear up.
  enum Ending: Sendable, CaseIterable {
    case quit, terminated, hungUp, crashed
  }

  @Test(
    "leaves no name in the terminal's window or history", arguments: TmuxWindow.Settings.all,
    Ending.allCases)
  func leavesNoTrace(_ settings: TmuxWindow.Settings, _ ending: Ending) throws {
    let workplace = try Workplace.withPeople()
    let window = try TmuxWindow(
      workplace.launch(["--screen", "clients"]), settings, workplace)
    try window.require("the client list") { text in Workplace.people.allSatisfy(text.contains) }
    try window.press("Down", "Down", "Enter")
    try window.require("a client") { $0.contains(ScreenWords.client) }
    switch ending {
    case .quit: try window.press("F10")
    case .terminated: kill(try window.process(), SIGTERM)
    case .hungUp: kill(try window.process(), SIGHUP)
    case .crashed: kill(try window.process(), SIGSEGV)
    }
    try window.requireEnd()
    let left = try window.everything()
    for person in Workplace.people { #expect(!left.contains(person)) }
  }

  @Test("shows no name behind the curtain, and all of them after it")
  func drawsCurtain() throws {
    let program = try Workplace.withPeople().open()
    let before = program.screen.lines
    program.press(.function(12))
    for person in Workplace.people { try program.requireGone(person) }
    program.press(.enter)
    try program.require(Workplace.people[0])
    program.settle()
    #expect(program.screen.lines == before)
  }

  @Test("keeps identity codes off the screen and out of the process list")
  func masksIdentityCodes() throws {
    let program = try Workplace.withPeople().open()
    try program.openForm(of: "Korhonen Eino")
    try program.require(ScreenWords.lineField)
    let said = String(decoding: program.output, as: UTF8.self)
    #expect(!said.contains("290284-9056"))
    let arguments = readFile("/proc/\(program.process)/cmdline") ?? []
    #expect(!String(decoding: arguments, as: UTF8.self).contains("290284"))
  }
}
