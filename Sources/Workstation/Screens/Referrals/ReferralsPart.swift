package import Casework
package import Interface
package import ReferenceData
package import Terminal

/// *Ohjaukset*: the client's referrals, those that somebody should see to first.
package struct ReferralsPart: ClientPart {
  private var window = ListWindow<Referral>()
  /// The referrals that the window shows, to notice a change.
  private var shown: [Referral] = []

  package init(_ session: Session) {
    resize(session)
  }

  package var title: TextKey { .partReferrals }

  package mutating func resize(_ session: Session) {
    let height = SceneRenderer.flexibleHeight(fixedRows: Briefing.rows + 1, size: session.size)
    _ = window.resize(height: height - Table.headerRows)
  }

  package mutating func appear(_ dossier: ClientDossier, _ session: inout Session) -> [Effect] {
    fill(dossier, session)
    return session.catalogue.services.isEmpty ? [.catalogue(.read)] : []
  }

  package mutating func receive(
    _ result: EffectResult, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect] {
    if case .saved(let saved, _, _) = result { fill(saved, session) }
    return []
  }

  package func offers(_ dossier: ClientDossier, _ session: Session) -> [Offer] {
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    return [
      Offer(.open, isPrimary: true, unless: dossier.referrals.isEmpty ? .obstacleNoReferrals : nil),
      Offer(.new, isPrimary: true, unless: readOnly),
      Offer(.print, unless: window.selected == nil ? .obstacleNoReferrals : nil),
    ] + commonOffers(dossier, session)
  }

  package func commonOffers(_ dossier: ClientDossier, _ session: Session) -> [Offer] {
    [Offer(.refer, unless: session.isReadOnly ? .obstacleReadOnly : nil)]
  }

  package mutating func press(
    _ key: Key, _ dossier: ClientDossier, _ session: inout Session
  ) -> KeyUse {
    guard let step = ListStep(key) else { return .unused }
    _ = window.move(step)
    return .used
  }

  package mutating func choose(
    _ number: Int, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect] {
    window.select(visible: number - 1) ? perform(.open, dossier, &session) : []
  }

  package mutating func perform(
    _ command: CommandID, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect] {
    switch command {
    case .open:
      guard let referral = window.selected else { return [] }
      session.navigation = .push(ReferralScreen(referral.id, of: dossier, session))
    case .print:
      guard let referral = window.selected else { return [] }
      session.navigation = .push(PapersScreen(.letter(of: referral), of: dossier, session))
    case .new, .refer:
      session.navigation = .push(CatalogueScreen(referring: dossier, session))
    default:
      break
    }
    return []
  }

  package func body(_ dossier: ClientDossier, _ session: Session) -> [Block] {
    let words = session.words
    let plan = ColumnPlan(
      [
        .init(title: words(.columnReferralService), minimum: 28, ideal: 40, rank: 1),
        .init(title: words(.columnReferralState), minimum: 12, ideal: 14, rank: 2),
        .init(title: words(.columnReferralClock), minimum: 47, ideal: 56, rank: 0),
        .init(title: words(.columnReferralProvider), minimum: 16, ideal: 34, rank: 3),
      ], width: session.size.columns - Table.gutter)
    let rows = visible(dossier, session).map { referral in
      let isAlarming = ReferralClock(referral, today: session.today).isAlarming
      let cells = [
        Span(TerminalText(referral.serviceName), referral.state.isOpen ? .normal : .muted),
        Span(ReferralWords.state(referral, session), referral.state.isOpen ? .value : .muted),
        Span(ReferralWords.clock(referral, session), isAlarming ? .warning : .normal),
        Span(TerminalText(referral.providerName), .muted),
      ]
      return Table.Row(cells: plan.indices.map { cells[$0] })
    }
    return [
      .table(
        Table(
          columns: plan.columns, rows: rows,
          selected: rows.isEmpty ? nil : window.selectedVisibleIndex,
          empty: [
            Line(words(.referralsEmpty)), Line(words(.referralsEmptyHint), .hint),
          ]))
    ]
  }

  /// The rows in sight; of an earlier day, whose dossier is another, the first ones of it.
  private func visible(_ dossier: ClientDossier, _ session: Session) -> [Referral] {
    Set(dossier.referrals.map(\.id)) == Set(shown.map(\.id)) && dossier.referrals.count > 0
      ? Array(window.visible)
      : Array(Self.ordered(dossier.referrals, session).prefix(window.height))
  }

  private mutating func fill(_ dossier: ClientDossier, _ session: Session) {
    let rows = Self.ordered(dossier.referrals, session)
    shown = rows
    window.replace(
      with: rows, beginsAtFirst: true, endsAtLast: true, selecting: window.selected?.id)
  }

  /// Those that alarm first, then the open ones, then the closed ones; in each the latest step first.
  private static func ordered(_ referrals: [Referral], _ session: Session) -> [Referral] {
    func rank(_ referral: Referral) -> Int {
      if ReferralClock(referral, today: session.today).isAlarming { return 0 }
      return referral.state.isOpen ? 1 : 2
    }
    return referrals.sorted {
      (rank($0), ($1.since ?? .earliest).dayNumber, $1.id)
        < (rank($1), ($0.since ?? .earliest).dayNumber, $0.id)
    }
  }
}

extension Referral: Identifiable {}
