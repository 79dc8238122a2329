extension RuleBook {
  /// Reads a table of lines `id;value;unit;anchor;from;to;source;note`.
  ///
  /// The line of headings, empty lines and lines that begin with `#` are skipped; the note may be missing.
  package init(parsing text: String) throws(RuleBookFault) {
    let rows = try RuleBook.rows(in: text, isSite: false)
    try self.init(checking: rows, lines: [:])
  }

  /// The table in which a site's own rows take the place of all rows of the rules they name.
  ///
  /// Lines that a fault names are the site's.
  package func overriding(with text: String) throws(RuleBookFault) -> RuleBook {
    let site = try RuleBook.rows(in: text, isSite: true)
    let lines = Dictionary(site.map { ($0.id, $0.line) }, uniquingKeysWith: max)
    let kept = allRows.filter { lines[$0.id] == nil }
    return try RuleBook(checking: kept + site, lines: lines)
  }

  /// - Parameter lines: The last line of each rule that a site has changed, to name when one is missing.
  private init(checking rows: [RuleRow], lines: [RuleID: Int]) throws(RuleBookFault) {
    let byID = Dictionary(grouping: rows, by: \.id).mapValues { rows in
      rows.sorted { ($0.from ?? .earliest, $0.line) < ($1.from ?? .earliest, $1.line) }
    }
    for id in RuleID.allCases {
      let rows = byID[id] ?? []
      try RuleBook.checkOverlaps(rows)
      guard let needed = id.neededFrom, let day = RuleBook.firstDay(without: rows, from: needed)
      else { continue }
      throw RuleBookFault(line: lines[id], reason: .missing(id, on: day))
    }
    self.init(checked: byID)
  }

  private static func checkOverlaps(_ rows: [RuleRow]) throws(RuleBookFault) {
    for (earlier, later) in zip(rows, rows.dropFirst()) {
      let line = max(earlier.line, later.line)
      let other = min(earlier.line, later.line)
      if earlier.from == later.from {
        throw RuleBookFault(line: line, reason: .duplicate(later.id, line: other))
      }
      if earlier.covers(later.from ?? .earliest) {
        throw RuleBookFault(line: line, reason: .overlap(later.id, line: other))
      }
    }
  }

  /// The first day, from one on, on which none of the rows is in force; nil when there is none.
  private static func firstDay(
    without rows: [RuleRow], from start: CalendarDate
  ) -> CalendarDate? {
    var day = start
    for row in rows where row.to ?? .latest >= day {
      guard row.covers(day) else { return day }
      guard let last = row.to else { return nil }
      day = last.adding(days: 1)
    }
    return day
  }

  private static func rows(in text: String, isSite: Bool) throws(RuleBookFault) -> [RuleRow] {
    var rows: [RuleRow] = []
    let text = text.unicodeScalars.first == "\u{FEFF}" ? text.dropFirst() : text[...]
    for record in DelimitedReader(Array(text.utf8)) {
      guard case .success(let cells) = record.result else {
        throw RuleBookFault(line: record.line, reason: .cells)
      }
      let texts = cells.map { trimmed(String(decoding: $0, as: UTF8.self)) }
      if texts.allSatisfy(\.isEmpty) || texts[0].hasPrefix("#") || texts[0] == "id" { continue }
      rows.append(try row(texts, line: record.line, isSite: isSite))
    }
    return rows
  }

  private static func row(
    _ cells: [String], line: Int, isSite: Bool
  ) throws(RuleBookFault) -> RuleRow {
    func fault(_ reason: RuleBookFaultReason) -> RuleBookFault {
      RuleBookFault(line: line, reason: reason)
    }
    guard (7...8).contains(cells.count) else { throw fault(.cells) }
    guard let id = RuleID(rawValue: cells[0]) else { throw fault(.unknownID(cells[0])) }
    guard let unit = RuleUnit(rawValue: cells[2]), id.allows(unit) else {
      throw fault(.unit(cells[2]))
    }
    guard let numbers = numbers(cells[1], unit: unit, isList: id == .spellLength) else {
      throw fault(.number(cells[1]))
    }
    let anchors = cells[3].split(separator: "+").map { RuleAnchor(rawValue: String($0)) }
    guard !anchors.isEmpty, anchors.allSatisfy({ $0 != nil }) else {
      throw fault(.anchor(cells[3]))
    }
    for cell in cells[4...5] where !cell.isEmpty && CalendarDate(iso: cell) == nil {
      throw fault(.date(cell))
    }
    let (from, to) = (CalendarDate(iso: cells[4]), CalendarDate(iso: cells[5]))
    guard from ?? .earliest <= to ?? .latest else { throw fault(.order) }
    guard !cells[6].isEmpty else { throw fault(.source) }
    return RuleRow(
      id: id, values: numbers.values, percentages: numbers.percentages, unit: unit,
      anchors: anchors.compactMap { $0 }, from: from, to: to, source: cells[6],
      note: cells.count > 7 ? cells[7] : "", isSite: isSite, line: line)
  }

  /// The numbers of a cell; nil when they are not such as the unit has.
  private static func numbers(
    _ cell: String, unit: RuleUnit, isList: Bool
  ) -> (values: [Int], percentages: [Int])? {
    switch unit {
    case .none: return cell.isEmpty || cell == "-" ? ([], []) : nil
    case .dayPercent:
      let pairs = cell.split(separator: ",", omittingEmptySubsequences: false).map { part in
        part.split(separator: "/", omittingEmptySubsequences: false).compactMap(number)
      }
      guard pairs.allSatisfy({ $0.count == 2 && $0[1] <= 100 }) else { return nil }
      return (pairs.map { $0[0] }, pairs.map { $0[1] })
    default:
      let parts = cell.split(separator: ",", omittingEmptySubsequences: false)
      let values = parts.compactMap(number)
      guard values.count == parts.count, isList || values.count == 1 else { return nil }
      return (values, [])
    }
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ $0.decimalDigit != nil })
    else { return nil }
    return Int(text)
  }

  private static func trimmed(_ cell: String) -> String {
    guard cell.first?.isWhitespace == true || cell.last?.isWhitespace == true else { return cell }
    let start = cell.drop(while: \.isWhitespace)
    let kept = start.reversed().drop(while: \.isWhitespace)
    return String(String(kept).reversed())
  }
}
