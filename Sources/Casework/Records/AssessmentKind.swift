/// What an assessment is about.
package enum AssessmentKind: String, CaseIterable, Sendable, FieldRepresentable {
  /// Skills and vocational competence (37.1 § 1).
  case skills
  /// Work ability and functional capacity as they affect job search (37.1 § 2).
  case workAbility = "work_ability"
  /// Digital skills.
  case digital
  /// Skills in job search (37.1 § 3).
  case jobSearch = "job_search"
}
