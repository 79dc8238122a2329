import Casework

/// Lays a paper out on pages.
struct PageLayout {
  let metrics: PageMetrics
  private let breaking: LineBreaking
  private var rows: [PageRow] = []
  /// The number of the element that was made last.
  private var number = 0
  /// Whether the answer slip has begun, which stays on one page.
  private var isCut = false

  init(size: PrintSize, measure: @escaping (Unicode.Scalar, _ isBold: Bool) -> Double?) {
    metrics = PageMetrics(size: size)
    breaking = LineBreaking(measure: measure)
  }

  /// The pages of a paper.
  mutating func pages(of paper: Paper) -> [Page] {
    rows = []
    letterhead(of: paper)
    text(paper.title, size: metrics.title, isBold: true, space: metrics.gap * 2, as: "H1")
    keepLastWithNext()
    for block in paper.blocks { add(block) }
    return Pagination.pages(rows, top: metrics.top, bottom: metrics.bottom)
  }

  /// An empty box to tick, as far as the font has one.
  private var box: String { breaking.measure("\u{2610}", false) == nil ? "[]" : "\u{2610}" }

  /// The page number at the foot.
  func foot(of paper: Paper, page: Int, of pages: Int) -> PageText {
    let foot = breaking.line(
      of: paper.footer.replacing("{page}", with: String(page))
        .replacing("{pages}", with: String(pages)))
    return PageText(
      string: foot.text, size: metrics.foot,
      x: metrics.left + (metrics.width - foot.width * metrics.foot) / 2,
      y: PDFDocument.height - 36)
  }

  /// The sender with the day beside it, then the addressee where the window of an envelope is.
  private mutating func letterhead(of paper: Paper) {
    let half = metrics.width * 0.62
    let size = metrics.body
    let path = element("P")
    var lines = paper.sender.flatMap {
      breaking.lines(of: $0, width: half, size: size, isBold: false)
    }
    if lines.isEmpty { lines = [""] }
    for (index, line) in lines.enumerated() {
      var row = self.row(line, size: size, path: path)
      if index == 0, !paper.date.isEmpty {
        let day = breaking.line(of: paper.date)
        let date = PageText(
          string: day.text, size: size, x: metrics.left + metrics.width - day.width * size,
          y: metrics.base(size), path: element("P"))
        row.texts.append(date)
      }
      row.texts.removeAll { $0.string.isEmpty }
      rows.append(row)
    }
    guard !paper.addressee.isEmpty else { return }
    let used = rows.reduce(0) { $0 + $1.height }
    let address = element("P")
    let wrapped = paper.addressee.flatMap {
      breaking.lines(of: $0, width: metrics.width, size: size, isBold: false)
    }
    for (index, line) in wrapped.enumerated() {
      var row = self.row(line, size: size, path: address)
      if index == 0 { row.space = max(metrics.gap * 3, 74 - used) }
      rows.append(row)
    }
    // Room for the lower edge of the window.
    if let last = rows.indices.last, metrics.size == .normal { rows[last].height += 28 }
  }

  private mutating func add(_ block: PaperBlock) {
    let (body, gap) = (metrics.body, metrics.gap)
    switch block {
    case .heading(let string):
      text(string, size: metrics.heading, isBold: true, space: gap * 2.2, as: "H2")
      keepLastWithNext()
    case .paragraph(let string):
      text(string, size: body, space: gap, as: "P")
    case .list(let items):
      let list = element("L")
      for (index, item) in items.enumerated() {
        let path = list + element("LI") + element("LBody")
        text(item, size: body, space: index == 0 ? gap : gap / 2, mark: "•", path: path)
      }
    case .choices(let choices):
      for choice in choices {
        text(choice, size: body, space: gap * 1.4, mark: box, path: element("P"))
      }
    case .facts(let facts):
      let table = element("Table")
      for (index, fact) in facts.enumerated() {
        columns(
          fact.label, fact.value, in: table, space: index == 0 ? gap : gap / 2, isLabelled: true)
      }
    case .table(let tableBlock):
      self.table(tableBlock)
    case .signatures(let labels):
      // Nobody signs a page on which nothing stands.
      keepLastWithNext()
      for (index, label) in labels.enumerated() {
        signature(label)
        if index < labels.count - 1 || isCut { keepLastWithNext() }
      }
    case .cut:
      var row = PageRow(space: gap * 3, height: gap)
      row.rules = [Page.Rule(x: metrics.left, y: 0, width: metrics.width, isDashed: true)]
      row.keepsNext = true
      rows.append(row)
      isCut = true
    case .pageBreak:
      rows.append(PageRow(height: 0, beginsPage: true))
    }
  }

