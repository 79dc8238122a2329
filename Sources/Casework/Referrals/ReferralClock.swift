/// What a referral waits for, and for how long.
package enum ReferralClock: Sendable, Equatable {
  /// It is proposed or agreed and has not left; days since.
  case notSent(days: Int)
  /// It has left and the time to answer runs until a day.
  case waiting(since: CalendarDate, until: CalendarDate)
  /// It has left, the time to answer has passed and nobody has answered; days since it left.
  case silent(since: CalendarDate, days: Int)
  /// The client waits in a queue or for a decision; days since.
  case queued(since: CalendarDate, days: Int)
  /// The service is to begin on a day.
  case toStart(CalendarDate)
  /// The day of the start is not known.
  case startUnknown
  /// The day of the start has passed and nobody has said that it began; days since.
  case startPassed(CalendarDate, days: Int)
  /// The service goes on; until a day when it is known.
  case running(until: CalendarDate?)
  /// The estimated end has passed; days since.
  case endPassed(CalendarDate, days: Int)
  /// The service has ended and its feedback is missing; days since the end.
  case awaitsFeedback(days: Int)
  /// Nothing is waited for; since a day.
  case closed(since: CalendarDate?)

  package init(_ referral: Referral, today: CalendarDate) {
    let since = referral.since ?? referral.sentOn ?? referral.proposedOn ?? today
    let days = max(0, since.days(until: today))
    switch referral.state {
    case .proposed, .agreed:
      self = .notSent(days: days)
    case .sent:
      let sent = referral.sentOn ?? since
      let due = referral.answerDue ?? sent.adding(days: 14)
      self =
        due >= today
        ? .waiting(since: sent, until: due) : .silent(since: sent, days: sent.days(until: today))
    case .received, .queued:
      self = .queued(since: since, days: days)
    case .accepted:
      guard let start = referral.startsOn else {
        self = .startUnknown
        return
      }
      self = start < today ? .startPassed(start, days: start.days(until: today)) : .toStart(start)
    case .started:
      guard let end = referral.estimatedEnd, end < today else {
        self = .running(until: referral.estimatedEnd)
        return
      }
      self = .endPassed(end, days: end.days(until: today))
    case .ended:
      self = .awaitsFeedback(days: days)
    case .rejected, .interrupted, .evaluated, .cancelled:
      self = .closed(since: referral.since)
    }
  }

  /// Whether somebody should do something now.
  package var isAlarming: Bool {
    switch self {
    case .silent, .startPassed, .endPassed: true
    case .queued(_, let days): days > ReferralClock.longQueue
    case .notSent, .waiting, .toStart, .startUnknown, .running, .awaitsFeedback, .closed: false
    }
  }

  /// After how many days a queue is long.
  package static let longQueue = 30
}
