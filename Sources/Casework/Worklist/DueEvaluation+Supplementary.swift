extension DueEvaluation {
  /// Supplementary talks: the series and the half-yearly pairs of 2.5.2022–31.12.2025 (380/2023 32.1 § 1 and 3 k), and
  /// since then those agreed by need.
  mutating func judgeSupplementaryTalks() {
    judgeAgreedTalks()
    guard facts.searchBegan != nil else { return dismiss(.supplementaryTalk, .noJobSearch) }
    guard let interview = heldInterview else {
      return dismiss(.supplementaryTalk, .interviewNotHeld)
    }
    guard facts.needsTalks else { return dismissForStatus(.supplementaryTalk) }
    judgeSeries(after: interview)
    judgePairs(after: interview)
  }

  /// The initial interview itself, when it is recorded as one.
  private var heldInterview: CaseEvent? {
    facts.interview?.fact == .initialInterviewHeld ? facts.interview : nil
  }

  /// How many talks the series has: one less when a supplementary talk preceded the interview.
  private func seriesCount(_ row: RuleRow, interview: CaseEvent) -> Int {
    let precedes = facts.supplementary.first.map { $0.day < interview.day } ?? false
    return max(0, row.value - (precedes ? 1 : 0))
  }

  /// The talks of the series: those held after the interview, before the time of the first pair.
  private func series(after interview: CaseEvent) -> [CaseEvent] {
    guard let row = rules.row(.supplementarySeries, on: interview.day) else { return [] }
    let end =
      rules.row(.supplementaryPairInterval, on: interview.day)?
      .day(after: interview.day, days: days) ?? .latest
    let count = seriesCount(row, interview: interview)
    return Array(
      facts.supplementary.filter { interview.day < $0.day && $0.day < end }.prefix(count))
  }

  /// The last talk of the series when the whole series has been held.
  var seriesEnd: CaseEvent? {
    guard !facts.supplementary.isEmpty, let interview = heldInterview,
      let row = rules.row(.supplementarySeries, on: interview.day)
    else { return nil }
    let held = series(after: interview)
    guard held.count == seriesCount(row, interview: interview), let last = held.last else {
      return nil
    }
    return CaseEvent(last.day, .seriesEnded, last.event.kind, last.event.id)
  }

  /// The unemployed, not those laid off (32.4 §): a talk every two weeks.
  private mutating func judgeSeries(after interview: CaseEvent) {
    guard let row = rules.row(.supplementarySeries, on: interview.day),
      let step = rules.row(.supplementarySeriesStep, on: interview.day)
    else { return dismiss(.supplementaryTalk, .noRule, on: interview.day) }
    guard [nil, .unemployed].contains(facts.status?.status) else {
      return dismiss(.supplementaryTalk, .status, on: facts.status?.began)
    }
    let held = series(after: interview)
    guard held.count < seriesCount(row, interview: interview) else {
      if let last = held.last { meet(.supplementaryTalk, by: last.event, on: last.day) }
      return
    }
    let number = held.count + 1
    let due = interview.day.adding(days: step.value * number)
    guard step.covers(due) else { return dismiss(.supplementaryTalk, .noRule, on: due) }
    let opens = max(opening(.openSupplementaryTalk, before: due), interview.day.adding(days: 1))
    require(
      DueItem(
        kind: .supplementaryTalk, key: DueItem.key(.supplementaryTalk, due, "series"),
        opens: opens, due: due, until: step.to),
      [DueStep(interview.fact, interview.day, rule: step, result: due)])
  }

  /// The unemployed and the laid off: two talks within a month each time six months have passed.
  private mutating func judgePairs(after interview: CaseEvent) {
    guard [nil, .unemployed, .laidOff].contains(facts.status?.status) else { return }
    let rows = rules.rows(of: .supplementaryPairInterval)
    var anchor = seriesEnd ?? interview
    while let fall = firstFall(of: rows, after: { _ in anchor }),
      let window = rules.row(.supplementaryPairWindow, on: fall.day),
      let size = rules.row(.supplementaryPair, on: fall.day)
    {
      let held = facts.supplementary.filter { $0.day >= fall.day }
      if size.value > 0, held.count >= size.value {
        let last = held[size.value - 1]
        anchor = CaseEvent(last.day, .pairEnded, last.event.kind, last.event.id)
        continue
      }
      let due = window.day(after: fall.day, days: days)
      return require(
        DueItem(
          kind: .supplementaryTalk, key: DueItem.key(.supplementaryTalk, fall.day, "pair"),
          opens: fall.day, due: due, until: fall.row.to),
        [
          DueStep(anchor.fact, anchor.day, rule: fall.row, result: fall.day),
          DueStep(.pairOpened, fall.day, rule: window, result: due),
        ] + held.map { DueStep($0.fact, $0.day) })
    }
    dismiss(.supplementaryTalk, .noRule)
  }

  /// A talk agreed by need that fell through and has no new time.
  private mutating func judgeAgreedTalks() {
    for appointment in dossier.appointments where appointment.kind == .supplementaryTalk {
      guard appointment.state == .missed || appointment.state == .moved,
        appointment.replacedBy == nil, let day = appointment.day,
        let row = rules.row(.supplementaryByNeed, on: day)
      else { continue }
      if let held = facts.supplementary.first(where: { $0.day >= day }) {
        meet(.supplementaryTalk, by: held.event, on: held.day)
        continue
      }
      let booked = booked(.supplementaryTalk, from: day, due: .latest)
      require(
        DueItem(
          kind: .supplementaryTalk, key: DueItem.key(.supplementaryTalk, appointment.id),
          opens: booked?.adding(days: 1) ?? day, due: day, subject: appointment.id, booked: booked),
        [DueStep(.appointmentDay, day, rule: row)] + DueStep.booked(on: booked))
    }
  }
}