  private mutating func table(_ table: PaperTable) {
    let path = element("Table")
    if metrics.secondColumn != nil {
      let start = rows.count
      columns(
        table.heads.left, table.heads.right, in: path, space: metrics.gap, isBold: true,
        isHead: true)
      if rows.count > start { rule(under: rows.count - 1) }
      keepLastWithNext()
    }
    for row in table.rows {
      columns(row.left, row.right, in: path, space: metrics.gap)
      rule(under: rows.count - 1)
    }
  }

  private mutating func rule(under index: Int) {
    guard rows.indices.contains(index) else { return }
    rows[index].height += 4
    rows[index].rules.append(
      Page.Rule(x: metrics.left, y: rows[index].height - 0.5, width: metrics.width))
  }

  /// Two cells beside each other, or below each other in large print.
  private mutating func columns(
    _ first: String, _ second: String, in table: [PageText.Element], space: Double,
    isLabelled: Bool = false, isBold: Bool = false, isHead: Bool = false
  ) {
    let row = table + element("TR")
    let left = row + element(isLabelled || isHead ? "TH" : "TD")
    let right = row + element(isHead ? "TH" : "TD")
    let size = metrics.body
    guard let column = metrics.secondColumn else {
      text(first, size: size, isBold: true, space: space, path: left)
      keepLastWithNext()
      text(second, size: size, space: 0, path: right)
      return
    }
    let texts = [
      (first, column - metrics.left - 14), (second, metrics.left + metrics.width - column),
    ]
    .map { string, width in
      breaking.lines(of: string, width: width, size: size, isBold: isBold)
    }
    let count = max(texts[0].count, texts[1].count)
    let start = rows.count
    for index in 0..<count {
      var line = PageRow(space: index == 0 ? space : 0, height: metrics.line(size))
      if index < texts[0].count {
        line.texts.append(item(texts[0][index], size, metrics.left, isBold, left))
      }
      if index < texts[1].count {
        line.texts.append(item(texts[1][index], size, column, isBold, right))
      }
      rows.append(line)
    }
    keepTogether(from: start)
  }

  /// A line to write on with what is written there.
  private mutating func signature(_ label: String) {
    let lines = breaking.lines(of: label, width: metrics.width, size: metrics.body, isBold: false)
    let path = element("P")
    let start = metrics.body * 3
    var row = PageRow(height: start + Double(lines.count) * metrics.line(metrics.body))
    row.rules = [Page.Rule(x: metrics.left, y: start, width: metrics.width * 0.7)]
    for (index, line) in lines.enumerated() {
      var text = item(line, metrics.body, metrics.left, false, path)
      text.y += start + Double(index) * metrics.line(metrics.body) + 2
      row.texts.append(text)
    }
    rows.append(row)
  }

  private mutating func text(
    _ string: String, size: Double, isBold: Bool = false, space: Double, as name: String
  ) {
    text(string, size: size, isBold: isBold, space: space, path: element(name))
  }

  private mutating func text(
    _ string: String, size: Double, isBold: Bool = false, space: Double, mark: String? = nil,
    path: [PageText.Element]
  ) {
    let indent = mark == nil ? 0 : size * 1.4
    let lines = breaking.lines(
      of: string, width: metrics.width - indent, size: size, isBold: isBold)
    let start = rows.count
    for (index, line) in lines.enumerated() {
      var row = self.row(line, size: size, isBold: isBold, indent: indent, path: path)
      if index == 0 {
        row.space = space
        if let mark { row.texts.insert(item(mark, size, metrics.left, false, path), at: 0) }
      }
      rows.append(row)
    }
    keepTogether(from: start)
  }

  private func row(
    _ line: String, size: Double, isBold: Bool = false, indent: Double = 0,
    path: [PageText.Element]
  ) -> PageRow {
    PageRow(
      height: metrics.line(size), texts: [item(line, size, metrics.left + indent, isBold, path)])
  }

  private func item(
    _ line: String, _ size: Double, _ x: Double, _ isBold: Bool, _ path: [PageText.Element]
  ) -> PageText {
    PageText(string: line, isBold: isBold, size: size, x: x, y: metrics.base(size), path: path)
  }

  /// Lets no single line stand alone on a page: the first two and the last two lines stay together.
  private mutating func keepTogether(from start: Int) {
    guard rows.count - start > 1 else {
      if isCut { keepLastWithNext() }
      return
    }
    rows[start].keepsNext = true
    rows[rows.count - 2].keepsNext = true
    if isCut { for index in start..<rows.count { rows[index].keepsNext = true } }
  }

  private mutating func keepLastWithNext() {
    if let last = rows.indices.last { rows[last].keepsNext = true }
  }

  private mutating func element(_ name: String) -> [PageText.Element] {
    number += 1
    return [PageText.Element(name: name, number: number)]
  }
}
