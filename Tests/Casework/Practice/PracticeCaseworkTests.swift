import ReferenceData
import Testing

@testable import Casework

@Suite("Casework of made-up people")
struct PracticeCaseworkTests {
  private static let today = CalendarDate(iso: "2026-11-20") ?? .earliest
  private static let services = Catalogue(
    services: CatalogueSeed.embedded(today: today).services,
    organisations: CatalogueSeed.embedded(today: today).organisations
  ).practiceServices
  private static let people = Array(
    PracticePopulation(
      seed: 1, count: 400, today: today, names: .embedded(), reference: .embedded(),
      services: services))
  private var people: [ClientDossier] { Self.people }
  private var today: CalendarDate { Self.today }

  @Test("a coach of two hundred clients has a day's work on her list, no more")
  func proportions() throws {
    let rules = try RuleBook.embedded()
    var counts: [DueKind: Int] = [:]
    for person in people.prefix(200) {
      for item in DueItems.items(of: person, rules: rules, days: WorkingDays())
      where item.isListed(on: today) {
        counts[item.kind, default: 0] += 1
      }
    }
    let total = counts.values.reduce(0, +)
    #expect((15...90).contains(total), "\(counts)")
  }

  @Test("every state and kind occurs in the caseload of the user")
  func isVaried() {
    let mine = people.prefix(200)
    func states<Value: Hashable>(_ values: [Value]) -> Set<Value> { Set(values) }
    #expect(states(mine.flatMap(\.referrals).map(\.state)) == Set(ReferralState.allCases))
    #expect(
      states(mine.flatMap(\.appointments).map(\.state)).isSuperset(of: [.booked, .held, .missed]))
    #expect(states(mine.flatMap(\.consents).map(\.decision)) == Set(ConsentDecision.allCases))
    #expect(states(mine.flatMap(\.assessments).map(\.kind)) == Set(AssessmentKind.allCases))
    #expect(states(mine.flatMap(\.clientWords).map(\.kind)) == Set(ClientWordKind.allCases))
    #expect(
      states(mine.flatMap(\.plans).compactMap(\.state)).isSuperset(
        of: [.draft, .awaitingApproval, .inForce, .replaced, .ended]))
    #expect(mine.contains { $0.plans.contains { !$0.dutyReason.isEmpty } })
    #expect(mine.contains { !$0.supportPersons.isEmpty })
    #expect(mine.contains { !$0.clarifications.isEmpty })
    #expect(mine.contains { !$0.jobOffers.isEmpty })
    #expect(mine.contains { $0.notes.contains { $0.text.contains("\n/") } })
    #expect(mine.contains { $0.appointments.contains { $0.day == today && $0.state == .booked } })
    #expect(
      mine.contains {
        $0.appointments.contains { $0.state == .missed && $0.absenceReason.isEmpty }
      })
  }

  @Test("nothing is impossible: days in order, nothing done tomorrow, every reference there")
  func isConsistent() throws {
    for person in people {
      try #require(DossierChecks.problems(of: person, today: today).isEmpty)
      try #require(person.plans.count { $0.state == .inForce } <= 1)
      let ids = Set(
        person.plans.map(\.id) + person.appointments.map(\.id) + person.notes.map(\.id)
          + person.referrals.map(\.id) + person.actions.map(\.id))
      for note in person.notes {
        try #require(note.on ?? .latest <= today && note.signedAt != nil && !note.text.isEmpty)
        try #require(note.appointment.map(ids.contains) ?? true)
      }
      for plan in person.plans {
        try #require(plan.replaces.map(ids.contains) ?? true)
        try #require(plan.madeOn ?? .latest <= today)
        if let approved = plan.approvedOn { try #require(approved >= plan.madeOn ?? .latest) }
        try #require(plan.state != .inForce || plan.approvedOn != nil && plan.approvalWay != nil)
        try #require(plan.dutyCount != 0 || !plan.dutyReason.isEmpty)
      }
      for appointment in person.appointments {
        let day = try #require(appointment.day)
        try #require(WorkingDays().contains(day), "\(day.finnish)")
        try #require(appointment.state == .booked ? day >= today : day <= today)
      }
      for action in person.actions {
        try #require(!action.text.isEmpty)
        if let done = action.doneOn {
          try #require(done <= today && done >= action.agreedOn ?? done)
        }
      }
      for record in person.clarifications {
        let days = [record.eventOn, record.requestedOn, record.answeredOn, record.passedOn]
          .compactMap(\.self)
        try #require(days == days.sorted() && days.allSatisfy { $0 <= today })
        try #require(record.subject.map(ids.contains) ?? true)
      }
      for offer in person.jobOffers {
        try #require(offer.offeredOn ?? .latest <= today)
        if let answered = offer.answeredOn { try #require(answered >= offer.offeredOn ?? .latest) }
      }
    }
  }

  @Test("referrals have gone a way that the states allow, in order")
  func referralsAreSound() throws {
    for referral in people.flatMap(\.referrals) {
      let days = [
        referral.proposedOn, referral.sentOn, referral.answeredOn, referral.startedOn,
        referral.endedOn, referral.feedbackOn,
      ].compactMap(\.self)
      try #require(days == days.sorted())
      try #require(days.allSatisfy { $0 <= today })
      try #require(referral.service != nil && !referral.serviceName.isEmpty)
      switch referral.state {
      case .started, .ended, .interrupted, .evaluated: try #require(referral.startedOn != nil)
      case .accepted: try #require(referral.startsOn ?? .earliest >= today)
      case .sent, .received, .queued: try #require(referral.sentOn != nil)
      case .rejected, .cancelled:
        try #require(!referral.reason.isEmpty && !referral.reasonText.isEmpty)
      case .proposed, .agreed: break
      }
    }
  }

  @Test("a coach is nowhere twice at a time")
  func appointmentsDoNotClash() {
    let booked = people.prefix(200).flatMap(\.appointments).filter { $0.state == .booked }
    let times = booked.map { "\($0.coach) \($0.day?.iso ?? "") \($0.start?.minutes ?? 0)" }
    #expect(Set(times).count == times.count)
    #expect(booked.count > 30)
  }

  @Test("people and their histories are the same whatever casework is made of them")
  func isSeparate() {
    let plain = Array(
      PracticePopulation(
        seed: 1, count: 60, today: today, names: .embedded(), reference: .embedded()))
    for (one, other) in zip(plain, people) {
      #expect(one.client.identityCode == other.client.identityCode)
      #expect(one.statuses.map(\.began) == other.statuses.map(\.began))
    }
  }

  @Test("only some clients of other coaches have a long history")
  func isBounded() {
    let others = people.dropFirst(200)
    let heavy = others.count { !$0.notes.isEmpty || !$0.appointments.isEmpty }
    #expect((5...30).contains(heavy), "\(heavy)")
  }
}
