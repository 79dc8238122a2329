import Casework
package import Interface
import ReferenceData
import Terminal

extension ClientsScreen {
  package func body(_ session: Session) -> [Block] {
    let lines =
      query.filter.isEmpty ? [searchLine(session)] : [searchLine(session), filterLine(session)]
    return [.lines(lines), .table(table(session))]
  }

  /// What is searched, by what the list is narrowed, how many there are, and in which order.
  private func searchLine(_ session: Session) -> Line {
    let words = session.words
    var spans = [Span(words(.searchLabel) + " ", .label)]
    spans += [
      query.search.isEmpty
        ? Span(words(.searchPrompt), .hint) : Span(TerminalText(query.search) + "_", .value),
      Span("  "),
    ]
    if let count { spans.append(Span(words.counted(.clientsCount, count), .normal)) }
    if !window.marked.isEmpty {
      spans.append(Span(", " + words.counted(.clientsMarkedShort, window.marked.count), .mark))
    }
    if let viewName { spans.append(Span(" · " + TerminalText(viewName), .heading)) }
    if query.sort != CaseloadSort() {
      let order = words(query.sort.order.text)
      let way = words(query.sort.descending ? .orderDescending : .orderAscending)
      spans.append(Span("  " + order + " " + way, .hint))
    }
    return Line(spans)
  }

  /// By what the list is narrowed: always in sight while it is.
  private func filterLine(_ session: Session) -> Line {
    let filters = FilterForm.summary(query.filter, session)
    return Line([
      Span(session.words(.filterLabel) + " ", .label),
      Span(TerminalText(filters.joined(separator: " · ")), .value),
    ])
  }

  private func table(_ session: Session) -> Table {
    let width = session.size.columns - Table.gutter
    let columns = ClientColumn.allCases
    let plan = ColumnPlan(columns.map { $0.wish(session) }, width: width)
    let rows = window.visible.map { entry in
      Table.Row(
        cells: zip(plan.indices, plan.columns).map {
          columns[$0].cell(entry, session, width: $1.width)
        }, isMarked: window.marked.contains(entry.id))
    }
    return Table(
      columns: plan.columns, rows: rows, selected: window.selectedVisibleIndex,
      empty: emptyLines(session))
  }

  private func emptyLines(_ session: Session) -> [Line] {
    guard count != nil else { return [] }
    let words = session.words
    if !query.search.isEmpty {
      return [
        Line(words(.emptySearch, ["text": query.search])), Line(words(.emptySearchHint), .hint),
      ]
    }
    if !query.filter.isEmpty {
      return [Line(words(.emptyFilter)), Line(words(.emptyFilterHint), .hint)]
    }
    return [Line(words(.emptyStore)), Line(words(.emptyStoreHint), .hint)]
  }
}
