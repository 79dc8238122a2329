/// The job-search duty (työnhakuvelvollisuus) that the law asks for in a client's situation on a day.
package enum JobSearchDuty: Sendable, Hashable {
  /// It is set with these terms.
  case set(JobSearchDutyTerms)
  /// It is not set, for a reason; with the row that says so when one does, and the day on which it may be set when known.
  case notSet(JobSearchDutyExemption, rule: RuleRow?, until: CalendarDate?)
}

/// How many job opportunities a client applies for and in what time (380/2023 44, 47 §).
package struct JobSearchDutyTerms: Sendable, Hashable {
  /// The number in a review period.
  package let count: Int
  /// The length of a review period (tarkastelujakso), in months.
  package let months: Int
  /// How many periods are put into the plan at a time.
  package let periods: Int
  /// The first day of the first period.
  package let began: CalendarDate
  /// The row that tells the number, with its section.
  package let rule: RuleRow
  /// Whether 48 § may leave the duty out: the need of multi-sector support is stated, and the coach judges the rest.
  package let mayBeLeftOut: Bool
}

/// Why no job-search duty is set; the raw value names it in texts.
package enum JobSearchDutyExemption: String, CaseIterable, Sendable {
  /// The law of the day knows none.
  case noRule = "no_rule"
  /// The client was not a job seeker on the day.
  case noJobSearch = "no_job_search"
  /// The client was neither unemployed nor working part-time on the day.
  case status
  /// Three months of the lay-off have not passed (46.2 §).
  case layoff
  /// A service of more than a month goes on; the duty begins after the talk before its end (46 §).
  case service
  /// The unemployment ends before a whole review period has passed (44.4 §).
  case unemploymentEnds = "unemployment_ends"
}
