/// What the evaluation of a case has found of one thing that may be asked for, whatever the day.
struct DueFinding {
  enum Outcome {
    case open(DueItem)
    case met(by: DueEvent, on: CalendarDate?)
    case notApplicable(DueReason, on: CalendarDate?)
  }

  let kind: DueKind
  let outcome: Outcome
  /// The arithmetic; empty unless it was asked for.
  var steps: [DueStep] = []
}
