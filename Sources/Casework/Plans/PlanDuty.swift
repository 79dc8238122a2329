/// The job-search duty as a plan sets it (380/2023 44–48 §).
package struct PlanDuty: Sendable, Hashable {
  /// How many job opportunities are applied for in a review period; nil when not set, 0 for none.
  package let count: Int?
  /// The length of a review period in months.
  package let months: Int?
  /// The review periods set.
  package let periods: [DutyPeriod]
  /// Why it is lower than the law's.
  package let reason: DutyReason?
  /// The reason in words.
  package let reasonText: String

  /// Takes the duty of a plan.
  package init(of plan: EmploymentPlan) {
    count = plan.dutyCount
    months = plan.dutyMonths
    periods = plan.dutyPeriods
    reason = DutyReason(rawValue: plan.dutyReason)
    reasonText = plan.dutyReasonText
  }
}
