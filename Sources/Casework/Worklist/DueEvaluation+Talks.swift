extension DueEvaluation {
  /// The initial interview, by the rule in force when the job search began (380/2023 31 §).
  mutating func judgeInitialInterview() {
    guard let began = facts.searchBegan else {
      return dismiss(.initialInterview, .noJobSearch)
    }
    if let interview = facts.interview {
      let steps = explains ? interviewSteps(began: began) : []
      return meet(.initialInterview, by: interview.event, on: interview.day, steps)
    }
    guard let (deadline, row) = limit(.initialInterviewDeadline, after: began) else {
      return dismiss(.initialInterview, .noRule, on: began)
    }
    var due = deadline
    var steps = [DueStep(.jobSearchBegan, began, rule: row, result: deadline)]
    // A supplementary talk may come first; the interview then follows without delay (31.1 §).
    if let talk = facts.supplementary.first, talk.day <= deadline,
      let late = rules.row(.initialInterviewAfterSupplementary, on: began)
    {
      due = late.day(after: talk.day, days: days)
      steps.append(DueStep(.supplementaryTalkHeld, talk.day, rule: late, result: due))
    }
    let booked = booked(.initialInterview, from: began, due: due)
    require(
      DueItem(
        kind: .initialInterview, key: DueItem.key(.initialInterview, began),
        opens: opening(began, due: due, booked: booked), due: due, booked: booked),
      steps + DueStep.booked(on: booked))
  }

  private func interviewSteps(began: CalendarDate) -> [DueStep] {
    guard let end = facts.previousEnd, let row = rules.row(.initialInterviewGap, on: began) else {
      return limit(.initialInterviewDeadline, after: began).map {
        [DueStep(.jobSearchBegan, began, rule: $0.row, result: $0.day)]
      } ?? []
    }
    return [
      DueStep(.previousSearchEnded, end, rule: row, result: row.day(after: end, days: days)),
      DueStep(.jobSearchBegan, began),
    ]
  }

  /// The periodic talk, by the rule in force on the day it falls (380/2023 32.1 § 2 k; before 2.5.2022 916/2012 2:4).
  mutating func judgeTalk() {
    guard facts.searchBegan != nil else { return dismiss(.jobSearchTalk, .noJobSearch) }
    guard facts.interview != nil else { return dismiss(.jobSearchTalk, .interviewNotHeld) }
    guard facts.needsTalks else { return dismissForStatus(.jobSearchTalk) }
    let rows = rules.rows(of: .interviewInterval) + rules.rows(of: .talkInterval)
    let series = seriesEnd
    let fall = firstFall(of: rows) { row in
      let latest = facts.latest(of: row.anchors, dossier: dossier)
      guard row.anchors.contains(.seriesEnd), let series, series.day > latest?.day ?? .earliest
      else { return latest }
      return series
    }
    guard let fall else { return dismiss(.jobSearchTalk, .noRule) }
    var steps = [
      DueStep(fall.anchor.fact, fall.anchor.day, rule: fall.row, result: fall.candidate)
    ]
    if fall.day > fall.candidate { steps.append(DueStep(.lawChanged, fall.day)) }
    var due = fall.day
    if let resumed = facts.resumed, resumed > due {
      due = resumed
      steps.append(DueStep(.dutyResumed, resumed))
    }
    if let review = listedReview, review > due {
      due = review
      steps.append(DueStep(.planReviewDue, review))
    }
    var opens = max(opening(.openTalk, before: due), facts.resumed ?? .earliest)
    // Not arranged when the unemployment is known to end within three months (32.3 §); should the client then still
    // seek work with no new status, it is asked for.
    if let end = facts.unemploymentEnds, due <= end,
      let row = rules.row(.unemploymentEndsSoon, on: due), row.day(before: end) <= due
    {
      steps.append(
        DueStep(
          .unemploymentEnds, end, rule: row, result: row.day(before: end), isBackwards: true))
      due = end.adding(days: 1)
      opens = due
    }
    let booked = booked(.jobSearchTalk, from: fall.anchor.day.adding(days: 1), due: due)
    require(
      DueItem(
        kind: .jobSearchTalk, key: DueItem.key(.jobSearchTalk, fall.anchor.day),
        opens: opening(opens, due: due, booked: booked), due: due, booked: booked),
      steps + DueStep.booked(on: booked))
  }

  /// The day of review of a plan of a list, of whose talks nothing else is known: the plan is checked in them (35 §).
  private var listedReview: CalendarDate? {
    guard facts.talks.isEmpty, facts.interview?.event.kind == .employmentPlan,
      let plan = facts.plan, plan.state == nil, plan.kind != .integrationPlan
    else { return nil }
    return plan.reviewDue
  }

  /// Tells that the client's status or a service puts the talks aside.
  mutating func dismissForStatus(_ kind: DueKind) {
    if let service = facts.service {
      dismiss(kind, .inService, on: service.estimatedEnd)
    } else {
      dismiss(kind, .status, on: facts.status?.began)
    }
  }
}
