package import Terminal

/// Which columns of a table fit a width, and how wide each becomes.
package struct ColumnPlan: Sendable {
  /// A column as wished for: the lower the rank, the earlier it gets room.
  package struct Wish: Sendable {
    package var title: TerminalText
    package var minimum: Int
    package var ideal: Int
    package var rank: Int
    package var alignsRight: Bool

    package init(
      title: TerminalText, minimum: Int, ideal: Int, rank: Int, alignsRight: Bool = false
    ) {
      self.title = title
      self.minimum = minimum
      self.ideal = max(minimum, ideal)
      self.rank = rank
      self.alignsRight = alignsRight
    }
  }

  /// The columns that fit, in the order given.
  package let columns: [Table.Column]
  /// For each column that fits, its index among the wishes.
  package let indices: [Int]

  /// Gives room by rank first to the minimum widths, then what is left to the ideal widths.
  ///
  /// A column that does not fit closes the table: a less important one never takes its place. One cell between two columns
  /// is counted. The column of the lowest rank is always there, clipped if it must be.
  package init(_ wishes: [Wish], width: Int) {
    let byRank = wishes.indices.sorted { (wishes[$0].rank, $0) < (wishes[$1].rank, $1) }
    var widths = [Int?](repeating: nil, count: wishes.count)
    var left = width
    for index in byRank {
      let cost = wishes[index].minimum + (left == width ? 0 : 1)
      guard cost <= left else {
        if left == width {
          widths[index] = width
          left = 0
        }
        break
      }
      widths[index] = wishes[index].minimum
      left -= cost
    }
    for index in byRank {
      guard let given = widths[index] else { continue }
      let extra = min(left, wishes[index].ideal - given)
      if extra > 0 {
        widths[index] = given + extra
        left -= extra
      }
    }
    indices = wishes.indices.filter { widths[$0] != nil }
    columns = indices.map { index in
      Table.Column(
        title: wishes[index].title, width: widths[index] ?? 0,
        alignsRight: wishes[index].alignsRight)
    }
  }
}
