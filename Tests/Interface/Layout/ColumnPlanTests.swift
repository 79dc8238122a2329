import Interface
import Terminal
import Testing

@Suite("Columns in a width")
struct ColumnPlanTests {
  private static let wishes: [ColumnPlan.Wish] = [
    .init(title: "name", minimum: 10, ideal: 20, rank: 0),
    .init(title: "born", minimum: 4, ideal: 4, rank: 2, alignsRight: true),
    .init(title: "status", minimum: 8, ideal: 12, rank: 1),
  ]

  @Test(
    "go by rank: minimum widths first, then what is left",
    arguments: [
      (5, [0: 5]), (10, [0: 10]), (18, [0: 18]), (19, [0: 10, 2: 8]), (23, [0: 14, 2: 8]),
      (24, [0: 10, 1: 4, 2: 8]), (34, [0: 20, 1: 4, 2: 8]), (100, [0: 20, 1: 4, 2: 12]),
    ])
  func ranks(width: Int, expected: [Int: Int]) {
    let plan = ColumnPlan(Self.wishes, width: width)
    #expect(
      Dictionary(uniqueKeysWithValues: zip(plan.indices, plan.columns.map(\.width))) == expected)
  }

  @Test("never pass the width, and stand in the order of the wishes", arguments: 1...120)
  func fits(width: Int) {
    let plan = ColumnPlan(Self.wishes, width: width)
    #expect(plan.columns.reduce(0) { $0 + $1.width } + plan.columns.count - 1 <= width)
    #expect(plan.indices == plan.indices.sorted())
    #expect(plan.indices.contains(0))
  }

  @Test("a column that does not fit lets no less important one pass")
  func closed() {
    let plan = ColumnPlan(
      [
        .init(title: "a", minimum: 5, ideal: 5, rank: 0),
        .init(title: "b", minimum: 50, ideal: 50, rank: 1),
        .init(title: "c", minimum: 2, ideal: 2, rank: 2),
      ], width: 20)
    #expect(plan.indices == [0])
  }
}
