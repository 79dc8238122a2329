/// The law's job-search duty by date and situation; the assessed need may lower it (380/2023 44.3 §).
package enum JobSearchDutyRule {
  /// The duty that a plan made on a day begins with.
  ///
  /// What only a person can judge is left to the coach: a lower number (44.3 §) and the grounds of 48 §.
  package static func duty(
    of dossier: ClientDossier, on day: CalendarDate, rules: RuleBook
  ) -> JobSearchDuty {
    guard let full = rules.row(.dutyCount, on: day), let month = rules.row(.dutyMonths, on: day)
    else { return .notSet(.noRule, rule: nil, until: nil) }
    guard dossier.isJobSeeker(on: day) else { return .notSet(.noJobSearch, rule: nil, until: nil) }
    let status = dossier.status(on: day)
    let terms = { (count: RuleRow, months: RuleRow, began: CalendarDate, periods: Int?) in
      JobSearchDutyTerms(
        count: count.value, months: months.value,
        periods: periods ?? self.periods(of: months, on: day, rules: rules), began: began,
        rule: count,
        mayBeLeftOut: dossier.latestPlan?.kind == .multisectoralPlan
          && dossier.latestPlan?.state != .ended)
    }

    switch status?.status {
    case .employed, .outsideWorkforce, .unemploymentPension:
      return .notSet(.status, rule: nil, until: nil)
    case .partTime, .shortenedWeek:
      let count = rules.row(.dutyPartTime, on: day) ?? full
      let months = rules.row(.dutyPartTimeMonths, on: day) ?? month
      return .set(terms(count, months, day, nil))
    case .studying
    where dossier.client.hasVocationalEducation == false && isLong(status, on: day, rules):
      guard let count = rules.row(.dutyStudent, on: day),
        let months = rules.row(.dutyStudentMonths, on: day)
      else { break }
      return .set(terms(count, months, day, nil))
    default: break
    }

    if status?.status == .laidOff, let began = status?.began,
      let row = rules.row(.dutyLayoffDelay, on: day)
    {
      let starts = row.day(after: began, days: WorkingDays())
      if starts > day { return .notSet(.layoff, rule: row, until: starts) }
    }
    if let service = ServiceStretch(dossier, status: status, rules: rules) {
      let talk = service.talkDue
      guard let talk, talk <= day else {
        return .notSet(.service, rule: service.row, until: talk)
      }
    }
    // Only whole periods before the unemployment ends (44.4 §).
    if status?.status?.countsAsUnemployed == true, let end = status?.ended,
      let row = rules.row(.unemploymentEndsSoon, on: day), row.day(before: end) <= day
    {
      let whole = day.months(until: end.adding(days: 1)) / max(month.value, 1)
      guard whole > 0 else { return .notSet(.unemploymentEnds, rule: row, until: nil) }
      let most = periods(of: month, on: day, rules: rules)
      return .set(terms(full, month, day, min(whole, most)))
    }
    return .set(terms(full, month, day, nil))
  }

  /// How many periods of so many months are put into a plan at a time: as long as three of one month (44.1 §).
  private static func periods(of months: RuleRow, on day: CalendarDate, rules: RuleBook) -> Int {
    let count = rules.row(.dutyPeriods, on: day)?.value ?? 1
    let length = rules.row(.dutyMonths, on: day)?.value ?? 1
    return max(1, count * length / max(months.value, 1))
  }

  /// Whether studies last for more than a month, as far as is known (47.3 §).
  private static func isLong(
    _ period: StatusPeriod?, on day: CalendarDate, _ rules: RuleBook
  ) -> Bool {
    guard let began = period?.began, let ended = period?.ended,
      let limit = rules.row(.longService, on: began)
    else { return true }
    return limit.day(after: began, days: WorkingDays()) < ended
  }
}

extension ClientDossier {
  /// The employment status on a day; of overlapping periods the one that began last.
  func status(on day: CalendarDate) -> StatusPeriod? {
    statuses.filter { $0.began ?? .earliest <= day && day <= $0.ended ?? .latest }
      .max { ($0.began ?? .earliest, $0.id) < ($1.began ?? .earliest, $1.id) }
  }

  /// Whether a job search was valid on a day.
  func isJobSeeker(on day: CalendarDate) -> Bool {
    jobSearches.contains { search in
      guard let began = search.began else { return false }
      return began <= day && day <= search.ended ?? .latest
    }
  }
}
