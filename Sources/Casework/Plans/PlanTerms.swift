/// What the law of a day says of a client's plan.
package struct PlanTerms: Sendable, Hashable {
  /// How many months after it was made the plan must be reviewed (380/2023 35.2 §; 681/2023 22 §; 381/2023 6 §; 189/2001).
  package let reviewMonths: Int
  /// The job-search duty of the client's situation.
  package let duty: DutyTerms

  package init(reviewMonths: Int, duty: DutyTerms) {
    self.reviewMonths = reviewMonths
    self.duty = duty
  }
}
