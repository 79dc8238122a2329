/// An employment plan or one that replaces it (380/2023 3 § 8 k).
package struct EmploymentPlan: CaseRecord {
  package static let kind = RecordKind.employmentPlan

  package let id: RecordID
  package let client: RecordID
  /// What kind of plan it is.
  package var kind: PlanKind?
  /// The day on which the plan was made.
  package var madeOn: CalendarDate?
  /// The day by which the plan must be reviewed.
  package var reviewDue: CalendarDate?

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension EmploymentPlan {
  package static let fields: [RecordField<EmploymentPlan>] = [
    RecordField("kind", \.kind),
    RecordField("made_on", \.madeOn),
    RecordField("review_due", \.reviewDue),
  ]
}
