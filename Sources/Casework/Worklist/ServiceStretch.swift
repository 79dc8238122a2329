/// A service of more than a month that goes on, in which one talk is held before the end instead of the ordinary ones (33 §).
struct ServiceStretch {
  /// The referral, or the period of the status when no referral tells of the service.
  let record: DueEvent
  /// The first day; nil when not known.
  let began: CalendarDate?
  /// The day on which it is estimated to end; nil when not known.
  let estimatedEnd: CalendarDate?
  /// The row by which the talk is held before the end.
  let row: RuleRow

  /// Finds the service that goes on; nil when there is none, it is a short one, or the law of its days makes no exception.
  init?(_ dossier: ClientDossier, status: StatusPeriod?, rules: RuleBook) {
    guard let period = status, let code = period.status, CaseFacts.isService(code) else {
      return nil
    }
    let running = dossier.referrals.filter { $0.state == .started }
      .max { ($0.estimatedEnd ?? .latest, $0.id) < ($1.estimatedEnd ?? .latest, $1.id) }
    if let running {
      record = DueEvent(kind: .referral, id: running.id)
      began = running.startedOn
      estimatedEnd = running.estimatedEnd
    } else {
      // Self-motivated studies leave the talks of those in place who have vocational education (33.3 §).
      guard code != .studying || dossier.client.hasVocationalEducation != true else { return nil }
      record = DueEvent(kind: .statusPeriod, id: period.id)
      began = period.began
      estimatedEnd = period.ended
    }
    let day = estimatedEnd ?? began ?? .latest
    guard let row = rules.row(.talkBeforeServiceEnd, on: day) else { return nil }
    self.row = row
    guard let began, let estimatedEnd, let limit = rules.row(.longService, on: began) else {
      return
    }
    if limit.day(after: began, days: WorkingDays()) >= estimatedEnd { return nil }
  }

  /// The day by which the talk before the end is held; nil when the end is not known.
  var talkDue: CalendarDate? { estimatedEnd.map(row.day(before:)) }
}

extension Client {
  /// Whether the client has vocational education; nil when the records do not tell.
  ///
  /// Basic and general upper secondary education are none: koulutusta vailla oleva.
  var hasVocationalEducation: Bool? {
    education.isEmpty ? nil : education != "1" && education != "31"
  }
}
