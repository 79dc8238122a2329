import CaseStore
import Casework
package import Interface
import ReferenceData
import Terminal

extension TodayScreen {
  package func body(_ session: Session) -> [Block] {
    var lines = [searchLine(session), basisLine(session)]
    if isFiltered { lines.insert(filterLine(session), at: 1) }
    return [.lines(lines), .table(table(session))]
  }

  /// What is searched, and how much there is.
  private func searchLine(_ session: Session) -> Line {
    let words = session.words
    var spans = [Span(words(.searchLabel) + " ", .label)]
    spans += [
      query.search.isEmpty
        ? Span(words(.searchPrompt), .hint) : Span(TerminalText(query.search) + "_", .value),
      Span("  "),
    ]
    if !appointments.isEmpty {
      spans.append(Span(words.counted(.todayAppointments, appointments.count) + " · "))
    }
    if let total = counts?.total(of: query.kinds) {
      spans.append(Span(words.counted(.todayItems, total.all)))
      if total.late > 0 {
        spans += [Span(", "), Span(words(.todayLate, ["n": words.number(total.late)]), .warning)]
      }
    }
    if !window.marked.isEmpty {
      spans.append(Span(", " + words.counted(.todayMarkedShort, window.marked.count), .mark))
    }
    return Line(spans)
  }

  /// By what the list is narrowed, widened or ordered otherwise: always in sight while it is.
  private func filterLine(_ session: Session) -> Line {
    let words = session.words
    var parts: [String] = []
    if query.coach == nil { parts.append(words.plain(.todayEverybody)) }
    if query.lateOnly { parts.append(words.plain(.todayLateOnly)) }
    parts += query.kinds.sorted().map { session.name(of: $0).string }
    if query.order == .day { parts.append(words.plain(.todayByDay)) }
    return Line([
      Span(words(.filterLabel) + " ", .label),
      Span(TerminalText(parts.joined(separator: " · ")), .value),
    ])
  }

  /// On what the selected item rests; without items, why there are none.
  private func basisLine(_ session: Session) -> Line {
    let words = session.words
    if let entry = selectedItem {
      let subject = told.subject(of: entry, session)
      let letter = Command.of(.why).map { String(words.command($0).letter) } ?? ""
      return Line([
        Span(words(.todayBasis) + " ", .label), Span(session.basis(of: entry.item.kind)),
        Span(subject.isEmpty ? "" : ": " + TerminalText(subject), .value),
        Span("  " + words(.todayWhyHint, ["key": "F9 " + letter]), .hint),
      ])
    }
    guard window.items.isEmpty, !appointments.isEmpty else { return Line() }
    return emptyLines(session).first ?? Line()
  }

  private func table(_ session: Session) -> Table {
    let width = session.size.columns - Table.gutter
    let columns = TodayColumn.allCases.filter { $0 != .coach || query.coach == nil }
    let plan = ColumnPlan(columns.map { $0.wish(session) }, width: width)
    let shown = shownAppointments(session.size)
    var rows = shown.map { appointment in
      Table.Row(
        cells: zip(plan.indices, plan.columns).map {
          columns[$0].cell(appointment, session, width: $1.width)
        })
    }
    rows += window.visible.map { entry in
      Table.Row(
        cells: zip(plan.indices, plan.columns).map {
          columns[$0].cell(entry, session, width: $1.width)
        }, isMarked: window.marked.contains(entry.id))
    }
    let selected =
      selectedAppointment.map { $0 - shown.startIndex }
      ?? window.selectedVisibleIndex.map { $0 + shown.count }
    return Table(
      columns: plan.columns, rows: rows, selected: rows.isEmpty ? nil : selected,
      empty: emptyLines(session))
  }

  /// Why the list has nothing to show, and what to do.
  private func emptyLines(_ session: Session) -> [Line] {
    guard let counts else { return [] }
    let words = session.words
    if !query.search.isEmpty {
      return [
        Line(words(.todayEmptySearch, ["text": query.search])),
        Line(words(.todayEmptySearchHint), .hint),
      ]
    }
    if !counts.hasClients {
      return query.coach.map {
        [
          Line(words(.todayNoClients, ["coach": $0])), Line(words(.todayNoClientsHint), .hint),
          Line(words(.todayNoClientsOthers), .hint),
        ]
      } ?? [Line(words(.emptyStore)), Line(words(.todayNoClientsHint), .hint)]
    }
    if !query.kinds.isEmpty || query.lateOnly {
      return [Line(words(.todayEmptyFilter)), Line(words(.todayEmptyFilterHint), .hint)]
    }
    return [Line(words(.todayNothing))]
      + (counts.next.map { [Line(words(.todayNext, ["date": $0.finnish]), .hint)] } ?? [])
  }
}
