internal import Casework

/// What a dossier from a transfer list tells that a dossier of the store does not.
///
/// The list is a picture of one day, so what it leaves empty is not a change, and what it tells of an
/// older day than the store knows of is not either.
struct DossierComparison {
  private(set) var changes: [ImportChange] = []

  init(_ incoming: ClientDossier, against existing: ClientDossier) {
    compareFields(of: incoming.client, with: existing.client)
    if let period = incoming.latestJobSearch { continueFrom(existing.latestJobSearch, to: period) }
    if let period = incoming.latestStatus { continueFrom(existing.latestStatus, to: period) }
    for period in incoming.unemployments {
      let latest = existing.unemployments.max { ($0.began ?? .earliest) < ($1.began ?? .earliest) }
      continueFrom(latest, to: period)
    }
    if let plan = incoming.latestPlan { compare(plan, with: existing.plans) }
    if let contact = incoming.latestContact { compare(contact, with: existing.latestContact) }
  }

  /// A period that began later than the one the store knows ends it the day before; one that began on
  /// the same day is the same period told better.
  private mutating func continueFrom<Record: Period>(_ known: Record?, to period: Record) {
    guard let known, let knownBegan = known.began else { return add(period) }
    guard let began = period.began, began >= knownBegan else { return }
    guard began > knownBegan else { return compareFields(of: period, with: known) }
    if known.ended == nil {
      var closed = known
      closed.ended = began.adding(days: -1)
      compareFields(of: closed, with: known)
    }
    add(period)
  }

  /// A plan made on the same day is the same plan; only a later one is new.
  private mutating func compare(_ plan: EmploymentPlan, with plans: [EmploymentPlan]) {
    if let same = plans.first(where: { $0.madeOn == plan.madeOn }) {
      compareFields(of: plan, with: same)
    } else if plans.allSatisfy({ ($0.madeOn ?? .earliest) < (plan.madeOn ?? .earliest) }) {
      add(plan)
    }
  }

  private mutating func compare(_ contact: Contact, with latest: Contact?) {
    if (latest?.on ?? .earliest) < (contact.on ?? .earliest) { add(contact) }
  }

  private mutating func compareFields<Record: CaseRecord>(
    of incoming: Record, with existing: Record
  ) {
    for field in Record.fields {
      let (before, after) = (field.read(existing), field.read(incoming))
      guard before != after, !Self.isSilent(after, field: field.name) else { continue }
      add(FieldChange(field: field.name, before: before, after: after), Record.kind, existing.id)
    }
  }

  private mutating func add<Record: CaseRecord>(_ record: Record) {
    for change in ChangePatch(creating: record).changes { add(change, Record.kind, record.id) }
  }

  private mutating func add(_ change: FieldChange, _ kind: RecordKind, _ record: RecordID) {
    changes.append(ImportChange(kind: kind, record: record, field: change))
  }

  /// Whether a value tells nothing; no interpreter is what an empty cell gives too.
  private static func isSilent(_ value: FieldValue, field: String) -> Bool {
    switch value {
    case .none, .text(""): true
    case .flag(false): field == "needs_interpreter"
    default: false
    }
  }
}

/// A record of something that goes on from one day to another.
private protocol Period: CaseRecord {
  var began: CalendarDate? { get }
  var ended: CalendarDate? { get set }
}

extension JobSearchPeriod: Period {}
extension StatusPeriod: Period {}
extension UnemploymentPeriod: Period {}
