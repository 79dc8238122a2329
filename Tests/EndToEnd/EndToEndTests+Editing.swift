import Glibc
import Pseudoterminal
import Testing

extension EndToEndTests {
  @Test("saves an edit, keeps it over a restart, and undoes it")
  func savesAndUndoes() throws {
    let workplace = try Workplace.withPeople()
    let program = try workplace.openForm(of: "Saari Helmi", field: ScreenWords.lineField)
    program.press(.end)
    program.type(" B 7")
    try program.require("Esimerkkikatu 1 B 7")
    program.press(.function(2))
    try program.require(ScreenWords.saved)
    program.press(.function(10))
    #expect(program.waitForEnd() == .exited(EXIT_SUCCESS))

    let again = try workplace.openForm(of: "Saari Helmi", field: ScreenWords.lineField)
    #expect(again.screen.contains("Esimerkkikatu 1 B 7"))
    again.press(ScreenWords.formToHistory)
    try again.require("Esimerkkikatu 1 B 7")
    again.press(.control("z"))
    try again.require(ScreenWords.undone)
    again.press(.escape)
    again.settle()
    again.press(.function(10))
    #expect(again.waitForEnd() == .exited(EXIT_SUCCESS))

    let last = try workplace.openForm(of: "Saari Helmi", field: ScreenWords.lineField)
    #expect(last.screen.contains("Esimerkkikatu 1"))
    #expect(!last.screen.contains("B 7"))
  }

  @Test("never loses text to Esc")
  func keepsTextOverEscape() throws {
    let workplace = try Workplace.withPeople()
    let program = try workplace.openForm(of: "Saari Helmi", field: ScreenWords.noteField)
    program.type("odottaa")
    try program.require("odottaa")
    program.press(.escape)
    try program.requireGone("odottaa")
    program.press(.function(10))
    _ = program.waitForEnd()
    let again = try workplace.openForm(of: "Saari Helmi", field: ScreenWords.noteField)
    #expect(again.screen.contains("odottaa"))
  }

  @Test("follows the window down to nothing and back")
  func followsResizes() throws {
    let program = try Workplace.withPeople().open()
    let before = program.screen.lines
    for size in [
      ScreenSize(rows: 50, columns: 160), ScreenSize(rows: 10, columns: 40),
      ScreenSize(rows: 1, columns: 1), ScreenSize(rows: 2, columns: 200),
    ] {
      program.resize(to: size)
      program.settle(quiet: .milliseconds(150))
      #expect(!program.isClosed)
      #expect(program.screen.unknown.isEmpty)
    }
    program.resize(to: .standard)
    program.settle(quiet: .milliseconds(150))
    #expect(program.screen.lines == before)
    program.press(.down)
    program.settle()
    #expect(program.screen.cursor.row == program.screen.position(of: Workplace.people[1])?.row)
  }

  @Test("asks for a larger window and keeps what was typed")
  func keepsTextOverSmallWindow() throws {
    let program = try Workplace.withPeople().openForm(
      of: "Saari Helmi", field: ScreenWords.noteField)
    program.type("odottaa")
    try program.require("odottaa")
    program.resize(to: ScreenSize(rows: 20, columns: 72))
    try program.require(ScreenWords.tooSmall)
    program.resize(to: .standard)
    try program.require("odottaa")
  }
}
