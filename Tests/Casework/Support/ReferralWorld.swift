import Casework

/// A client and a service to refer to; identifiers count up.
struct ReferralWorld {
  static let today: CalendarDate = "22.11.2026"

  var dossier: ClientDossier
  var service: Service
  private(set) var catalogue: Catalogue

  static func id(_ number: Int) -> RecordID {
    RecordID(at: Moment(milliseconds: Int64(number)), random: (1, 2))
  }

  /// Identifiers from a number on.
  static func newID(after count: Int = 1000) -> () -> RecordID {
    var number = count
    return {
      number += 1
      return id(number)
    }
  }

  init(rule: ServiceRule? = nil, status: String = "", sector: String = "association") {
    var client = Client(id: Self.id(1))
    client.givenNames = "Aino Maija"
    client.familyName = "Esimerkki"
    client.birthDate = "1.2.1990"
    client.phone = "040 000 0616"
    client.email = "aino@example.fi"
    client.address = "Esimerkkikatu 1"
    client.postalCode = "15100"
    client.municipality = "398"
    client.serviceLanguage = "fi"
    client.education = "32"
    dossier = ClientDossier(client: client)
    var organisation = Organisation(id: Self.id(2), client: Self.id(2))
    organisation.name = "Harjulan Setlementti"
    organisation.sector = sector
    service = Service(id: Self.id(3), client: Self.id(3))
    service.name = "Työpaja"
    service.organisation = organisation.id
    service.rule = rule?.rawValue ?? ""
    service.status = status
    service.answerDays = 10
    catalogue = Catalogue(services: [service], organisations: [organisation])
  }

  /// Adds a referral in a state.
  mutating func refer(
    _ state: ReferralState, since: CalendarDate = "2.11.2026",
    _ change: (inout Referral) -> Void = { _ in }
  ) -> RecordID {
    var referral = Referral(id: Self.id(100 + dossier.referrals.count), client: dossier.client.id)
    referral.service = service.id
    referral.state = state
    referral.since = since
    change(&referral)
    dossier.referrals.append(referral)
    return referral.id
  }

  /// Adds a period of a status.
  mutating func was(
    _ status: EmploymentStatus, from began: CalendarDate, to ended: CalendarDate? = nil
  ) {
    var period = StatusPeriod(
      id: Self.id(200 + dossier.statuses.count), client: dossier.client.id)
    (period.status, period.began, period.ended) = (status, began, ended)
    dossier.statuses.append(period)
  }

  /// Adds a time of unemployment.
  mutating func wasUnemployed(from began: CalendarDate, to ended: CalendarDate? = nil) {
    var period = UnemploymentPeriod(
      id: Self.id(300 + dossier.unemployments.count), client: dossier.client.id)
    (period.began, period.ended) = (began, ended)
    dossier.unemployments.append(period)
  }

  /// Adds a plan in force.
  mutating func plans(
    _ kind: PlanKind, from day: CalendarDate, approved: CalendarDate? = nil,
    state: PlanState? = .inForce
  ) {
    var plan = EmploymentPlan(id: Self.id(400 + dossier.plans.count), client: dossier.client.id)
    (plan.kind, plan.madeOn, plan.approvedOn, plan.state) = (kind, day, approved, state)
    dossier.plans.append(plan)
  }

  /// Takes the step of a sending.
  mutating func send(_ id: RecordID, _ step: ReferralStep) throws(ReferralFault) {
    _ = try dossier.take(
      step, ofReferral: id, service: service, followUp: "", today: Self.today,
      newID: Self.newID())
  }
}
