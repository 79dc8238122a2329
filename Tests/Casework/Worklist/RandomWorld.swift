import Casework
import TestSupport

/// A case of random events, such as no coach would tell but the records allow, and a random day on which it is looked at.
struct RandomWorld {
  private(set) var client = CaseBuilder()
  let today: CalendarDate
  private var random: SeededGenerator
  private var began: CalendarDate

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    let first: CalendarDate = "1.6.2020"
    today = first.adding(days: random.below(2500))
    began = today.adding(days: -random.below(random.chance(50) ? 400 : 1800))
    addSearches()
    addStatuses()
    addTalks()
    addPlans()
    addServices()
    addPromises()
    addAppointments()
    addPapers()
    if random.chance(10) { client.dossier.client.phone = "03 555" }
    client.dossier.client.education = random.pick(["", "1", "31", "32", "7"])
  }

  /// A day since the job search began, mostly in the past.
  private mutating func someDay() -> CalendarDate {
    let span = max(1, began.days(until: today) + 60)
    return began.adding(days: random.below(span))
  }

  private mutating func perhaps(_ percent: Int) -> CalendarDate? {
    random.chance(percent) ? someDay() : nil
  }

  private mutating func addSearches() {
    if random.chance(5) { return }
    if random.chance(30) {
      let start = began
      let end = start.adding(days: random.below(400))
      client.search(start, end)
      client.search(end.adding(days: 1 + random.below(260)), perhaps(20))
    } else {
      client.search(began, perhaps(15))
    }
    if random.chance(60) { client.unemployed(someDay(), perhaps(20)) }
  }

  private mutating func addStatuses() {
    var day = began
    for _ in 0..<random.below(4) {
      let end = day.adding(days: 10 + random.below(300))
      let goesOn = random.chance(40)
      client.status(random.pick(EmploymentStatus.allCases), day, goesOn ? nil : end)
      if goesOn { return }
      day = end.adding(days: 1)
    }
  }

  private mutating func addTalks() {
    guard random.chance(75) else { return }
    client.contact(
      random.pick(["21", "22", "23", "70", "71"]), began.adding(days: random.below(40)))
    for _ in 0..<random.below(10) {
      let methods = ["01", "02", "05", "24", "26", "26", "30", "27", "29", "29", "72", "21", ""]
      client.contact(random.pick(methods), someDay())
    }
    guard random.chance(30) else { return }
    var day = began.adding(days: 8)
    for _ in 0..<(3 + random.below(6)) {
      day = day.adding(days: 7 + random.below(10))
      client.contact("26", day)
    }
  }

  private mutating func addPlans() {
    for _ in 0..<random.below(3) {
      let states: [PlanState?] = [
        nil, .inForce, .inForce, .draft, .awaitingApproval, .replaced, .ended,
      ]
      let state = random.pick(states)
      let (review, report, approved, entered) = (perhaps(30), perhaps(20), perhaps(50), perhaps(40))
      let duty = (random.pick([nil, 0, 3, 4, 12]), random.pick([1, 1, 3]), someDay())
      client.plan(random.pick(PlanKind.allCases), someDay(), state) { plan in
        plan.reviewDue = review
        plan.reportDue = report
        plan.approvedOn = approved
        plan.enteredOn = entered
        plan.dutyCount = duty.0
        plan.dutyMonths = duty.1
        plan.dutyBegan = duty.2
      }
    }
    for _ in 0..<random.below(3) {
      let start = someDay()
      client.report(start, start.adding(days: 20 + random.below(30)), reported: perhaps(60))
    }
  }

  private mutating func addServices() {
    for _ in 0..<random.below(3) {
      let start = someDay()
      let days = (
        start.adding(days: random.below(200)), someDay(), someDay(), perhaps(30), perhaps(30)
      )
      let knows = (random.chance(80), random.chance(80), random.chance(50))
      client.referral(random.pick(ReferralState.allCases)) { referral in
        referral.startedOn = knows.0 ? start : nil
        referral.estimatedEnd = knows.1 ? days.0 : nil
        referral.endedOn = knows.0 ? days.0 : nil
        referral.sentOn = knows.2 ? days.1 : nil
        referral.since = days.2
        referral.answerDue = days.3
        referral.startsOn = days.4
        referral.feedbackOn = days.4
      }
    }
  }

  private mutating func addPromises() {
    for _ in 0..<random.below(3) {
      let (agreed, done) = (perhaps(60), perhaps(30))
      client.action(random.pick(ResponsibleSide.allCases), due: perhaps(70)) { action in
        action.agreedOn = agreed
        action.doneOn = done
      }
    }
  }

  private mutating func addAppointments() {
    for _ in 0..<random.below(4) {
      client.appointment(
        random.pick(AppointmentKind.allCases), someDay(), random.pick(AppointmentState.allCases),
        reason: random.pick(["", "sairaus"]))
    }
  }

  private mutating func addPapers() {
    let owner = client.dossier.client.id
    if random.chance(20) {
      var record = Clarification(id: client.newID(), client: owner)
      record.due = perhaps(70)
      record.answeredOn = perhaps(40)
      record.passedOn = perhaps(30)
      client.dossier.clarifications.append(record)
    }
    if random.chance(20) {
      var record = JobOffer(id: client.newID(), client: owner)
      record.answerDue = perhaps(80)
      record.answeredOn = perhaps(30)
      record.result = random.pick(["", "", "02"])
      client.dossier.jobOffers.append(record)
    }
    if random.chance(20) {
      var record = Consent(id: client.newID(), client: owner)
      record.askedOn = perhaps(80)
      record.decision = random.pick(ConsentDecision.allCases)
      client.dossier.consents.append(record)
    }
    if random.chance(30) {
      var record = Note(id: client.newID(), client: owner)
      record.on = someDay()
      record.signedAt = random.chance(60) ? Moment(milliseconds: 0) : nil
      record.enteredOn = perhaps(30)
      client.dossier.notes.append(record)
    }
  }
}
