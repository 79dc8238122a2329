import Casework
package import Interface
import ReferenceData
import Terminal

extension CatalogueScreen {
  package func body(_ session: Session) -> [Block] {
    [.lines([searchLine(session)]), .table(table(session))]
  }

  private func searchLine(_ session: Session) -> Line {
    let words = session.words
    var spans = [
      Span(words(.needLabel) + " ", .label),
      search.isEmpty
        ? Span(words(.needPrompt), .hint) : Span(TerminalText(search) + "_", .value),
      Span("  " + words.counted(.servicesCount, window.items.count)),
    ]
    if let category {
      spans.append(Span(" · " + ServiceWords.category(category.rawValue, session), .heading))
    }
    return Line(spans)
  }

  private func table(_ session: Session) -> Table {
    let words = session.words
    let isSearch = !search.trimmed.isEmpty
    let plan = ColumnPlan(
      [
        .init(title: words(.columnService), minimum: 28, ideal: 44, rank: 0),
        .init(title: words(.columnProvider), minimum: 12, ideal: 30, rank: 3),
        .init(
          title: words(isSearch ? .columnWhyFound : .columnCategory), minimum: 12, ideal: 26,
          rank: 4),
        .init(title: words(.columnFigures), minimum: 14, ideal: 38, rank: 1),
        .init(title: words(.columnNextStart), minimum: 14, ideal: 18, rank: 2),
      ], width: session.size.columns - Table.gutter)
    let rows = window.visible.map { row in
      let service = row.service
      let provider = session.catalogue.provider(of: service)?.name ?? ""
      let why =
        row.found.map { ServiceWords.reasons($0, session) }
        ?? ServiceWords.category(service.category, session)
      let figures = session.catalogueUse.figures(of: service.id)
      let cells = [
        Span(TerminalText(service.name)), Span(TerminalText(provider), .muted), Span(why, .muted),
        Span(
          ReferralWords.figures(figures, session),
          figures?.silentPercent ?? 0 >= 50 ? .warning : .normal),
        Span(ServiceWords.start(service, session)),
      ]
      return Table.Row(cells: plan.indices.map { cells[$0] })
    }
    return Table(
      columns: plan.columns, rows: rows, selected: window.selectedVisibleIndex,
      empty: emptyLines(session))
  }

  private func emptyLines(_ session: Session) -> [Line] {
    let words = session.words
    guard search.trimmed.isEmpty else {
      return [
        Line(words(.servicesNotFound, ["text": search])),
        Line(words(.servicesNotFoundHint), .hint),
      ]
    }
    return [Line(words(.servicesEmpty)), Line(words(.servicesEmptyHint), .hint)]
  }

  /// Opens the categories to choose from.
  func askCategory(_ session: inout Session) {
    let all = Choice(code: "", label: session.words(.categoryAll))
    let field = Field(
      id: "category", label: session.fieldLabel(.service, "category"),
      kind: .choice([all] + session.choices(of: .service, "category")),
      value: category?.rawValue ?? "")
    session.openChoices(of: field, for: .catalogue(.category))
  }

  /// Asks what is new.
  func askNew(_ session: inout Session) {
    let kinds: [RecordKind] = [.service, .organisation, .course]
    session.open(
      .dialog(
        Dialog(
          title: session.words(.newInCatalogueTitle), lines: [],
          answers: kinds.map { .init(id: $0.rawValue, label: session.name(of: $0)) })),
      for: .catalogue(.new))
  }
}
