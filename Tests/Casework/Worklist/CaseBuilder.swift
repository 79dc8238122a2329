import Casework
import ReferenceData

/// Makes a client's case of made-up events, line by line as a story would tell them.
struct CaseBuilder {
  var dossier: ClientDossier
  private var count: UInt64 = 0

  /// A client whose number reminders reach, so that the number is on no list.
  init() {
    var client = Client(id: CaseBuilder.id(0))
    client.phone = "040 0000001"
    dossier = ClientDossier(client: client)
  }

  static func id(_ number: UInt64) -> RecordID {
    RecordID(at: Moment(milliseconds: 0), random: (0, number << 2))
  }

  mutating func newID() -> RecordID {
    count += 1
    return CaseBuilder.id(count)
  }

  mutating func search(_ began: CalendarDate, _ ended: CalendarDate? = nil) {
    var record = JobSearchPeriod(id: newID(), client: dossier.client.id)
    record.began = began
    record.ended = ended
    dossier.jobSearches.append(record)
  }

  mutating func status(
    _ status: EmploymentStatus, _ began: CalendarDate, _ ended: CalendarDate? = nil
  ) {
    var record = StatusPeriod(id: newID(), client: dossier.client.id)
    record.status = status
    record.began = began
    record.ended = ended
    dossier.statuses.append(record)
  }

  mutating func unemployed(_ began: CalendarDate, _ ended: CalendarDate? = nil) {
    var record = UnemploymentPeriod(id: newID(), client: dossier.client.id)
    record.began = began
    record.ended = ended
    dossier.unemployments.append(record)
  }

  mutating func contact(_ method: String, _ day: CalendarDate) {
    var record = Contact(id: newID(), client: dossier.client.id)
    record.method = method
    record.on = day
    dossier.contacts.append(record)
  }

  @discardableResult
  mutating func appointment(
    _ kind: AppointmentKind, _ day: CalendarDate, _ state: AppointmentState = .booked,
    reason: String = ""
  ) -> RecordID {
    var record = Appointment(id: newID(), client: dossier.client.id)
    record.kind = kind
    record.day = day
    record.state = state
    record.absenceReason = reason
    dossier.appointments.append(record)
    return record.id
  }

  mutating func plan(
    _ kind: PlanKind = .employmentPlan, _ made: CalendarDate, _ state: PlanState? = .inForce,
    edit: (inout EmploymentPlan) -> Void = { _ in }
  ) {
    var record = EmploymentPlan(id: newID(), client: dossier.client.id)
    record.kind = kind
    record.madeOn = made
    record.state = state
    edit(&record)
    dossier.plans.append(record)
  }

  mutating func referral(_ state: ReferralState, edit: (inout Referral) -> Void = { _ in }) {
    var record = Referral(id: newID(), client: dossier.client.id)
    record.state = state
    edit(&record)
    dossier.referrals.append(record)
  }

  mutating func action(
    _ responsible: ResponsibleSide, due: CalendarDate?,
    edit: (inout AgreedAction) -> Void = { _ in }
  ) {
    var record = AgreedAction(id: newID(), client: dossier.client.id)
    record.responsible = responsible
    record.due = due
    edit(&record)
    dossier.actions.append(record)
  }

  mutating func report(
    _ began: CalendarDate, _ ended: CalendarDate, reported: CalendarDate? = nil
  ) {
    var record = DutyReport(id: newID(), client: dossier.client.id)
    record.began = began
    record.ended = ended
    record.reportedOn = reported
    dossier.dutyReports.append(record)
  }

  mutating func decide(
    _ item: String, _ verdict: WorklistVerdict, until: CalendarDate? = nil, on day: CalendarDate
  ) {
    var record = WorklistDecision(id: newID(), client: dossier.client.id)
    record.item = item
    record.decision = verdict
    record.until = until
    record.reason = "sovittu"
    record.on = day
    dossier.decisions.append(record)
  }
}

extension CaseBuilder {
  static let rules = Result { try RuleBook.embedded() }

  /// What the case asks for by the embedded rules.
  func items(rules: RuleBook? = nil) throws -> [DueItem] {
    DueItems.items(of: dossier, rules: try rules ?? Self.rules.get(), days: WorkingDays())
  }

  /// The items of one kind.
  func items(_ kind: DueKind) throws -> [DueItem] {
    try items().filter { $0.kind == kind }
  }

  /// The one day on which something of a kind is due; nil when nothing is.
  func due(_ kind: DueKind) throws -> CalendarDate? {
    let items = try items(kind)
    return items.count == 1 ? items[0].due : nil
  }

  func reasoning(on day: CalendarDate) throws -> DueReasoning {
    DueReasoning(of: dossier, rules: try Self.rules.get(), days: WorkingDays(), today: day)
  }
}

/// A case of its own, told by a closure.
func aCase(_ tell: (inout CaseBuilder) -> Void) -> CaseBuilder {
  var builder = CaseBuilder()
  tell(&builder)
  return builder
}
