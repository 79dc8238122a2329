/// A review period of the job-search duty (tarkastelujakso, 380/2023 44.2 §).
package struct DutyPeriod: Sendable, Hashable {
  /// The first day.
  package let began: CalendarDate
  /// The last day.
  package let ended: CalendarDate

  /// Makes the period that lies `number` periods of `months` after the first, which begins on `day`.
  ///
  /// Counted from the first day each time, so that the 31st comes back after a short month.
  init(_ number: Int, from day: CalendarDate, months: Int) {
    began = day.adding(months: number * months)
    ended = day.adding(months: (number + 1) * months).adding(days: -1)
  }

  /// Makes a period of its days.
  package init(began: CalendarDate, ended: CalendarDate) {
    self.began = began
    self.ended = ended
  }
}

extension EmploymentPlan {
  /// The review periods that the plan sets: three of a month at a time, or as many as fit in three months (44.2 §).
  ///
  /// None when there is no duty or its beginning is not known.
  package var dutyPeriods: [DutyPeriod] {
    guard let began = dutyBegan, let months = dutyMonths, months > 0, dutyCount ?? 0 > 0 else {
      return []
    }
    return (0..<max(1, 3 / months)).map { DutyPeriod($0, from: began, months: months) }
  }

  /// The beginning of the review period in which a day falls, in the rhythm the duty has now.
  func dutyBeginning(on day: CalendarDate) -> CalendarDate? {
    guard let began = dutyBegan, let months = dutyMonths, months > 0, began <= day else {
      return dutyBegan
    }
    return DutyPeriod(began.months(until: day) / months, from: began, months: months).began
  }
}

extension ClientDossier {
  /// The review periods of a plan that have ended before a day and of which no report is kept (380/2023 39 §).
  package func unreportedPeriods(of plan: EmploymentPlan, on today: CalendarDate) -> [DutyPeriod] {
    plan.dutyPeriods.filter { period in
      period.ended < today
        && !dutyReports.contains { $0.began == period.began && $0.reportedOn != nil }
    }
  }
}
