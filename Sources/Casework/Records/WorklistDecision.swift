/// What a coach has decided about an item of the worklist: it is put off, or ticked as seen to.
package struct WorklistDecision: CaseRecord {
  package static let kind = RecordKind.worklistDecision

  package let id: RecordID
  package let client: RecordID
  /// The item, by its key.
  package var item = ""
  /// What was decided.
  package var decision = WorklistVerdict.postponed
  /// Until when it is put off.
  package var until: CalendarDate?
  /// Why.
  package var reason = ""
  /// The day of the decision.
  package var on: CalendarDate?

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension WorklistDecision {
  package static let fields: [RecordField<WorklistDecision>] = [
    RecordField("item", \.item),
    RecordField("decision", \.decision),
    RecordField("until", \.until),
    RecordField("reason", \.reason),
    RecordField("decided_on", \.on),
  ]
}
