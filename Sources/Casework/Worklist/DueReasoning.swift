/// Why a client is, or is not, on the worklist of a day: a judgement for every kind of item.
package struct DueReasoning: Sendable {
  private let byKind: [DueKind: [DueJudgement]]

  /// Judges a client's case on a day, by the very evaluation that gives the items.
  package init(of dossier: ClientDossier, rules: RuleBook, days: WorkingDays, today: CalendarDate) {
    var evaluation = DueEvaluation(dossier, rules: rules, days: days, explains: true)
    evaluation.run()
    let ended = evaluation.facts.searchEnded
    byKind = Dictionary(grouping: evaluation.findings, by: \.kind).mapValues { findings in
      DueReasoning.judgements(findings, today: today, searchEnded: ended)
    }
  }

  /// The judgements of a kind: one for each item that is open, else one that says why there is none.
  package func judgements(of kind: DueKind) -> [DueJudgement] {
    byKind[kind] ?? [.notApplicable(.nothingOpen, on: nil)]
  }

  /// The items that are on the worklist on the day, the gravest kind first.
  package var listed: [DueItem] {
    DueKind.allCases.flatMap(judgements(of:)).compactMap { judgement in
      guard case .listed(let item, _) = judgement else { return nil }
      return item
    }
  }

  private static func judgements(
    _ findings: [DueFinding], today: CalendarDate, searchEnded: CalendarDate?
  ) -> [DueJudgement] {
    let judgements = findings.map { judgement(of: $0, today: today, searchEnded: searchEnded) }
    let open = judgements.filter {
      switch $0 {
      case .listed, .notYet, .postponed: true
      case .met, .notApplicable: false
      }
    }
    if !open.isEmpty { return open }
    let met = judgements.filter { if case .met = $0 { true } else { false } }
    let latest = met.max { day(of: $0) < day(of: $1) }
    return [latest ?? judgements.first ?? .notApplicable(.nothingOpen, on: nil)]
  }

  private static func judgement(
    of finding: DueFinding, today: CalendarDate, searchEnded: CalendarDate?
  ) -> DueJudgement {
    switch finding.outcome {
    case .met(let event, let day): return .met(by: event, on: day, finding.steps)
    case .notApplicable(let reason, let day): return .notApplicable(reason, on: day)
    case .open(let item):
      if let until = item.until, until < today {
        return .notApplicable(until == searchEnded ? .jobSearchEnded : .over, on: until)
      }
      if item.opens <= today { return .listed(item, finding.steps) }
      return item.postponement?.until == item.opens
        ? .postponed(item, finding.steps) : .notYet(item, finding.steps)
    }
  }

  private static func day(of judgement: DueJudgement) -> CalendarDate {
    guard case .met(_, let day?, _) = judgement else { return .earliest }
    return day
  }
}
