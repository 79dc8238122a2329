import Casework
import Interface
import Terminal
import Testing
import Workstation

@Suite("Whatever is pressed")
struct FuzzTests {
  @Test(
    "every screen stays whole and hides what it must", arguments: [1, 2, 3, 4] as [UInt64])
  func randomKeys(seed: UInt64) throws {
    let bench = try Bench(
      people: 40, opens: seed > 2 ? .today : .clients,
      adjust: ScreenInvariants.protect)
    let invariants = ScreenInvariants(PracticeStore.people(40))
    var keys = RandomKeys(seed: seed)
    var last: [TerminalEvent] = []
    var seen: Set<String> = []
    for step in 0..<5_000 {
      let (event, wait) = keys.next()
      last = last.suffix(11) + [event]
      bench.wait(wait)
      // Nothing is to be written beside the tests.
      bench.send(bench.isAskedForNewFile && event == .key(.enter) ? .key(.escape) : event)
      seen.insert("\(Swift.type(of: bench.model.top))")
      let spins = bench.deadline.map { $0 <= bench.hand.moment } ?? false
      let faults = invariants.faults(bench) + (spins && wait > 0 ? ["a deadline is not kept"] : [])
      guard faults.isEmpty else {
        Issue.record("seed \(seed), step \(step): \(faults) after \(last)\n\(bench.screen)")
        return
      }
      guard step % 250 == 249 else { continue }
      let presses = bench.escapes()
      #expect(presses <= 10, "seed \(seed), step \(step): Esc does not lead home")
      guard presses <= 10 else { return }
    }
    #expect(
      seen.isSuperset(of: ["ClientsScreen", "ClientScreen", "HelpScreen", "SettingsScreen"]),
      "seed \(seed): the keys only led to \(seen)")
  }
}

extension Bench {
  /// Presses Esc until the first screen is alone, and tells how many times; gives up after eleven.
  func escapes() -> Int {
    resize(rows: Scene.minimumSize.rows, columns: Scene.minimumSize.columns)
    var presses = 0
    while presses <= 10, !isHome {
      press(.escape)
      presses += 1
    }
    return presses
  }

  var isAskedForNewFile: Bool {
    [.exportPath, .errorsPath].contains(model.session.overlay?.purpose)
  }

  private var isHome: Bool {
    model.screens.count == 1 && model.session.overlay == nil && !model.session.isCurtainDrawn
  }
}
