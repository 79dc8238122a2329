import CaseStore
import Casework
package import Interface
import ReferenceData
import Terminal

extension ImportScreen {
  package func body(_ session: Session) -> [Block] {
    guard summary != nil else { return [.lines([Line(session.words(.importReading))])] }
    return [
      .lines(summaryLines(session)),
      .tabs(Part.allCases.map { tab($0, session) }, open: part.rawValue),
      .table(table(session)),
    ]
  }

  private func tab(_ part: Part, _ session: Session) -> TerminalText {
    let key: TextKey =
      switch part {
      case .faults: .importPartFaults
      case .updates: .importPartUpdates
      case .duplicates: .importPartDuplicates
      case .additions: .importPartAdditions
      }
    return session.words(key, ["n": session.words.number(count(of: part))])
  }

  private func summaryLines(_ session: Session) -> [Line] {
    guard let summary, let plan else { return [] }
    let words = session.words
    let unknown = summary.unknownColumns.joined(separator: ", ")
    // A row may have many faults, and is rejected once.
    let accepted = plan.additions.count + plan.updates.count + plan.unchanged
    let rejected = summary.rowCount - accepted
    return [
      Line(
        words(
          .importSummary,
          [
            "rows": session.words.number(summary.rowCount),
            "added": session.words.number(plan.additions.count),
            "updated": session.words.number(plan.updates.count),
            "unchanged": session.words.number(plan.unchanged),
            "rejected": session.words.number(rejected),
          ])),
      Line(words(.importEncoding, ["encoding": summary.encoding.rawValue])),
      unknown.isEmpty
        ? Line(words(.importPreviewHint), .hint)
        : Line(words(.importUnknownColumns, ["names": unknown]), .warning),
    ]
  }

  private func table(_ session: Session) -> Table {
    let words = session.words
    let columns = ColumnPlan(
      [
        .init(title: words(.importLine), minimum: 6, ideal: 6, rank: 0, alignsRight: true),
        .init(title: words(.importSubject), minimum: 26, ideal: 34, rank: 2),
        .init(title: words(.importDetail), minimum: 30, ideal: 120, rank: 1),
      ], width: session.size.columns - Table.gutter)
    let rows = window.visible.map { line in
      let cells = [
        Span(TerminalText(line.line.map(String.init) ?? "")), Span(line.subject), Span(line.detail),
      ]
      let isChosen = line.update.map { plan?.updates[$0].isChosen ?? false } ?? false
      return Table.Row(cells: columns.indices.map { cells[$0] }, isMarked: isChosen)
    }
    return Table(
      columns: columns.columns, rows: rows, selected: window.selectedVisibleIndex,
      empty: [Line(words(.importPartEmpty))])
  }
}
