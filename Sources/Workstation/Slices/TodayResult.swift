package import CaseStore
package import Casework
package import Interface

/// What an effect of the worklist has brought.
package enum TodayResult: Sendable {
  /// The list was made by other rules than those in force.
  case outdated
  /// Whether the list was made anew, or the work was stopped.
  case rebuilt(Bool)
  case rows(WorklistQuery, ListNeed<WorklistEntry>, [WorklistEntry], isComplete: Bool)
  case rowsAround(
    WorklistQuery, [WorklistEntry], beginsAtFirst: Bool, endsAtLast: Bool, around: WorklistEntry)
  case counted(WorklistQuery, WorklistCounts)
  case appointments(CalendarDate, [AgendaEntry])
  case found(WorklistQuery, [WorklistEntry])
  case postponed(Int, until: CalendarDate)
  case ticked(Int)
  case subjectsLogged([RecordID])
  case reasons(ClientDossier)
}
