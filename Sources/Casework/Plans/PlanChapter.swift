/// The three chapters of a plan as the coach writes it and the client reads it.
package enum PlanChapter: String, CaseIterable, Sendable {
  /// The client's own words; always first.
  case client
  /// Kartoitus: the service need and the situation (VNA 385/2024 1 §).
  case assessment
  /// Toimintasuunnitelma: goals, what is agreed, its timetable and follow-up (VNA 385/2024 1 §).
  case action
}
