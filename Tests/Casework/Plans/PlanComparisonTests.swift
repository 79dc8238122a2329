import Casework
import TestSupport
import Testing

@Suite("The difference of two versions")
struct PlanComparisonTests {
  private func rebuilt(_ pieces: [TextDifference.Piece], as kind: TextDifference.Piece.Kind)
    -> String
  {
    pieces.filter { $0.kind == .same || $0.kind == kind }.map(\.text).joined()
  }

  @Test("gives back both texts, word by word where a line has changed", arguments: 1...200)
  func rebuild(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = ["haen", "työtä", " ", " ", "\n", "äö", ".", "e\u{301}", "🙂", "\r\n", "", "4"]
    func text() -> String {
      (0..<random.below(40)).map { _ in random.pick(words) }.joined()
    }
    let old = text()
    let new = random.chance(50) ? text() : old + text()
    let pieces = TextDifference.pieces(from: old, to: new)
    #expect(rebuilt(pieces, as: .removed) == old, "seed \(seed)")
    #expect(rebuilt(pieces, as: .added) == new, "seed \(seed)")
    #expect(!pieces.contains { $0.text.isEmpty }, "seed \(seed)")
  }

  @Test("marks the words that changed and leaves the others")
  func words() {
    let pieces = TextDifference.pieces(
      from: "Haen neljää paikkaa.\nKäyn kurssin.", to: "Haen kahta paikkaa.\nKäyn kurssin.")
    #expect(
      pieces == [
        .init(.same, "Haen "), .init(.removed, "neljää"), .init(.added, "kahta"),
        .init(.same, " paikkaa.\nKäyn kurssin."),
      ])
  }

  @Test("of very long texts is told line by line")
  func long() {
    let old = String(repeating: "sana ", count: 5_000)
    let pieces = TextDifference.pieces(from: old, to: old + "loppu")
    #expect(pieces.map(\.kind) == [.removed, .added])
  }

  @Test("tells what became of what was agreed, and of the duty")
  func lines() {
    let (old, new) = (PlanBench.whole(), PlanBench.whole())
    let kept = PlanLine(PlanBench.action(1, "Haen"))
    let (gone, come) = (
      PlanLine(PlanBench.action(2, "Soitan")), PlanLine(PlanBench.action(3, "Käyn"))
    )
    let comparison = PlanComparison(old, [kept, gone], with: new, [come, kept])
    #expect(comparison.lines.map(\.kind) == [.removed, .added, .same])
    #expect(comparison.lines.map(\.line) == [gone, come, kept])
    #expect(!comparison.isSame)
    #expect(PlanComparison(old, [kept], with: new, [kept]).isSame)
    var lowered = new
    lowered.dutyCount = 2
    #expect(!PlanComparison(old, [], with: lowered, []).isSame)
  }
}
