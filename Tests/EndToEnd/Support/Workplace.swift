import Glibc
import Pseudoterminal
import Testing

/// A home directory of its own with a store, and ways to run the built workstation on it.
final class Workplace {
  /// The people of the small transfer list in the order the list shows them.
  static let people = [
    "Korhonen Eino", "Mäkelä Olavi", "Saari Helmi", "Virtanen Anna", "Öhman Stig",
  ]

  let home: TemporaryDirectory
  /// Where the store is; may be placed on another file system before it is made.
  var store: String

  init() throws {
    home = try #require(TemporaryDirectory(), "no temporary directory can be made")
    store = home.path + "/store"
  }

  /// A workplace whose store holds the five people.
  static func withPeople() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.importPeople()
    return workplace
  }

  func importPeople() throws {
    let file = home.path + "/list.csv"
    writeFile(file, TransferListFile.bytes)
    let run = try command("import", "clients", file)
    try #require(run.end == .exited(EXIT_SUCCESS), "the import failed: \(run.errors)")
  }

  /// Tells how to run the workstation on this store with a clean environment and in Finnish.
  func launch(_ arguments: [String]) -> Launch {
    var launch = Launch(
      directoryOfThisProgram() + "/omavalmentaja",
      arguments + ["--store", store, "--language", "fi"])
    launch.directory = home.path
    return launch
  }

  /// Runs a command to its end without a terminal.
  func command(_ arguments: String...) throws -> CommandRun {
    try CommandRun(launch(arguments))
  }

  /// Opens the workstation on the client list and waits until the list stands.
  func open(
    adjusting adjust: (inout Launch) -> Void = { _ in }
  ) throws -> TerminalProgram {
    var launch = launch(["--screen", "clients"])
    adjust(&launch)
    let program = try TerminalProgram(launch)
    try program.require(ScreenWords.clientList)
    program.settle()
    return program
  }

  /// Opens the workstation, the client of that name, and the form with the cursor in a field.
  func openForm(of person: String, field: String) throws -> TerminalProgram {
    let program = try open()
    try program.openForm(of: person)
    try program.focus(field: field)
    return program
  }

  /// The names of all files under the home directory that a glob pattern fits.
  func files(_ pattern: String) throws -> [String] {
    let run = try CommandRun(
      Launch("/usr/bin/find", [home.path, store, "-type", "f", "-name", pattern]))
    return run.output.split(separator: "\n").map(String.init)
  }
}
