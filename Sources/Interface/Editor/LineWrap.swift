/// Where the rows of one wrapped line begin.
///
/// Words move whole to the next row; a word wider than a row is cut. Blanks never begin a row: those
/// beyond the edge stay, unseen, at the end of theirs. What a row holds depends only on its first
/// column and the characters after it, so after an edit only the rows from the one before the edit to
/// the first unchanged row are wrapped again.
struct LineWrap: Sendable {
  let columns: Int
  /// The first character of each row, ascending; the first is 0.
  private(set) var starts: [Int] = [0]

  /// Wraps a whole line into rows of `columns` screen columns and adds the characters read to `work`.
  init(_ characters: [Character], columns: Int, work: inout Int) {
    self.columns = columns
    while let next = nextStart(after: starts[starts.count - 1], in: characters, work: &work) {
      starts.append(next)
    }
  }

  /// The row that holds the place before the character `column`.
  func row(of column: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= column { low = middle } else { high = middle }
    }
    return low
  }

  /// The characters of a row in a line of `count` characters.
  func range(ofRow row: Int, count: Int) -> Range<Int> {
    starts[row]..<(row + 1 < starts.count ? starts[row + 1] : count)
  }

  /// Follows an edit that put `count` characters in place of `range`; `characters` is the line after it.
  mutating func follow(
    _ range: Range<Int>, replacedBy count: Int, in characters: [Character], work: inout Int
  ) {
    // One row earlier: a shortened first word may now fit on the row before.
    let first = max(row(of: range.lowerBound) - 1, 0)
    let shift = count - range.count
    var fresh = [starts[first]]
    var old = first + 1
    while let next = nextStart(after: fresh[fresh.count - 1], in: characters, work: &work) {
      while old < starts.count, starts[old] < range.upperBound || starts[old] + shift < next {
        old += 1
      }
      if old < starts.count, starts[old] + shift == next {
        let kept = starts[old...].map { $0 + shift }
        starts.replaceSubrange(first..., with: fresh + kept)
        return
      }
      fresh.append(next)
    }
    starts.replaceSubrange(first..., with: fresh)
  }

  private func nextStart(after start: Int, in characters: [Character], work: inout Int) -> Int? {
    var used = 0
    var wordStart: Int?
    for index in start..<characters.count {
      work += 1
      let character = characters[index]
      let width = character.columns
      if character == " " {
        wordStart = index + 1
      } else if used + width > columns, index > start {
        return wordStart ?? index
      }
      used += width
    }
    return nil
  }
}
