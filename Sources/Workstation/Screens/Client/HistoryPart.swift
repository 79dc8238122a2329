import CaseStore
import Casework
package import Interface
import ReferenceData
import Terminal

/// *Historia*: every change of a client — when, who, what, before and after.
package struct HistoryPart: Sendable {
  package private(set) var window: ListWindow<HistoryLine>
  package private(set) var isUnread = true
  /// Whether reading goes on to the oldest change.
  private var seeksEnd = false

  /// Entries read at a time.
  package static let pageEntries = 100

  init(_ session: Session) {
    window = ListWindow(height: Self.height(session.size), keepsAll: true)
  }

  private static func height(_ size: Size) -> Int {
    SceneRenderer.flexibleHeight(fixedRows: Briefing.rows + 1, size: size) - Table.headerRows
  }

  package var isEmpty: Bool { window.items.isEmpty }

  /// Forgets what was read: the client has changed since.
  mutating func forget() {
    isUnread = true
  }

  /// - Returns: Before which change more has to be read, if anything has.
  mutating func resize(_ session: Session) -> Int64? {
    guard case .after(let line, _)? = window.resize(height: Self.height(session.size)) else {
      return nil
    }
    return line.order
  }

  /// - Returns: Before which change more has to be read, if anything has.
  mutating func receive(_ entries: [HistoryEntry], before: Int64?) -> Int64? {
    isUnread = false
    let lines = entries.flatMap(HistoryLine.lines)
    let isComplete = entries.count < Self.pageEntries
    let need: ListNeed<HistoryLine> =
      before.flatMap { order in window.items.last { $0.order == order } }
      .map { .after($0, count: Self.pageEntries) } ?? .first(count: Self.pageEntries)
    _ = window.receive(lines, for: need, complete: isComplete)
    guard seeksEnd else { return nil }
    seeksEnd = !isComplete
    if isComplete { _ = window.move(.last) }
    return isComplete ? nil : window.items.last?.order
  }

  /// - Returns: Whether the key means something here, and before which change more has to be read.
  mutating func press(_ key: Key) -> (isUsed: Bool, before: Int64?) {
    guard let step = ListStep(key) else { return (false, nil) }
    switch window.move(step) {
    case .after(let line, _)?:
      return (true, line.order)
    case .last?:
      seeksEnd = true
      return (true, window.items.last?.order)
    case .first?, .before?, nil:
      return (true, nil)
    }
  }

  func table(
    among dossier: ClientDossier?, isProtected: Bool, _ session: Session
  ) -> Table {
    let words = session.words
    let plan = ColumnPlan(
      [
        .init(title: words(.historyWhen), minimum: 16, ideal: 16, rank: 0),
        .init(title: words(.historyWho), minimum: 6, ideal: 12, rank: 3),
        .init(title: words(.historyWhat), minimum: 16, ideal: 26, rank: 1),
        .init(title: words(.historyChange), minimum: 20, ideal: 90, rank: 2),
      ], width: session.size.columns - Table.gutter)
    let rows = window.visible.map { line in
      let cells = Self.cells(line, among: dossier, isProtected: isProtected, session)
      return Table.Row(cells: plan.indices.map { cells[$0] })
    }
    return Table(
      columns: plan.columns, rows: rows, selected: window.selectedVisibleIndex,
      empty: isUnread ? [] : [Line(words(.historyEmpty))])
  }

  private static func cells(
    _ line: HistoryLine, among dossier: ClientDossier?, isProtected: Bool, _ session: Session
  ) -> [Span] {
    [
      Span(TerminalText(session.localTime(line.entry.at).stamp)),
      Span(TerminalText(line.entry.author)),
      Span(HistoryWords.subject(of: line, session)),
      Span(HistoryWords.change(of: line, among: dossier, isProtected: isProtected, session)),
    ]
  }

  /// Shows the selected change in full.
  func openSelected(
    among dossier: ClientDossier?, isProtected: Bool, _ session: inout Session
  ) {
    guard let line = window.selected else { return }
    let words = session.words
    var lines: [Line] = []
    if let field = HistoryWords.field(of: line) {
      func text(_ value: FieldValue) -> TerminalText {
        HistoryWords.value(
          value, of: field.field, in: line.entry.kind, among: dossier, isProtected: isProtected,
          session)
      }
      lines = [
        Line(words(.historyBefore) + " " + text(field.before)),
        Line(words(.historyAfter) + " " + text(field.after)), Line(),
      ]
    }
    let stamp = session.localTime(line.entry.at).stamp
    lines.append(Line(TerminalText("\(stamp) \(line.entry.author)"), .muted))
    session.read(lines, title: HistoryWords.subject(of: line, session))
  }
}
