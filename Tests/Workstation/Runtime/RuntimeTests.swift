import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import Testing
import Workstation

@Suite("The loop on a terminal")
struct RuntimeTests {
  private func run(_ events: [TerminalEvent], burst: Bool = false) throws -> (FakeTerminal, Bench) {
    let bench = try Bench()
    let terminal = FakeTerminal(events: events, burst: burst)
    Runtime(engine: bench.engine, device: terminal).run()
    return (terminal, bench)
  }

  @Test("draws after every event, and once for all that wait")
  func draws() throws {
    let keys = Array(repeating: TerminalEvent.key(.down), count: 5)
    #expect(try run(keys).0.frames.count == 6)
    #expect(try run(keys, burst: true).0.frames.count == 2)
  }

  @Test("ends when the person quits, and when the terminal goes")
  func ends() throws {
    let (terminal, bench) = try run([.key(.down), .key(.function(10)), .key(.down)])
    #expect(terminal.frames.count == 2)
    #expect(bench.clients?.window.selectedVisibleIndex == 1)
    #expect(try run([]).0.frames.count == 1)
  }

  @Test("keeps what is half typed when the terminal goes")
  func hangUp() throws {
    let keys: [TerminalEvent] =
      "aziz".map { .key(.character($0)) } + [.key(.enter)]
      + Array(repeating: .key(.function(6)), count: ClientScreen.Part.details.rawValue)
      + Array(repeating: .key(.down), count: 4) + [.key(.character("9")), .terminate]
    let (_, bench) = try run(keys)
    #expect(try bench.store.drafts().map(\.text) == ["phone=040 000 03639"])
  }

  @Test("gives the terminal to the shell and goes on")
  func suspend() throws {
    let (terminal, bench) = try run([.key(.function(9)), .key(.character("4")), .key(.down)])
    #expect(terminal.suspensions == 1)
    #expect(bench.clients?.window.selectedVisibleIndex == 1)
  }

  @Test("draws in the size of the window")
  func resize() throws {
    let (terminal, _) = try run([
      .resize(Size(rows: 30, columns: 100)), .resize(Size(rows: 5, columns: 9)),
    ])
    #expect(terminal.frames.map(\.size.rows) == [24, 30, 5])
  }
}

@Suite("Clock")
struct ClockTests {
  @Test("finds the last moment of a day in any zone", arguments: [-11, -1, 0, 2, 3, 14])
  func endOfDay(hours: Int) throws {
    let offset = Int64(hours) * 3_600_000
    let clock = Clock(
      now: { Moment(milliseconds: 0) },
      local: { moment in
        let shown = moment.milliseconds + offset
        let day = Int((Double(shown) / 86_400_000).rounded(.down))
        let minutes = Int((shown - Int64(day) * 86_400_000) / 60_000)
        return LocalTime(
          date: CalendarDate(dayNumber: day), hour: minutes / 60, minute: minutes % 60)
      }, random: { (0, 0) })
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    let end = clock.endOfDay(day)
    #expect(clock.local(end).stamp == "22.11.2026 23.59")
    #expect(clock.local(Moment(milliseconds: end.milliseconds + 1)).stamp == "23.11.2026 0.00")
  }
}
