/// How a provider has really answered, measured from the referrals.
package struct ProviderFigures: Sendable, Equatable {
  /// The number of referrals that have left.
  package let sent: Int
  /// The median of days from leaving to the first answer; nil when nobody has answered.
  package let medianAnswerDays: Int?
  /// Of the referrals that were answered or whose time to answer has passed, how many in a hundred have no answer.
  package let silentPercent: Int?
  /// Of the referrals of which it is known whether the service began, in how many in a hundred it did.
  package let startedPercent: Int?

  /// Measures referrals of one service or provider on a day.
  ///
  /// A referral that still waits within its time, or in a queue, tells neither; one called off before an answer tells
  /// nothing of the provider. The median of an even number is the lower of the two in the middle.
  package init(_ traces: some Sequence<ReferralTrace>, today: CalendarDate) {
    var (sent, answered, silent, started, decided) = (0, 0, 0, 0, 0)
    var days: [Int] = []
    for trace in traces {
      guard let sentOn = trace.sentOn, sentOn <= today else { continue }
      if trace.state == .cancelled, trace.answeredOn == nil { continue }
      sent += 1
      if let answer = trace.answeredOn ?? trace.startedOn {
        answered += 1
        days.append(max(0, sentOn.days(until: answer)))
      }
      let isSilent = trace.isSilent(on: today)
      if isSilent { silent += 1 }
      if trace.startedOn != nil { started += 1 }
      if trace.startedOn != nil || isSilent || trace.state == .rejected || trace.state == .cancelled
      {
        decided += 1
      }
    }
    self.sent = sent
    medianAnswerDays = days.isEmpty ? nil : days.sorted()[(days.count - 1) / 2]
    silentPercent = Self.percent(silent, of: answered + silent)
    startedPercent = Self.percent(started, of: decided)
  }

  private static func percent(_ part: Int, of whole: Int) -> Int? {
    whole == 0 ? nil : (part * 200 + whole) / (whole * 2)
  }
}
