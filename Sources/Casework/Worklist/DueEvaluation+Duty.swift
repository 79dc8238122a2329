extension DueEvaluation {
  /// Review periods of the job-search duty that have ended without a report (380/2023 39 §, 44.1 §).
  mutating func judgeDuty() {
    guard facts.searchBegan != nil else { return dismiss(.dutyReport, .noJobSearch) }
    for report in dossier.dutyReports {
      guard let reported = report.reportedOn else { continue }
      meet(.dutyReport, by: DueEvent(kind: .dutyReport, id: report.id), on: reported)
    }
    let plan = facts.plan
    var ends: [CalendarDate] = []
    if let plan, let began = plan.dutyBegan, let months = plan.dutyMonths, months > 0,
      plan.dutyCount ?? 0 > 0
    {
      for index in 0..<periods(of: months, on: began) {
        ends.append(began.adding(months: months * (index + 1)).adding(days: -1))
      }
    } else {
      dismiss(.dutyReport, plan == nil ? .noPlan : .noDuty)
    }
    for report in dossier.dutyReports where report.reportedOn == nil {
      if let end = report.ended, !ends.contains(end) { ends.append(end) }
    }
    for end in ends where !isReported(end) {
      // One who has found work or left the workforce seeks none any more.
      if let status = facts.status, let code = status.status, let began = status.began,
        !CaseFacts.hasTalks(code), !CaseFacts.isService(code), began <= end
      {
        dismiss(.dutyReport, .status, on: began)
        continue
      }
      let due = max(end, plan?.reportDue ?? end)
      require(
        DueItem(
          kind: .dutyReport, key: DueItem.key(.dutyReport, end), opens: end.adding(days: 1),
          due: due, subject: plan?.id),
        [DueStep(.dutyPeriodEnded, end)] + (due > end ? [DueStep(.planReportDue, due)] : []))
    }
  }

  /// How many periods of so many months are put into a plan at a time: as long as three of one month.
  private func periods(of months: Int, on day: CalendarDate) -> Int {
    let count = rules.row(.dutyPeriods, on: day)?.value ?? 1
    let length = rules.row(.dutyMonths, on: day)?.value ?? 1
    return max(1, count * length / months)
  }

  private func isReported(_ end: CalendarDate) -> Bool {
    dossier.dutyReports.contains { report in
      guard report.reportedOn != nil, let last = report.ended else { return false }
      return report.began ?? last <= end && end <= last
    }
  }
}
