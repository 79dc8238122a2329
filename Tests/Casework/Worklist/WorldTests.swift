import Casework
import ReferenceData
import TestSupport
import Testing

@Suite("Random worlds")
struct WorldTests {
  private static let seed: UInt64 = 380_2023

  /// Calls with every world; the seed of each is told with what fails.
  private func forEachWorld(_ check: (RandomWorld, UInt64) throws -> Void) rethrows {
    for number in 0..<5000 {
      let seed = Self.seed &+ UInt64(number)
      try check(RandomWorld(seed: seed), seed)
    }
  }

  @Test("no unmet rule is missing from the worklist, and nothing is on it without one")
  func agreesWithOracle() throws {
    var kinds: Set<DueKind> = []
    try forEachWorld { world, seed in
      let listed = try world.client.items().filter { $0.isListed(on: world.today) }
      let found = Set(listed.map { Oracle.Demand(kind: $0.kind, due: $0.due) })
      let demanded = Oracle(world.client.dossier, today: world.today).demands
      kinds.formUnion(demanded.map(\.kind))
      #expect(
        found == demanded,
        "seed \(seed), \(world.today.finnish): missing \(demanded.subtracting(found)), too many \(found.subtracting(demanded))"
      )
    }
    #expect(kinds == Set(DueKind.allCases))
  }

  @Test("reasons and items agree")
  func reasonsAgree() throws {
    try forEachWorld { world, seed in
      let items = try world.client.items()
      let reasoning = try world.client.reasoning(on: world.today)
      let listed = Set(items.filter { $0.isListed(on: world.today) })
      #expect(Set(reasoning.listed) == listed, "seed \(seed)")
      let told = DueKind.allCases.flatMap(reasoning.judgements(of:))
      for judgement in told {
        switch judgement {
        case .listed(let item, let steps), .notYet(let item, let steps),
          .postponed(let item, let steps):
          #expect(items.contains(item), "seed \(seed)")
          #expect(
            steps.contains {
              $0.result == item.due || item.booked == $0.date
                || $0.fact == .unemploymentEnds || $0.fact == .actionDue
            }, "seed \(seed) \(item)")
        case .met, .notApplicable: continue
        }
      }
      #expect(Set(items.map(\.key)).count == items.count, "seed \(seed)")
    }
  }

  @Test("nothing leaves the worklist from one day to the next without an event")
  func nothingVanishes() throws {
    try forEachWorld { world, seed in
      let items = try world.client.items()
      let tomorrow = world.today.adding(days: 1)
      let after = try Set(world.client.reasoning(on: tomorrow).listed)
      for item in items
      where item.isListed(on: world.today) && item.until != world.today {
        #expect(after.contains(item), "seed \(seed), \(world.today.finnish)")
      }
    }
  }
}
