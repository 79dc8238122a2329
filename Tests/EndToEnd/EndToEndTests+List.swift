import Glibc
import Pseudoterminal
import Testing

extension EndToEndTests {
  @Test("imports a transfer list and shows its people in Finnish order")
  func importsAndLists() throws {
    let program = try Workplace.withPeople().open()
    let rows = try Workplace.people.map { try #require(program.screen.position(of: $0)?.row) }
    #expect(rows == rows.sorted())
    #expect(program.screen.unknown.isEmpty)
  }

  @Test("keeps the visible cursor on the selected row")
  func keepsCursorOnSelection() throws {
    let program = try Workplace.withPeople().open()
    for person in Workplace.people {
      let place = try #require(program.screen.position(of: person))
      #expect(program.screen.cursor.row == place.row)
      #expect(program.screen.isCursorVisible)
      program.press(.down)
      program.settle()
    }
  }

  @Test(
    "finds people by what is typed",
    arguments: [
      ("virta", "Virtanen Anna"), ("makela", "Mäkelä Olavi"), ("rhone", "Korhonen Eino"),
      ("öh", "Öhman Stig"), ("241200A9039", "Saari Helmi"),
    ])
  func finds(typed: String, person: String) throws {
    let program = try Workplace.withPeople().open()
    program.type(typed)
    for other in Workplace.people where other != person { try program.requireGone(other) }
    #expect(program.screen.contains(person))
    for _ in typed { program.press(.backspace) }
    for other in Workplace.people { try program.require(other) }
  }

  @Test("says the same again when the same list is imported twice")
  func importsTwice() throws {
    let workplace = try Workplace.withPeople()
    try workplace.importPeople()
    let program = try workplace.open()
    #expect(program.screen.lines.filter { $0.contains("Virtanen Anna") }.count == 1)
  }

  @Test("marks every screen of a practice store")
  func marksPractice() throws {
    let workplace = try Workplace()
    let run = try workplace.command("demo", "--clients", "200", "--seed", "7", "--no-open")
    #expect(run.end == .exited(EXIT_SUCCESS))
    let program = try workplace.open()
    #expect(program.screen.contains(ScreenWords.practice))
    program.press(.enter)
    try program.require(ScreenWords.client)
    #expect(program.screen.contains(ScreenWords.practice))
  }

  @Test(
    "leaves nothing or everything of an import that is killed", arguments: [0, 2, 4, 6, 8, 9, 10])
  func survivesKilledImport(tenths: Int) throws {
    let workplace = try Workplace.withPeople()
    let file = workplace.home.path + "/large.csv"
    writeFile(file, TransferListFile.large)
    let program = try TerminalProgram(workplace.launch(["import", "clients", file]))
    // The bar stands from the middle of the transaction on; it is full after its end.
    let bar = "[" + String(repeating: "#", count: 3 * tenths)
    #expect(tenths == 0 || program.wait(for: bar))
    program.signal(SIGKILL)
    _ = program.waitForEnd()

    let small = Workplace.people.count
    let left = try countShown(workplace)
    #expect(left == small || left == TransferListFile.largeCount)
    if tenths <= 6 { #expect(left == small) }
    let again = try workplace.command("import", "clients", file)
    #expect(again.end == .exited(EXIT_SUCCESS))
    #expect(try countShown(workplace) == TransferListFile.largeCount)
  }

  @Test("imports a list from the menu once the number of its rows is typed, and takes it back")
  func importsFromMenu() throws {
    let workplace = try Workplace()
    let file = workplace.home.path + "/list.csv"
    writeFile(file, TransferListFile.bytes)
    let program = try workplace.open()
    program.press(.function(9))
    program.settle()
    program.press(.character("i"))
    program.settle()
    program.type(file)
    program.press(.enter)
    try program.require(ScreenWords.preview)
    for person in Workplace.people { try program.require(person) }
    program.press(.function(2))
    try program.require(ScreenWords.confirmImport)
    program.type("4")
    program.press(.enter)
    program.settle()
    #expect(program.screen.contains(ScreenWords.confirmImport))
    program.press(.backspace, .character("5"), .enter)
    try program.require(ScreenWords.imported)
    #expect(Workplace.people.allSatisfy(program.screen.contains))
    program.press(.control("z"))
    try program.require(ScreenWords.undone)
    for person in Workplace.people { try program.requireGone(person) }
  }

  /// The number of clients that the list says it has.
  private func countShown(_ workplace: Workplace) throws -> Int {
    let program = try workplace.open()
    let words = program.screen.text.split { $0 == " " || $0 == "\n" }
    let place = try #require(words.firstIndex { $0 == ScreenWords.clients })
    let count = try #require(Int(words[place - 1].filter(\.isNumber)))
    program.press(.function(10))
    #expect(program.waitForEnd() == .exited(EXIT_SUCCESS))
    return count
  }
}
