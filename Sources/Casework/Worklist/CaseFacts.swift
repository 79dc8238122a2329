/// What the evaluation needs to know of a case again and again, gathered once.
struct CaseFacts {
  /// The first day of the latest job search; nil when there is none or it is not known.
  private(set) var searchBegan: CalendarDate?
  /// The last day of the latest job search; nil while it goes on.
  private(set) var searchEnded: CalendarDate?
  /// The first day of the first of the job searches that one initial interview serves (380/2023 31.2 §).
  private(set) var cycleBegan: CalendarDate?
  /// The end of the job search before, when its interview serves this one too.
  private(set) var previousEnd: CalendarDate?
  /// The latest initial interview of the cycle, or what shows that there was one.
  private(set) var interview: CaseEvent?
  /// The periodic talks of the cycle, and the interviews of the older law, by day.
  private(set) var talks: [CaseEvent] = []
  /// The supplementary talks of the cycle, by day.
  private(set) var supplementary: [CaseEvent] = []
  /// The last day of the latest contact in which the client was reached.
  private(set) var contact: CalendarDate?
  /// The employment status, with its period.
  let status: StatusPeriod?
  /// The service of more than a month that goes on, in which the ordinary talks are not held (33 §).
  private(set) var service: ServiceStretch?
  /// Since when the ordinary talks are asked for again, after a break.
  private(set) var resumed: CalendarDate?
  /// The plan that governs; of several the one made last.
  private(set) var plan: EmploymentPlan?

  init(_ dossier: ClientDossier, rules: RuleBook) {
    status = dossier.latestStatus
    findSearch(dossier.jobSearches, rules: rules)
    findTalks(dossier)
    service = ServiceStretch(dossier, status: status, rules: rules)
    findResumption(dossier.statuses)
    plan = governingPlan(dossier.plans)
  }

  /// Whether the ordinary talks are held with a client of this status (380/2023 32.1 § 2 k, 33 §).
  ///
  /// A client whose status is not known may be unemployed, and is not left out. Self-motivated studies without a
  /// referral leave the talks in place when the client has vocational education (33.3 §).
  var needsTalks: Bool {
    guard let status = status?.status else { return true }
    return CaseFacts.hasTalks(status) || CaseFacts.isService(status) && service == nil
  }

  /// The day on which the unemployment ends, when it is known beforehand.
  var unemploymentEnds: CalendarDate? {
    guard let status, status.status?.countsAsUnemployed == true else { return nil }
    return status.ended
  }

  /// The latest of the events that a rule counts from; nil when none of them has happened.
  func latest(of anchors: [RuleAnchor], dossier: ClientDossier) -> CaseEvent? {
    var latest: CaseEvent?
    for anchor in anchors {
      let event: CaseEvent? =
        switch anchor {
        case .initialInterview: interview
        case .talk, .interview: talks.last
        case .unemploymentStart:
          dossier.currentUnemployment.flatMap { period in
            period.began.map {
              CaseEvent($0, .unemploymentBegan, .unemploymentPeriod, period.id)
            }
          }
        default: nil
        }
      guard let event else { continue }
      if event.day > latest?.day ?? .earliest { latest = event }
    }
    return latest
  }

  /// Työtön, lomautettu, lyhennetyllä työviikolla, osa-aikatyössä (380/2023 32.1 § 2 k).
  static func hasTalks(_ status: EmploymentStatus) -> Bool {
    switch status {
    case .unemployed, .laidOff, .shortenedWeek, .partTime: true
    case .subsidised, .employed, .outsideWorkforce, .unemploymentPension, .inService, .studying:
      false
    }
  }

  /// Whether the status is that of a service in which 33 § may put the talks aside.
  static func isService(_ status: EmploymentStatus) -> Bool {
    status == .subsidised || status == .inService || status == .studying
  }

  private mutating func findSearch(_ searches: [JobSearchPeriod], rules: RuleBook) {
    let ordered = searches.sorted {
      ($0.began ?? .earliest, $0.id) < ($1.began ?? .earliest, $1.id)
    }
    guard let latest = ordered.last, var began = latest.began else { return }
    searchBegan = began
    searchEnded = latest.ended
    for earlier in ordered.dropLast().reversed() {
      guard let start = earlier.began else { break }
      if let end = earlier.ended, end < began {
        guard let row = rules.row(.initialInterviewGap, on: began),
          row.day(after: end, days: WorkingDays()) > began
        else { break }
        if previousEnd == nil { previousEnd = end }
      }
      began = start
    }
    cycleBegan = began
  }

  private mutating func findTalks(_ dossier: ClientDossier) {
    var initial: CaseEvent?
    for contact in dossier.contacts {
      guard let day = contact.on else { continue }
      if contact.method != CaseFacts.attemptedCall { self.contact = max(self.contact ?? day, day) }
      guard let fact = contact.talk, let cycleBegan, day >= cycleBegan else { continue }
      let event = CaseEvent(day, fact, .contact, contact.id)
      switch fact {
      case .initialInterviewHeld: if day >= initial?.day ?? .earliest { initial = event }
      case .supplementaryTalkHeld: supplementary.append(event)
      default: talks.append(event)
      }
    }
    talks.sort { $0.day < $1.day }
    supplementary.sort { $0.day < $1.day }
    interview = initial ?? talks.first { $0.fact == .interviewHeld } ?? talks.first
    if interview == nil { interview = firstPlan(dossier.plans) }
  }

  /// A plan is made in the initial interview (34 §), and shows that it was held.
  private func firstPlan(_ plans: [EmploymentPlan]) -> CaseEvent? {
    guard let cycleBegan else { return nil }
    return plans.filter { $0.state != .draft && $0.kind != nil }
      .compactMap { plan in
        plan.madeOn.map { CaseEvent($0, .planMade, .employmentPlan, plan.id) }
      }
      .filter { $0.day >= cycleBegan }.min { $0.day < $1.day }
  }

  /// Talks are asked for again after a status without them, and when the job search begins again.
  private mutating func findResumption(_ statuses: [StatusPeriod]) {
    resumed = searchBegan
    for period in statuses {
      guard let other = period.status, !CaseFacts.hasTalks(other), let ended = period.ended,
        period.id != status?.id, ended < status?.began ?? .latest
      else { continue }
      let next = ended.adding(days: 1)
      resumed = max(resumed ?? next, next)
    }
  }

  /// The plan in force; one made before the cycle only when it replaces the employment plan (3 § 8 k).
  private func governingPlan(_ plans: [EmploymentPlan]) -> EmploymentPlan? {
    // By index, for a plan is large and only one is kept.
    plans.indices.filter { index in
      let state = plans[index].state
      guard state == nil || state == .inForce, let kind = plans[index].kind else { return false }
      return kind.replacesEmploymentPlan
        || plans[index].madeOn ?? .latest >= cycleBegan ?? .earliest
    }.max {
      (plans[$0].madeOn ?? .earliest, plans[$0].id) < (plans[$1].madeOn ?? .earliest, plans[$1].id)
    }.map { plans[$0] }
  }

  /// Soittoyritys: the client was not reached.
  private static let attemptedCall = "02"
}

extension PlanKind {
  /// Whether it governs instead of an employment plan (380/2023 3 § 8 k).
  var replacesEmploymentPlan: Bool {
    self == .activationPlan || self == .integrationPlan || self == .multisectoralPlan
  }
}
