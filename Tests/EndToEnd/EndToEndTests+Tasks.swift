import Glibc
import Pseudoterminal
import Testing

extension EndToEndTests {
  /// The pause between two keys of somebody who looks at each answer.
  private static let pause = Duration.milliseconds(300)

  @Test("does a coach's task in few keys, typed ahead of the screen", arguments: CoachTask.table)
  func doesTaskAtOnce(_ task: CoachTask) throws {
    #expect(task.keys.count <= task.limit, "\(task.name) takes \(task.keys.count) keys")
    let (workplace, program) = try TaskWorld.prepare(task)
    program.playAtOnce(task.keys)
    try finish(task, program, workplace)
  }

  @Test("ends a task the same whether its keys come at once or with time to look")
  func doesTasksSlowly() throws {
    let slow = try CoachTask.table.map { try ($0, TaskWorld.prepare($0)) }
    for step in 0..<(slow.map { $0.0.keys.strokes.count }.max() ?? 0) {
      for (task, (_, program)) in slow where step < task.keys.strokes.count {
        program.send(program.bytes(of: task.keys.strokes[step]))
      }
      let next = ContinuousClock.now + Self.pause
      repeat {
        for (_, (_, program)) in slow { program.pump(.zero) }
        usleep(5_000)
      } while ContinuousClock.now < next
    }
    for (task, (workplace, program)) in slow {
      program.settle()
      let fast = try TaskWorld.prepare(task).1
      fast.playAtOnce(task.keys)
      for text in task.says { try fast.require(text) }
      fast.settle(quiet: .milliseconds(200))
      #expect(shown(fast) == shown(program), "\(task.name)")
      try finish(task, program, workplace)
    }
  }

  /// The screen without times of day and the record numbers of file names.
  private func shown(_ program: TerminalProgram) -> [String] {
    program.screen.lines.map {
      $0.replacing(/-[0-9a-f]{8}\.pdf/, with: "").replacing(/klo \d+\.\d\d/, with: "")
        .replacing(/20\d\d \d+\.\d\d/, with: "")
    }
  }

  /// Looks at what the task left on the screen, and in the store when the program is opened again.
  private func finish(
    _ task: CoachTask, _ program: TerminalProgram, _ workplace: Workplace
  ) throws {
    for text in task.says { try program.require(text) }
    program.settle()
    try TaskWorld.close(program)
    let again = try TaskWorld.open(task.later.place, of: workplace)
    again.playSlowly(task.later.keys)
    for text in task.later.says { try again.require(text) }
    for text in task.later.lacks { #expect(!again.screen.contains(text), "\(again.screen.text)") }
    #expect(OutputLint.violations(in: program.output + again.output).isEmpty)
  }
}
