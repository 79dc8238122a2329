package import CaseStore
package import Casework
package import Interface

/// What an effect has brought.
package enum EffectResult: Sendable {
  case caseload(CaseloadQuery, ListNeed<CaseloadEntry>, [CaseloadEntry], isComplete: Bool)
  case caseloadAround(
    CaseloadQuery, [CaseloadEntry], beginsAtFirst: Bool, endsAtLast: Bool, selecting: RecordID?)
  case counted(CaseloadQuery, Int)
  case found(CaseloadQuery, Set<RecordID>)
  case opened(ClientDossier, draft: Draft?)
  /// The client is not in the store any more.
  case missing(RecordID)
  case revealed(RecordID, AccessedFields)
  case history(RecordID, before: Int64?, [HistoryEntry])
  case past(ClientDossier?, CalendarDate)
  case saved(ClientDossier, isNew: Bool, didChange: Bool)
  case removed([RecordID])
  case assigned(Int, coach: String)
  /// A change was taken back; the name is the client's when it concerned one client.
  case undone(label: String, name: String?)
  case redone(label: String, name: String?)
  case nothingToUndo
  case nothingToRedo
  /// A later change of the same fact stands in the way.
  case undoBlocked
  case draft(Draft)
  /// The latest first.
  case drafts([WaitingDraft])
  case draftSaved(String)
  case settingsSaved(Settings)
  case views([CaseStore.SavedView])
  case viewSaved(String)
  case viewRemoved(String)
  case transferListRead(ImportPlan, TransferSummary)
  case imported(added: Int, updated: Int)
  case importCancelled
  case errorsWritten(path: String, rows: Int)
  case exported(path: String, rows: Int, leftOut: Int)
  case catalogueRead(Catalogue)
  case catalogueSaved
  case today(TodayResult)
  case agenda(AgendaResult)
  case catalogue(CatalogueResult)
  case papers(PapersResult)
  case plan(PlanResult)
  case failed(Failure)
}
