/// Where things stand with a client, in lines that are read in ten seconds: the gravest first, nothing twice.
package struct ClientBriefing: Sendable, Equatable {
  /// As many lines as a window of 24 rows holds below the client's head.
  package static let maximumLines = 14

  /// The lines, gravest first after the client's own words.
  package private(set) var lines: [BriefingLine] = []

  /// Gathers what a coach should know before she meets a client.
  ///
  /// - Parameters:
  ///   - dossier: The client's records.
  ///   - today: The day it is.
  ///   - coach: For whom it is: since she last met the client, changes are told.
  ///   - items: What the law and promises ask for (`DueItems`).
  ///   - author: Who changed a record last; nil when it is not known.
  /// - Complexity: O(*n* log *n*) in the records that are open or have changed, O(*n*) in all others.
  package init(
    of dossier: ClientDossier, on today: CalendarDate, for coach: String, items: [DueItem],
    author: (RecordID) -> String? = { _ in nil }
  ) {
    let promises = dossier.openPromises
    let late = promises.filter { $0.due ?? .latest < today }
    add(ClientBriefing.words(dossier), limit: 1)
    add(ClientBriefing.lawful(items, today), limit: 2)
    add(late.map { ClientBriefing.line($0, isGrave: true) }, limit: 2)
    add(ClientBriefing.silences(dossier, items, today), limit: 2)
    let matters = ClientBriefing.matters(dossier, today)
    add(matters, limit: 1)
    add(ClientBriefing.consents(dossier), limit: 1)
    add(ClientBriefing.appointments(dossier, today), limit: 1)
    add(ClientBriefing.plans(dossier, today), limit: 1)

    // Changes are told since the meeting before today's; when there was none, today's is told.
    let met =
      dossier.lastMeeting(with: coach, before: today)
      ?? dossier.lastMeeting(with: coach, before: today.adding(days: 1))
    let all = dossier.changes(after: met?.on, author: author)
    let shown = Set(lines.compactMap(\.subject))
    let changes = all.filter { !shown.contains($0.matter.subject) }
    let room = max(0, Self.maximumLines - lines.count)
    // Of what is left, the changes get three lines, and more when there are few promises.
    let reserved = min(room, 1 + min(changes.count, 2))
    let open = promises.filter { $0.due ?? .latest >= today }
    add(open.map { ClientBriefing.line($0, isGrave: false) }, limit: min(4, room - reserved))
    let isCalm =
      all.isEmpty && matters.isEmpty && promises.isEmpty && !lines.contains(where: \.isGrave)
    add(
      [BriefingLine(fact: .met(met), subject: met.map { .init($0) }, isGrave: false)], limit: 1)
    add(
      changes.map {
        BriefingLine(fact: .change($0), subject: $0.matter.subject, isGrave: false)
      }, limit: Self.maximumLines - lines.count)
    if isCalm {
      add([BriefingLine(fact: .calm, subject: nil, isGrave: false)], limit: 1)
    }
  }

  /// Adds lines of one kind; those that do not fit are counted on the last one that does.
  private mutating func add(_ group: [BriefingLine], limit: Int) {
    let shown = min(limit, group.count, Self.maximumLines - lines.count)
    guard shown > 0 else { return }
    lines += group.prefix(shown)
    lines[lines.count - 1].more = group.count - shown
  }
}

extension ClientBriefing {
  fileprivate static func line(_ promise: AgreedAction, isGrave: Bool) -> BriefingLine {
    BriefingLine(fact: .promise(promise), subject: .init(promise), isGrave: isGrave)
  }

  /// The client's own words: what she hopes for before all else, the latest first.
  private static func words(_ dossier: ClientDossier) -> [BriefingLine] {
    let order: [ClientWordKind: Int] = [.wish: 0, .feedback: 1, .strength: 2]
    return dossier.clientWords.filter { $0.closedOn == nil && !$0.text.isEmpty }
      .sorted {
        let (left, right) = (order[$0.kind] ?? 3, order[$1.kind] ?? 3)
        return left != right
          ? left < right : ($0.on ?? .earliest, $0.id) > ($1.on ?? .earliest, $1.id)
      }
      .map { BriefingLine(fact: .word($0), subject: .init($0), isGrave: false) }
  }

