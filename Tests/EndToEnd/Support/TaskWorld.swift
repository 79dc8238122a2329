import Glibc
import Pseudoterminal
import Testing

/// A practice store with the five people of the small transfer list among sixty made-up ones; each task gets its own copy.
enum TaskWorld {
  /// Whom the tasks are about, and the identity code by which she alone is found.
  static let person = "Saari Helmi"
  private static let code = "241200A9039"

  // Made once, then only read; the suite runs one test at a time.
  nonisolated(unsafe) private static let original: Result<Workplace, any Error> = Result {
    let workplace = try Workplace()
    let run = try workplace.command("demo", "--clients", "60", "--seed", "7", "--no-open")
    try #require(run.end == .exited(EXIT_SUCCESS), "\(run.errors)")
    try workplace.importPeople()
    return workplace
  }

  /// Gives a fresh copy.
  static func copy() throws -> Workplace {
    let workplace = try Workplace()
    let run = try CommandRun(
      Launch("/bin/cp", ["-r", original.get().store, workplace.store]))
    try #require(run.end == .exited(EXIT_SUCCESS), "\(run.errors)")
    return workplace
  }

  /// Opens the workstation at a place.
  static func open(_ place: CoachTask.Place, of workplace: Workplace) throws -> TerminalProgram {
    let screen = if case .today = place { "today" } else { "clients" }
    let program = try TerminalProgram(workplace.launch(["--screen", screen]))
    switch place {
    case .today:
      try program.require(ScreenWords.today)
    case .clients:
      try program.require(ScreenWords.clients)
    case .client(let part):
      try program.require(ScreenWords.clients)
      program.type(code)
      try program.require(person)
      program.settle()
      program.press(.enter)
      try program.require(ScreenWords.situation)
      for _ in 0..<part {
        program.settle()
        program.press(.function(6))
      }
    }
    program.settle()
    return program
  }

  /// A store in which everything that a task needs has been done, and the workstation where the task begins.
  static func prepare(_ task: CoachTask) throws -> (Workplace, TerminalProgram) {
    let workplace = try copy()
    if !task.before.strokes.isEmpty {
      let program = try open(.client(part: 0), of: workplace)
      program.playSlowly(task.before)
      try close(program)
    }
    return (workplace, try open(task.place, of: workplace))
  }

  static func close(_ program: TerminalProgram) throws {
    // A box that only tells something has the keys until it is closed.
    program.press(.escape)
    program.settle()
    program.press(.function(10))
    guard program.waitForEnd() == .exited(EXIT_SUCCESS) else {
      throw UnexpectedScreen(expected: "the end", screen: program.screen)
    }
  }
}
