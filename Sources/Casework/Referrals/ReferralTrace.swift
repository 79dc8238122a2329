/// What is known of a referral without the client: enough to measure a provider and to count the places of a course.
package struct ReferralTrace: Sendable, Equatable {
  /// The service of the catalogue.
  package var service: RecordID?
  /// The course.
  package var course: RecordID?
  /// How far it has come.
  package var state: ReferralState
  /// The day on which it left.
  package var sentOn: CalendarDate?
  /// The day by which an answer was expected.
  package var answerDue: CalendarDate?
  /// The day on which the provider first answered.
  package var answeredOn: CalendarDate?
  /// The day on which the service began.
  package var startedOn: CalendarDate?

  package init(
    service: RecordID?, course: RecordID? = nil, state: ReferralState, sentOn: CalendarDate? = nil,
    answerDue: CalendarDate? = nil, answeredOn: CalendarDate? = nil, startedOn: CalendarDate? = nil
  ) {
    self.service = service
    self.course = course
    self.state = state
    self.sentOn = sentOn
    self.answerDue = answerDue
    self.answeredOn = answeredOn
    self.startedOn = startedOn
  }

  /// Whether the time to answer has passed without an answer.
  package func isSilent(on day: CalendarDate) -> Bool {
    guard let sentOn, answeredOn == nil, startedOn == nil else { return false }
    return (answerDue ?? sentOn.adding(days: 14)) < day && state != .cancelled
  }
}
