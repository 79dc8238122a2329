import SQLite
import Testing

@testable import CaseStore
import TestSupport

@Suite("The inverted index")
struct PostingTests {
  @Test("tells what a set of slots tells after any changes", arguments: [1, 2, 3] as [UInt64])
  func changes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let connection = try Connection(path: ":memory:")
    try connection.execute(script: Schema.version1)
    let index = PostingIndex(connection)
    var expected: [String: Set<Int64>] = [:]
    for _ in 0..<30 {
      for _ in 0..<Int.random(in: 1...400, using: &random) {
        let token = random.pick(["a", "b", "label=x", "label=xy"])
        // Now and then a far slot, so that differences take one to nine bytes.
        let range: ClosedRange<Int64> = random.chance(5) ? 1...(1 << 60) : 1...2_000
        let slot = Int64.random(in: range, using: &random)
        if random.chance(60) {
          try index.note(slot, adding: [token, token])
          expected[token, default: []].insert(slot)
        } else {
          try index.note(slot, removing: [token])
          expected[token, default: []].remove(slot)
        }
      }
      try index.flush()
      for (token, slots) in expected {
        #expect(try index.slots(of: token).slots == slots.sorted())
      }
      let labels = (expected["label=x"] ?? []).union(expected["label=xy"] ?? [])
      #expect(try index.slots(ofTokensBeginning: "label=x").slots == labels.sorted())
    }
    let largest = try connection.integer("SELECT max(members) FROM posting")
    #expect(largest ?? 0 <= Int64(PostingIndex.pieceLimit))
    #expect(
      try connection.integer("SELECT sum(members) FROM posting")
        == Int64(expected.values.reduce(0) { $0 + $1.count }))
  }

  @Test("keeps its pieces whole when slots come one by one from the end to the beginning")
  func descending() throws {
    let connection = try Connection(path: ":memory:")
    try connection.execute(script: Schema.version1)
    let index = PostingIndex(connection)
    for slot in (1...1_000).reversed() {
      try index.note(Int64(slot), adding: ["a"])
      try index.flush()
    }
    #expect(try index.slots(of: "a").slots == Array(1...1_000))
    let pieces = try connection.integer("SELECT count(*) FROM posting") ?? 0
    #expect(pieces <= 2 * 1_000 / Int64(PostingIndex.pieceLimit) + 1)
  }

  @Test("forgets what a failed transaction noted")
  func forget() throws {
    let connection = try Connection(path: ":memory:")
    try connection.execute(script: Schema.version1)
    let index = PostingIndex(connection)
    try index.note(1, adding: ["a"])
    index.forgetPending()
    try index.flush()
    #expect(try index.slots(of: "a").slots.isEmpty)
  }

  @Test("combines sets as sets combine", arguments: [11, 12] as [UInt64])
  func algebra(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let sizes = [0, 1, 5, 200]
      func set() -> Set<Int64> {
        Set((0..<random.pick(sizes)).map { _ in Int64.random(in: 0..<300, using: &random) })
      }
      let (a, b) = (set(), set())
      let (left, right) = (SlotSet(ascending: a.sorted()), SlotSet(ascending: b.sorted()))
      #expect(left.intersection(right).slots == a.intersection(b).sorted())
      #expect(left.union(right).slots == a.union(b).sorted())
      let probe = Int64.random(in: 0..<300, using: &random)
      #expect(left.contains(probe) == a.contains(probe))
      #expect(left.firstIndex(atLeast: probe) == a.filter { $0 < probe }.count)
    }
  }
}
