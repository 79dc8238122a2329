package import CaseStore
package import Casework
package import Interface
package import ReferenceData

/// Something to be done outside the pure part of the program; the result comes back as an `EffectResult`.
package enum Effect: Sendable {
  case readCaseload(CaseloadQuery, ListNeed<CaseloadEntry>)
  /// Reads the list again around a client, so that nothing moves under the cursor.
  ///
  /// A client who is not in it any more leaves her place, as she was seen last, to whoever stands there now.
  case readCaseloadAround(CaseloadQuery, RecordID?, lastSeen: CaseloadEntry?, count: Int)
  case countCaseload(CaseloadQuery)
  /// Finds the identities of all clients of a query.
  case findClients(CaseloadQuery)
  /// Writes the access row, then reads the client and her draft.
  case openClient(RecordID, for: AccessPurpose = .caseload)
  /// Writes the access row of a reveal.
  case reveal(RecordID, AccessedFields)
  case readHistory(RecordID, before: Int64?)
  /// The client as she stood at the end of a day.
  case readPast(RecordID, CalendarDate)
  /// Writes what differs between two states of a client, with the removal of the draft it came from.
  ///
  /// The label is the name of the change in history and undo.
  case save(before: ClientDossier?, after: ClientDossier, draft: String, label: TextKey)
  /// Reads what is common to all: services, organisations, courses, phrases.
  case readCatalogue
  /// Writes records that are common to all; they are then read anew.
  case saveCatalogue([CatalogueChange], draft: String, label: TextKey)
  case remove([RecordID])
  case assign([RecordID], coach: String)
  case undo
  case redo
  case readDraft(String)
  /// Reads what waits to be taken up again.
  case readDrafts
  case saveDraft(Draft)
  case discardDraft(String)
  case saveSettings(Settings)
  case readViews
  case saveView(name: String, CaseloadQuery)
  case removeView(String)
  case readTransferList(path: String)
  case applyImport(ImportPlan)
  /// Writes the bad rows of the list that was read last, to be mended and imported again.
  case writeErrors(path: String)
  case exportCaseload(CaseloadQuery, only: Set<RecordID>, path: String)
  case today(TodayEffect)
  case agenda(AgendaEffect)
  case catalogue(CatalogueEffect)
  case papers(PapersEffect)
  case plan(PlanEffect)
  case suspend
  case quit
}

extension Effect {
  /// Whether a person would wonder what is going on.
  var takesTime: Bool {
    switch self {
    case .readTransferList, .applyImport, .exportCaseload, .findClients, .today(.rebuild): true
    default: false
    }
  }
}

/// Which facts of a client an access concerns; the raw value is what the access log keeps.
package enum AccessedFields: String, Sendable {
  case identityCode = "identity_code"
  case contactDetails = "contact_details"
}
