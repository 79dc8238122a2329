import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Palvelujen tuonti*: what a file of the national service register would change, before it does.
package struct ServiceImportScreen: ScreenState {
  /// One row of the preview.
  private struct Row: Identifiable, Sendable {
    let id: Int
    let kind: TextKey
    let subject: TerminalText
    let detail: TerminalText
  }

  private let path: String
  private var plan: CatalogueImportPlan?
  private var window = ListWindow<Row>()

  package init(path: String, _ session: Session) {
    self.path = path
    fit(session)
  }

  private mutating func fit(_ session: Session) {
    let height = SceneRenderer.flexibleHeight(fixedRows: 2, size: session.size)
    _ = window.resize(height: height - Table.headerRows)
  }

  package func title(_ session: Session) -> TerminalText { session.words(.importServicesTitle) }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    plan == nil ? [.catalogue(.readPublished(path: path))] : []
  }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    fit(session)
    return []
  }

  package func offers(_ session: Session) -> [Offer] {
    let nothing: TextKey? = plan?.isEmpty ?? true ? .obstacleNothingToImport : nil
    return [
      Offer(.accept, isPrimary: true, unless: nothing),
      Offer(.open, isPrimary: true, unless: window.selected == nil ? .importPartEmpty : nil),
      Offer(.back, isPrimary: true),
    ]
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    guard let step = ListStep(key) else { return .unused }
    _ = window.move(step)
    return .used
  }

  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] {
    window.select(visible: number - 1) ? perform(.open, &session) : []
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .accept:
      return plan.map { [.catalogue(.applyPublished($0))] } ?? []
    case .open:
      if let row = window.selected { session.read([Line(row.detail)], title: row.subject) }
    case .back:
      session.navigation = .pop
    default:
      break
    }
    return []
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .catalogue(.published(let plan, let faults)):
      self.plan = plan
      let rows = Self.rows(plan, faults, session)
      window.replace(with: rows, beginsAtFirst: true, endsAtLast: true, selecting: nil)
    case .catalogue(.imported(let added, let updated)):
      session.say(
        .servicesImported,
        ["added": session.words.number(added), "updated": session.words.number(updated)])
      session.navigation = .pop
      return [.catalogue(.read)]
    case .failed where plan == nil:
      session.navigation = .pop
    default:
      break
    }
    return []
  }

  private static func rows(
    _ plan: CatalogueImportPlan, _ faults: [PublishedFault], _ session: Session
  ) -> [Row] {
    let faults = faults.map { fault in
      (
        TextKey.serviceFaulty, session.words(.servicePlace, ["n": "\(fault.index)"]),
        fault.line(session)
      )
    }
    let updates = plan.updates.map { update in
      let names = update.changedFields.map { session.fieldLabel(.service, $0).string }
      return (
        TextKey.serviceChanged, TerminalText(update.after.name),
        TerminalText(names.joined(separator: ", "))
      )
    }
    let additions = plan.additions.map { service in
      (
        TextKey.serviceNew, TerminalText(service.name),
        ServiceWords.category(service.category, session)
      )
    }
    return (faults + updates + additions).enumerated().map {
      Row(id: $0, kind: $1.0, subject: $1.1, detail: $1.2)
    }
  }

  package func body(_ session: Session) -> [Block] {
    let words = session.words
    guard let plan else { return [.lines([Line(words(.importReading))])] }
    let summary = words(
      .servicesSummary,
      [
        "added": words.number(plan.additions.count), "updated": words.number(plan.updates.count),
        "unchanged": words.number(plan.unchanged),
      ])
    let columns = ColumnPlan(
      [
        .init(title: "", minimum: 12, ideal: 12, rank: 0),
        .init(title: words(.columnService), minimum: 26, ideal: 44, rank: 1),
        .init(title: words(.importDetail), minimum: 20, ideal: 90, rank: 2),
      ], width: session.size.columns - Table.gutter)
    let rows = window.visible.map { row in
      let cells = [
        Span(words(row.kind), row.kind == .serviceFaulty ? .warning : .normal), Span(row.subject),
        Span(row.detail),
      ]
      return Table.Row(cells: columns.indices.map { cells[$0] })
    }
    return [
      .lines([Line(summary), Line(words(.servicesImportHint), .hint)]),
      .table(
        Table(
          columns: columns.columns, rows: rows, selected: window.selectedVisibleIndex,
          empty: [Line(words(.servicesNothingNew))])),
    ]
  }
}

extension PublishedFault {
  /// The fault in words, with the name of the field in the file.
  func line(_ session: Session) -> TerminalText { sentence(session.words) }

  func sentence(_ words: Words) -> TerminalText {
    let key = TextKey(rawValue: reason.rawValue) ?? .publishedMissing
    return words(key, ["field": field.isEmpty ? "–" : field])
  }
}
