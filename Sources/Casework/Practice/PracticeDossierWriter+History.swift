extension PracticeDossierWriter {
  /// Writes every job search with its statuses, unemployments, plans and contacts.
  mutating func writeHistory() {
    for (index, search) in person.searches.enumerated() {
      let isLatest = index == person.searches.count - 1
      let end = min(search.ended ?? today, today)
      writeSearch(search)
      writeStatuses(
        from: search.began, until: end, endsAs: isLatest ? person.status : .employed,
        goesOn: search.ended == nil)
      writeService(from: search.began, until: end, isLatest: isLatest)
    }
    if random.happens(perMille: 300) {
      let day = today.adding(days: -random.below(60))
      if let began = person.searches.last?.began, day > began {
        write(contact: ["01", "02", "04", "05"][random.below(4)], on: day)
      }
    }
  }

  private mutating func writeSearch(_ search: PracticeSketch.Search) {
    var record = JobSearchPeriod(id: newID(), client: client)
    record.began = search.began
    record.ended = search.ended
    record.endReason = search.endReason
    dossier.jobSearches.append(record)
  }

  /// Divides a job search into statuses: unemployed and something else by turns, the last one given.
  private mutating func writeStatuses(
    from began: CalendarDate, until end: CalendarDate, endsAs last: EmploymentStatus, goesOn: Bool
  ) {
    let days = began.days(until: end)
    let count = 1 + min(days / 150, 4) * (1 + random.below(2)) / 2
    var status = last
    var statuses: [EmploymentStatus] = []
    for _ in 0..<count {
      statuses.append(status)
      status =
        status.countsAsUnemployed
        ? PracticeShares.interruptions.draw(using: &random) ?? .inService : .unemployed
    }
    var first = began
    for (index, status) in statuses.reversed().enumerated() {
      let isLast = index == count - 1
      // The borders lie within the first part of equal slices, so that no period is empty.
      let slice = days / count
      let next = isLast ? end : began.adding(days: slice * (index + 1) - random.below(slice / 2))
      var record = StatusPeriod(id: newID(), client: client)
      record.status = status
      record.began = first
      record.ended = isLast ? (goesOn ? nil : end) : next.adding(days: -1)
      dossier.statuses.append(record)
      if status.countsAsUnemployed {
        var unemployment = UnemploymentPeriod(id: newID(), client: client)
        unemployment.began = record.began
        unemployment.ended = record.ended
        dossier.unemployments.append(unemployment)
      }
      first = next
    }
  }

  /// Writes the interview, the talks every three months and the plan they review.
  private mutating func writeService(
    from began: CalendarDate, until end: CalendarDate, isLatest: Bool
  ) {
    var interview = WorkingDays().deadline(3 + random.below(12), after: began)
    if isLatest {
      switch person.interview {
      case .missing: return
      case .after(let days): interview = WorkingDays().deadline(days, after: began)
      }
    }
    guard interview <= end else { return }
    write(contact: talk(.initial, on: interview), on: interview)

    var lastTalk = interview
    for talkDay in talkDays(after: interview, until: end, limit: isLatest ? 6 : 2) {
      write(contact: talk(.jobSearch, on: talkDay), on: talkDay)
      lastTalk = talkDay
    }
    let kind = isLatest ? person.planKind : .employmentPlan
    guard let kind else { return }
    var plan = EmploymentPlan(id: newID(), client: client)
    plan.kind = kind
    plan.madeOn = min(interview.adding(days: random.below(8)), end)
    plan.reviewDue =
      kind == .integrationPlan
      ? integrationReview(of: plan.madeOn ?? interview, until: lastTalk)
      : max(lastTalk, plan.madeOn ?? lastTalk).adding(months: 3)
    dossier.plans.append(plan)
  }

  /// The days of the last talks: every three months, most of them held.
  private mutating func talkDays(
    after interview: CalendarDate, until end: CalendarDate, limit: Int
  ) -> [CalendarDate] {
    let months = interview.months(until: end)
    return stride(from: 3, through: months, by: 3).suffix(limit).compactMap { month in
      guard random.happens(perMille: 800) else { return nil }
      let day = WorkingDays().first(
        onOrAfter: interview.adding(months: month).adding(days: -random.below(10)))
      return day <= end ? day : nil
    }
  }

  /// An integration plan is reviewed every six months (681/2023 22 §).
  private func integrationReview(
    of made: CalendarDate, until lastTalk: CalendarDate
  ) -> CalendarDate {
    made.adding(months: (made.months(until: max(made, lastTalk)) / 6 + 1) * 6)
  }

  private mutating func write(contact method: String, on day: CalendarDate) {
    var record = Contact(id: newID(), client: client)
    record.on = day
    record.method = method
    dossier.contacts.append(record)
  }

  private enum Talk { case initial, jobSearch }

  /// The contact method of a talk: by visit, video or phone; before 2.5.2022 all were interviews.
  private mutating func talk(_ talk: Talk, on day: CalendarDate) -> String {
    let way = [0, 0, 2, 2, 2, 1][random.below(6)]
    guard let reform = CalendarDate(year: 2022, month: 5, day: 2), day >= reform else {
      return String(70 + way)
    }
    return String((talk == .initial ? 21 : 27) + way)
  }
}
