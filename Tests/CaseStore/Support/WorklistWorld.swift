import Casework

@testable import CaseStore

/// Simple rules of the tests' own, so that the store's part of the worklist is told from the law's.
enum WorklistWorld {
  /// Reviews of plans, talks of job searches and silence, put off or ticked as decided.
  static let basis = WorklistBasis(fingerprint: "first", items: items)

  /// The same with every day a week later.
  static let other = WorklistBasis(fingerprint: "other") { dossier in
    items(dossier).map { item in
      DueItem(
        kind: item.kind, key: item.key, opens: item.opens, due: item.due.adding(days: 7),
        until: item.until, subject: item.subject, postponement: item.postponement)
    }
  }

  @Sendable static func items(_ dossier: ClientDossier) -> [DueItem] {
    var items: [DueItem] = []
    for plan in dossier.plans {
      guard let due = plan.reviewDue else { continue }
      items.append(
        DueItem(
          kind: .planReview, key: "plan_review/\(plan.id.text)", opens: due.adding(days: -30),
          due: due, subject: plan.id))
    }
    for search in dossier.jobSearches where search.ended == nil {
      guard let began = search.began else { continue }
      items.append(
        DueItem(
          kind: .initialInterview, key: "initial_interview/\(began.iso)", opens: began,
          due: began.adding(days: 14)))
      items.append(
        DueItem(
          kind: .spellLength, key: "spell_length/\(began.iso)", opens: began,
          due: began.adding(days: 900), until: began.adding(days: 1_000)))
    }
    if let last = dossier.latestContact?.on {
      items.append(
        DueItem(
          kind: .noContact, key: "no_contact", opens: last.adding(days: 60),
          due: last.adding(days: 60)))
    }
    return items.compactMap { decided($0, dossier.decisions) }
  }

  private static func decided(_ item: DueItem, _ decisions: [WorklistDecision]) -> DueItem? {
    guard let decision = decisions.last(where: { $0.item == item.key }) else { return item }
    guard decision.decision == .postponed, let until = decision.until else { return nil }
    var item = item
    item.opens = max(item.opens, until)
    item.postponement = DuePostponement(until: until, reason: decision.reason)
    return item
  }
}

/// The worklist as it should be, by judging everybody.
struct WorklistReference {
  let dossiers: [ClientDossier]
  var basis = WorklistWorld.basis

  /// One row that should be there: what orders it, and what names it.
  struct Row: Hashable {
    let order: [Int]
    let name: [UInt8]
    let id: WorklistEntry.ID
  }

  /// The rows in order; those of equal names may stand in any.
  func rows(_ query: WorklistQuery) -> [Row] {
    let caseload = CaseloadReference(dossiers: dossiers)
    let found = Set(caseload.ids(query.caseload))
    let rows = dossiers.filter { found.contains($0.client.id) }.flatMap { dossier in
      basis.items(dossier).filter { Self.shows($0, query) }.map { item in
        let (severity, due) = (item.kind.severity, item.due.dayNumber)
        return Row(
          order: query.order == .kind
            ? [item.due < query.today ? 0 : 1, severity, due] : [due, severity],
          name: caseload.nameKey(dossier),
          id: WorklistEntry.ID(client: dossier.client.id, item: item.key))
      }
    }
    return rows.sorted {
      $0.order == $1.order
        ? $0.name.lexicographicallyPrecedes($1.name) : $0.order.lexicographicallyPrecedes($1.order)
    }
  }

  private static func shows(_ item: DueItem, _ query: WorklistQuery) -> Bool {
    item.opens <= query.today && query.today <= item.until ?? .latest
      && (!query.lateOnly || item.due < query.today)
      && (query.kinds.isEmpty || query.kinds.contains(item.kind))
  }
}
