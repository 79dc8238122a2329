/// The one evaluation of a case, which gives both the items of the worklist and the reasons for them.
///
/// Nothing in it depends on the day on which it is looked at, and nothing counts day by day.
struct DueEvaluation {
  let dossier: ClientDossier
  let rules: RuleBook
  let days: WorkingDays
  let facts: CaseFacts
  /// What was found, kind by kind; without reasons only what is open.
  private(set) var findings: [DueFinding] = []
  /// Whether the arithmetic is kept, and what is not asked for told.
  let explains: Bool

  /// Gathers the facts; nothing is judged yet.
  init(_ dossier: ClientDossier, rules: RuleBook, days: WorkingDays, explains: Bool) {
    self.dossier = dossier
    self.rules = rules
    self.days = days
    self.explains = explains
    facts = CaseFacts(dossier, rules: rules)
    findings.reserveCapacity(16)
  }

  /// Judges every kind of item.
  mutating func run() {
    judgeInitialInterview()
    judgeAppointments()
    judgeTalk()
    judgePlans()
    judgeClarifications()
    judgeDuty()
    judgeReferrals()
    judgeServiceTalk()
    judgeSupplementaryTalks()
    judgePromises()
    judgeOffers()
    judgeConsents()
    judgeNationalEntries()
    judgeClientData()
  }

  // MARK: Findings

  /// Asks for an item, unless the coach has ticked it off; puts it off when she has.
  mutating func require(_ item: DueItem, _ steps: @autoclosure () -> [DueStep]) {
    var item = item
    if item.kind.endsWithJobSearch, let ended = facts.searchEnded {
      item.until = min(item.until ?? ended, ended)
    }
    if let decision = decision(about: item.key) {
      switch decision.decision {
      case .done:
        if item.kind.canBeTicked {
          let event = DueEvent(kind: .worklistDecision, id: decision.id)
          return meet(item.kind, by: event, on: decision.on, steps())
        }
      case .postponed:
        if let until = decision.until {
          item.opens = max(item.opens, until)
          item.postponement = DuePostponement(until: until, reason: decision.reason)
        }
      }
    }
    findings.append(
      DueFinding(kind: item.kind, outcome: .open(item), steps: explains ? steps() : []))
  }

  /// Tells that something asked for has been done.
  mutating func meet(
    _ kind: DueKind, by event: DueEvent, on day: CalendarDate?,
    _ steps: @autoclosure () -> [DueStep] = []
  ) {
    guard explains else { return }
    findings.append(DueFinding(kind: kind, outcome: .met(by: event, on: day), steps: steps()))
  }

  /// Tells why something is not asked for.
  mutating func dismiss(_ kind: DueKind, _ reason: DueReason, on day: CalendarDate? = nil) {
    guard explains else { return }
    findings.append(DueFinding(kind: kind, outcome: .notApplicable(reason, on: day)))
  }

  /// The latest decision about an item.
  private func decision(about key: String) -> WorklistDecision? {
    guard !dossier.decisions.isEmpty else { return nil }
    return dossier.decisions.filter { $0.item == key }
      .max { ($0.on ?? .earliest, $0.id) < ($1.on ?? .earliest, $1.id) }
  }

  // MARK: Rules

  /// The day that a rule counts from an event, with the row in force on the day of the event; nil when none is.
  func limit(_ id: RuleID, after day: CalendarDate) -> (day: CalendarDate, row: RuleRow)? {
    rules.row(id, on: day).map { ($0.day(after: day, days: days), $0) }
  }

  /// The day on which an item opens that is due on a day; the day itself when no rule tells.
  func opening(_ id: RuleID, before due: CalendarDate) -> CalendarDate {
    rules.row(id, on: due)?.day(before: due) ?? due
  }

  /// The first day on which one of the rows asks for something that recurs from an event.
  ///
  /// The row in force on the day it falls decides; what would have fallen before a row came into force is asked for from
  /// its first day on. The rows are oldest first; `anchor` gives the event each counts from.
  func firstFall(
    of rows: [RuleRow], after anchor: (RuleRow) -> CaseEvent?
  ) -> (day: CalendarDate, row: RuleRow, anchor: CaseEvent, candidate: CalendarDate)? {
    for row in rows {
      guard let event = anchor(row) else { continue }
      let candidate = row.day(after: event.day, days: days)
      guard candidate <= row.to ?? .latest else { continue }
      return (max(candidate, row.from ?? candidate), row, event, candidate)
    }
    return nil
  }

  // MARK: Appointments

  /// The day for which an appointment of a kind is booked, from one day on: the last one in time, else the first one late.
  func booked(
    _ kind: AppointmentKind, from first: CalendarDate, due: CalendarDate
  ) -> CalendarDate? {
    var inTime: CalendarDate?
    var late: CalendarDate?
    for appointment in dossier.appointments {
      guard appointment.state == .booked, appointment.kind == kind, let day = appointment.day,
        day >= first
      else { continue }
      if day <= due { inTime = max(inTime ?? day, day) } else { late = min(late ?? day, day) }
    }
    return inTime ?? late
  }

  /// When an item opens for which an appointment may be booked: one booked in time is waited for.
  func opening(
    _ opens: CalendarDate, due: CalendarDate, booked: CalendarDate?
  ) -> CalendarDate {
    guard let booked, booked <= due else { return opens }
    return max(opens, booked.adding(days: 1))
  }
}
