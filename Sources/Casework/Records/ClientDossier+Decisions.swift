extension ClientDossier {
  /// Puts an item of the worklist off until a day, on which it comes back; why is told in the coach's words.
  package mutating func postpone(
    _ item: String, until day: CalendarDate, reason: String, today: CalendarDate,
    newID: () -> RecordID
  ) {
    decide(.postponed, item, until: day, reason: reason, today: today, newID: newID)
  }

  /// Ticks an item of the worklist as seen to; only some kinds are closed by that (`DueKind.canBeTicked`).
  package mutating func tick(_ item: String, today: CalendarDate, newID: () -> RecordID) {
    decide(.done, item, until: nil, reason: "", today: today, newID: newID)
  }

  /// Adds a decision; of several about one item the latest counts.
  private mutating func decide(
    _ verdict: WorklistVerdict, _ item: String, until: CalendarDate?, reason: String,
    today: CalendarDate, newID: () -> RecordID
  ) {
    var decision = WorklistDecision(id: newID(), client: client.id)
    decision.item = item
    decision.decision = verdict
    decision.until = until
    decision.reason = reason
    decision.on = today
    decisions.append(decision)
  }
}