  /// What the law asks for: what is listed already, gravest first; when nothing is, the next thing to come.
  private static func lawful(_ items: [DueItem], _ today: CalendarDate) -> [BriefingLine] {
    let lawful = items.filter { $0.kind.isOfLaw && $0.until ?? .latest >= today }
    func line(_ item: DueItem) -> BriefingLine {
      BriefingLine(fact: .due(item), subject: nil, isGrave: item.due < today)
    }
    let listed = lawful.filter { $0.opens <= today }
      .sorted { ($0.kind, $0.due, $0.key) < ($1.kind, $1.due, $1.key) }
    guard listed.isEmpty else { return listed.map(line) }
    // An appointment to come is told of as one, not as one that will have to be recorded.
    return lawful.filter { $0.kind != .openAppointment }.min {
      ($0.due, $0.kind, $0.key) < ($1.due, $1.kind, $1.key)
    }.map { [line($0)] }
      ?? []
  }

  /// Referrals that somebody should ask after.
  private static func silences(
    _ dossier: ClientDossier, _ items: [DueItem], _ today: CalendarDate
  ) -> [BriefingLine] {
    let silent = items.filter { $0.kind.isOfReferral && $0.isListed(on: today) }
      .sorted { ($0.kind, $0.due, $0.key) < ($1.kind, $1.due, $1.key) }
    return silent.compactMap { item in
      guard let referral = dossier.referrals.first(where: { $0.id == item.subject }) else {
        return nil
      }
      return BriefingLine(fact: .silence(referral, item), subject: .init(referral), isGrave: true)
    }
  }

  /// Explanations and vacancies that are not settled, those that wait for the coach first.
  private static func matters(
    _ dossier: ClientDossier, _ today: CalendarDate
  ) -> [BriefingLine] {
    let clarifications = dossier.clarifications.filter { $0.passedOn == nil }
      .map { record in
        BriefingLine(
          fact: .clarification(record), subject: .init(record),
          isGrave: record.answeredOn != nil || record.due ?? .latest < today)
      }
    let offers = dossier.jobOffers.filter { $0.answeredOn == nil && $0.result.isEmpty }
      .sorted { $0.answerDue ?? .latest < $1.answerDue ?? .latest }
      .map { record in
        BriefingLine(
          fact: .jobOffer(record), subject: .init(record),
          isGrave: record.answerDue ?? .latest < today)
      }
    let all = clarifications + offers
    return all.filter(\.isGrave) + all.filter { !$0.isGrave }
  }

  private static func consents(_ dossier: ClientDossier) -> [BriefingLine] {
    dossier.consents.filter { $0.decision == .asked && $0.withdrawnOn == nil }
      .sorted { ($0.askedOn ?? .earliest, $0.id) < ($1.askedOn ?? .earliest, $1.id) }
      .map { BriefingLine(fact: .consent($0), subject: .init($0), isGrave: true) }
  }

  private static func appointments(
    _ dossier: ClientDossier, _ today: CalendarDate
  ) -> [BriefingLine] {
    dossier.appointments.filter { $0.state == .booked && $0.day ?? .earliest >= today }
      .sorted {
        ($0.day ?? .latest, $0.start?.minutes ?? 0, $0.id)
          < ($1.day ?? .latest, $1.start?.minutes ?? 0, $1.id)
      }
      .map { BriefingLine(fact: .appointment($0), subject: .init($0), isGrave: false) }
  }

  /// A plan that waits for its approval before the one in force.
  private static func plans(_ dossier: ClientDossier, _ today: CalendarDate) -> [BriefingLine] {
    func latest(_ states: [PlanState?]) -> EmploymentPlan? {
      dossier.plans.filter { states.contains($0.state) }
        .max { ($0.madeOn ?? .earliest, $0.id) < ($1.madeOn ?? .earliest, $1.id) }
    }
    guard let plan = latest([.awaitingApproval]) ?? latest([.inForce, nil]) ?? latest([.draft])
    else { return [] }
    let isGrave = plan.state == .awaitingApproval || plan.reviewDue ?? .latest < today
    return [BriefingLine(fact: .plan(plan), subject: .init(plan), isGrave: isGrave)]
  }
}

extension DueKind {
  /// Whether it is of a day that the law sets, and not of a promise or of good order.
  fileprivate var isOfLaw: Bool {
    switch self {
    case .initialInterview, .missedAppointment, .openAppointment, .jobSearchTalk, .planMissing,
      .planReview, .integrationGuidance, .dutyReport, .serviceEnding, .supplementaryTalk, .profile:
      true
    case .clarification, .referralSilent, .serviceStart, .serviceEnded, .coachPromise,
      .clientPromise, .offerAnswer, .consentOpen, .nationalEntry, .phoneNumber, .noContact,
      .spellLength:
      false
    }
  }

  /// Whether it is of a referral that nobody has told of.
  fileprivate var isOfReferral: Bool {
    self == .referralSilent || self == .serviceStart || self == .serviceEnded
  }
}
