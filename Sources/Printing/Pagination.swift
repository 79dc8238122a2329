/// Divides rows into pages.
enum Pagination {
  /// The pages of rows between two heights; at least one page.
  static func pages(_ rows: [PageRow], top: Double, bottom: Double) -> [Page] {
    var pages: [Page] = []
    var start = 0
    repeat {
      let end = pageEnd(rows, from: start, height: bottom - top)
      pages.append(page(rows[start..<end], top: top))
      start = end
    } while start < rows.count
    return pages
  }

  /// The first row that does not stand on the page; never the first of the page itself.
  private static func pageEnd(_ rows: [PageRow], from start: Int, height: Double) -> Int {
    var used = 0.0
    var end = start
    while end < rows.count {
      if end > start, rows[end].beginsPage { return end }
      used += (end == start ? 0 : rows[end].space) + rows[end].height
      if used > height, end > start { break }
      end += 1
    }
    guard end < rows.count else { return end }
    var kept = end
    while kept > start, rows[kept - 1].keepsNext { kept -= 1 }
    return kept > start ? kept : end
  }

  private static func page(_ rows: ArraySlice<PageRow>, top: Double) -> Page {
    var page = Page()
    var y = top
    for (index, row) in rows.enumerated() {
      if index > 0 { y += row.space }
      for var text in row.texts {
        text.y += y
        page.texts.append(text)
      }
      for rule in row.rules {
        page.rules.append(
          Page.Rule(x: rule.x, y: rule.y + y, width: rule.width, isDashed: rule.isDashed))
      }
      y += row.height
    }
    // The lines of a cell together: a row of a table has one of each cell.
    let numbers = page.texts.enumerated().sorted {
      ($0.element.path.last?.number ?? 0, $0.offset) < (
        $1.element.path.last?.number ?? 0, $1.offset
      )
    }
    page.texts = numbers.map(\.element)
    return page
  }
}
