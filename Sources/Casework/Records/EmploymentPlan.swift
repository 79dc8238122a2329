/// One version of an employment plan, or of a plan that replaces it (380/2023 3 § 8 k).
///
/// A plan has two parts, the assessment (kartoitus) and the action plan (toimintasuunnitelma, VNA 385/2024 1 §); what is
/// agreed to be done are the client's `AgreedAction`s that stand in the plan.
package struct EmploymentPlan: CaseRecord {
  package static let kind = RecordKind.employmentPlan

  package let id: RecordID
  package let client: RecordID
  /// What kind of plan it is.
  package var kind: PlanKind?
  /// The day on which the plan was made: put before the client, or approved at once.
  package var madeOn: CalendarDate?
  /// The day by which the plan must be reviewed.
  package var reviewDue: CalendarDate?
  /// How far the version has come; nil for one of a list, of which only the dates are known.
  package var state: PlanState?
  /// The version before it.
  package var replaces: RecordID?

  /// What the client hopes for, in her own words.
  package var wishes = ""
  /// What the client is good at, in her own words.
  package var strengths = ""
  /// The client's situation: work, education, unemployment security.
  package var situation = ""
  /// Skills and vocational competence, and the goals to develop them (37.1 § 1).
  package var skills = ""
  /// Work ability and functional capacity as they affect job search (37.1 § 2).
  package var ability = ""
  /// Skills in job search, and other factors (37.1 § 3).
  package var jobSearch = ""
  /// How probable it is that unemployment comes or goes on (37.1 § 4).
  package var risk = ""
  /// The service need that was assessed.
  package var need = ""
  /// The goals; of an integration plan those of the plan's time and the long-term ones (681/2023 18 §).
  package var goals = ""
  /// The services, as far as they are told in words and not as agreed actions (38.1 §; 681/2023 18 §; 381/2023 5 §).
  package var services = ""
  /// Other acts that aim at quick employment on the open market (38.1 §).
  package var openMarket = ""
  /// How the plan is followed up (VNA 385/2024 1 §).
  package var followUp = ""
  /// The day by which the client reports (38.2 §).
  package var reportDue: CalendarDate?
  /// What is required beyond the client's own report (38.2 §); empty for nothing.
  package var extraProof = ""
  /// The client's rights and duties, as she has been told of them.
  package var rights = ""
  /// The supplementary talks agreed, or that the need was assessed and there is none now.
  package var supplementaryTalks = ""

  /// How many job opportunities the client applies for in a review period (44–47 §); nil when not set yet, 0 for none.
  package var dutyCount: Int?
  /// The length of a review period, in months.
  package var dutyMonths: Int?
  /// The first day of the first review period.
  package var dutyBegan: CalendarDate?
  /// The code of the reason why the count is lower than the law's (44.3, 46, 48 §); empty when it is not.
  package var dutyReason = ""
  /// The reason in words.
  package var dutyReasonText = ""

  /// The parties of a replacing plan beside client and coach.
  package var parties = ""
  /// Education and work career, of an activation plan (189/2001 8 §).
  package var career = ""
  /// What earlier measures and plans have brought, of an activation plan (189/2001 8 §).
  package var earlierMeasures = ""
  /// Why these services were chosen, of an integration plan (681/2023 18–19 §).
  package var justification = ""
  /// Rehabilitative work: description, place, hours and days, start, length, date of evaluation (189/2001 9 §).
  package var rehabilitativeWork = ""

  /// What was agreed to be done when the version was approved: a `PlanLine` on each line.
  package var agreed = ""

  /// How the client approved (VNA 385/2024 2 §).
  package var approvalWay: PlanApprovalWay?
  /// The day on which both had approved.
  package var approvedOn: CalendarDate?
  /// How it was made sure that the client understands the content and its meaning (VNA 385/2024 2 §).
  package var understood = ""
  /// How the client got her copy.
  package var delivered = ""
  /// When and how the other parties of a replacing plan approved (189/2001 8 §; 681/2023 16 §; 381/2023 5 §).
  package var partiesApproved = ""
  /// The day on which it was entered in the national system.
  package var enteredOn: CalendarDate?
  /// The day on which the version stopped being in force.
  package var endedOn: CalendarDate?

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
    RecordField("state", \.state),
    RecordField("replaces", \.replaces),
    RecordField("wishes", \.wishes),
    RecordField("strengths", \.strengths),
    RecordField("situation", \.situation),
    RecordField("skills", \.skills),
    RecordField("ability", \.ability),
    RecordField("job_search", \.jobSearch),
    RecordField("risk", \.risk),
    RecordField("need", \.need),
    RecordField("goals", \.goals),
    RecordField("services", \.services),
    RecordField("open_market", \.openMarket),
    RecordField("follow_up", \.followUp),
    RecordField("report_due", \.reportDue),
    RecordField("extra_proof", \.extraProof),
    RecordField("rights", \.rights),
    RecordField("supplementary_talks", \.supplementaryTalks),
    RecordField("duty_count", \.dutyCount),
    RecordField("duty_months", \.dutyMonths),
    RecordField("duty_began", \.dutyBegan),
    RecordField("duty_reason", \.dutyReason),
    RecordField("duty_reason_text", \.dutyReasonText),
    RecordField("parties", \.parties),
    RecordField("career", \.career),
    RecordField("earlier_measures", \.earlierMeasures),
    RecordField("justification", \.justification),
    RecordField("rehabilitative_work", \.rehabilitativeWork),
    RecordField("agreed", \.agreed),
    RecordField("approval_way", \.approvalWay),
    RecordField("approved_on", \.approvedOn),
    RecordField("understood", \.understood),
    RecordField("delivered", \.delivered),
    RecordField("parties_approved", \.partiesApproved),
    RecordField("entered_on", \.enteredOn),
    RecordField("ended_on", \.endedOn),
  ]
}
