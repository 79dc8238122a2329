extension ClientDossier {
  /// Records the employment status in force since a day.
  ///
  /// A later day with another status ends the running period on the day before and begins a new one, so that the history
  /// of statuses stays (URA keeps `tyollkoodi` as periods); so does any day after the end of an ended one. Anything else
  /// corrects the period. One that then says nothing is taken away.
  package mutating func recordStatus(
    _ status: EmploymentStatus?, since day: CalendarDate?, newID: () -> RecordID
  ) {
    if let present = latestStatus, let index = statuses.firstIndex(where: { $0.id == present.id }) {
      let isLater = zip(present.began, day).map { $0 < $1 } ?? false
      let isAfterEnd = zip(present.ended, day).map { $0 < $1 } ?? false
      guard isAfterEnd || isLater && status != present.status else {
        statuses[index].status = status
        statuses[index].began = day
        statuses.removeAll(where: \.saysNothing)
        return
      }
      if !isAfterEnd { statuses[index].ended = day?.adding(days: -1) }
    }
    guard status != nil || day != nil else { return }
    var period = StatusPeriod(id: newID(), client: client.id)
    period.status = status
    period.began = day
    statuses.append(period)
  }

  /// Records when the job search began and, when it has, ended (380/2023 27–28 §).
  ///
  /// A beginning after the end of the former search is a new search; anything else corrects the latest one.
  package mutating func recordJobSearch(
    began: CalendarDate?, ended: CalendarDate?, newID: () -> RecordID
  ) {
    if let latest = latestJobSearch,
      let index = jobSearches.firstIndex(where: { $0.id == latest.id })
    {
      let isNew = zip(latest.ended, began).map { $0 < $1 } ?? false
      if !isNew {
        jobSearches[index].began = began
        jobSearches[index].ended = ended
        jobSearches.removeAll(where: \.saysNothing)
        return
      }
    }
    guard began != nil || ended != nil else { return }
    var period = JobSearchPeriod(id: newID(), client: client.id)
    period.began = began
    period.ended = ended
    jobSearches.append(period)
  }

  /// Records since when the unemployment has lasted; nil ends it on `today`.
  ///
  /// A later day than the beginning of the running period ends that on the day before and begins a new one, an earlier
  /// day corrects it. A period that would end before it began never was, and is taken away.
  package mutating func recordUnemployment(
    since day: CalendarDate?, today: CalendarDate, newID: () -> RecordID
  ) {
    if let running = currentUnemployment,
      let index = unemployments.firstIndex(where: { $0.id == running.id })
    {
      switch (running.began, day) {
      case (nil, nil): return
      case (let began?, nil) where began > today:
        unemployments.remove(at: index)
        return
      case (_, nil):
        unemployments[index].ended = today
        return
      case (let began?, let day?) where day > began:
        unemployments[index].ended = day.adding(days: -1)
      case (_, let day?):
        unemployments[index].began = day
        return
      }
    }
    guard let day else { return }
    var period = UnemploymentPeriod(id: newID(), client: client.id)
    period.began = day
    unemployments.append(period)
  }

  /// Records the plan in force: a later making day is a new plan, the same day corrects it.
  package mutating func recordPlan(
    _ kind: PlanKind?, madeOn day: CalendarDate?, reviewDue: CalendarDate?, newID: () -> RecordID
  ) {
    if let latest = latestPlan, let index = plans.firstIndex(where: { $0.id == latest.id }) {
      let isNew = zip(latest.madeOn, day).map { $0 < $1 } ?? false
      if !isNew {
        plans[index].kind = kind
        plans[index].madeOn = day
        plans[index].reviewDue = reviewDue
        plans.removeAll(where: \.saysNothing)
        return
      }
    }
    guard kind != nil || day != nil || reviewDue != nil else { return }
    var plan = EmploymentPlan(id: newID(), client: client.id)
    plan.kind = kind
    plan.madeOn = day
    plan.reviewDue = reviewDue
    plans.append(plan)
  }

  /// Records the day of the latest contact: a later day is a new contact, an earlier one corrects it.
  package mutating func recordContact(on day: CalendarDate?, newID: () -> RecordID) {
    if let latest = latestContact, let index = contacts.firstIndex(where: { $0.id == latest.id }) {
      let isNew = zip(latest.on, day).map { $0 < $1 } ?? false
      if !isNew {
        contacts[index].on = day
        contacts.removeAll(where: \.saysNothing)
        return
      }
    }
    guard let day else { return }
    var contact = Contact(id: newID(), client: client.id)
    contact.on = day
    contacts.append(contact)
  }

  private func zip<First, Second>(_ first: First?, _ second: Second?) -> (First, Second)? {
    guard let first, let second else { return nil }
    return (first, second)
  }
}
