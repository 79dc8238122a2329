/// Something agreed to be done, by the client, the coach or a provider: a line of the action plan, a promise, a task (380/2023 38 §).
package struct AgreedAction: CaseRecord {
  package static let kind = RecordKind.agreedAction

  package let id: RecordID
  package let client: RecordID
  /// What is to be done.
  package var text = ""
  /// Who does it.
  package var responsible = ResponsibleSide.client
  /// The code of the national register (`toimikoodi`); empty for none.
  package var code = ""
  /// The day by which it is to be done; a real one, for it is reminded of.
  package var due: CalendarDate?
  /// The day on which it was agreed.
  package var agreedOn: CalendarDate?
  /// How it is followed up.
  package var followUp = ""
  /// Whether it stands in the employment plan.
  package var isInPlan = false
  /// The referral by which it is carried out.
  package var referral: RecordID?
  /// The day on which it was done.
  package var doneOn: CalendarDate?
  /// The day on which it was given up.
  package var droppedOn: CalendarDate?
  /// Why it was given up.
  package var dropReason = ""

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension AgreedAction {
  package static let fields: [RecordField<AgreedAction>] = [
    RecordField("text", \.text),
    RecordField("responsible", \.responsible),
    RecordField("code", \.code),
    RecordField("due", \.due),
    RecordField("agreed_on", \.agreedOn),
    RecordField("follow_up", \.followUp),
    RecordField("is_in_plan", \.isInPlan),
    RecordField("referral", \.referral),
    RecordField("done_on", \.doneOn),
    RecordField("dropped_on", \.droppedOn),
    RecordField("drop_reason", \.dropReason),
  ]
}
