package import CaseStore
package import Casework
import ReferenceData

/// Does what the update has asked for, on the store and in files, and says what came of it.
package final class EffectPerformer {
  let store: CaseStore
  let reference: ReferenceLists
  let clock: Clock
  /// The words of what is written to files.
  package private(set) var words: Words
  /// Shows how far a long task is; false stops it.
  package var showProgress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  /// The transfer list read last, for the file of its bad rows.
  var lastReading: TransferReading?

  package init(store: CaseStore, reference: ReferenceLists, words: Words, clock: Clock) {
    self.store = store
    self.reference = reference
    self.words = words
    self.clock = clock
  }

  /// Does one effect; nil when there is nothing to tell.
  package func perform(_ effect: Effect, user: String) -> EffectResult? {
    do {
      return try attempt(effect, user: user)
    } catch let error as CaseStoreError {
      return .failed(Failure(error))
    } catch let error as Failure {
      return .failed(error)
    } catch {
      return .failed(Failure(.failureUnknown))
    }
  }

  private func attempt(_ effect: Effect, user: String) throws -> EffectResult? {
    switch effect {
    case .readCaseload(let query, let need):
      return try readCaseload(query, need)
    case .readCaseloadAround(let query, let id, let lastSeen, let count):
      return try readCaseload(query, around: id, lastSeen: lastSeen, count: count)
    case .countCaseload(let query):
      return .counted(query, try store.count(query))
    case .findClients(let query):
      return .found(query, try findClients(query))
    case .openClient(let id, let purpose):
      return try open(id, for: purpose, user: user)
    case .reveal(let id, let fields):
      try log(.reveal, id, fields.rawValue, user: user)
      return .revealed(id, fields)
    case .readHistory(let id, let before):
      return .history(
        id, before: before,
        try store.history(of: id, before: before, limit: HistoryPart.pageEntries))
    case .readPast(let id, let day):
      return .past(try store.dossier(id, asOf: clock.endOfDay(day)), day)
    case .save(let before, let after, let draft, let label):
      return try save(before, after, draft: draft, label: label, user: user)
    case .readCatalogue:
      return .catalogueRead(
        Catalogue(
          services: try store.catalogue(Service.self),
          organisations: try store.catalogue(Organisation.self),
          courses: try store.catalogue(Course.self), phrases: try store.catalogue(Phrase.self)))
    case .saveCatalogue(let changes, let draft, let label):
      return try save(changes, draft: draft, label: label, user: user)
    case .remove(let ids):
      return try remove(ids, user: user)
    case .assign(let ids, let newCoach):
      return try assign(ids, to: newCoach, user: user)
    case .undo:
      return try undo(user: user)
    case .redo:
      return try redo(user: user)
    case .readDraft(let key):
      return try store.draft(key).map { .draft($0) }
    case .readDrafts:
      return .drafts(try waitingDrafts())
    case .saveDraft(let draft):
      try store.saveDraft(draft)
      return .draftSaved(draft.key)
    case .discardDraft(let key):
      try store.discardDraft(key)
      return nil
    case .saveSettings(let settings):
      for (name, value) in settings.stored { try store.setSetting(name, value) }
      if settings.language != words.language {
        words = Words(TextCatalogue(language: settings.language))
      }
      return .settingsSaved(settings)
    case .readViews:
      return .views(try store.savedViews())
    case .saveView(let name, let query):
      try store.saveView(CaseStore.SavedView(name: name, query: SavedQuery.text(of: query)))
      return .viewSaved(name)
    case .removeView(let name):
      try store.removeView(name)
      return .viewRemoved(name)
    case .readTransferList(let path):
      return try readTransferList(path, user: user)
    case .applyImport(let plan):
      return try apply(plan, user: user)
    case .writeErrors(let path):
      return try writeErrors(path, user: user)
    case .exportCaseload(let query, let only, let path):
      return try export(query, only: only, path: path, user: user)
    case .today(let effect):
      return try attempt(effect, user: user)
    case .agenda(let effect):
      return try perform(effect, user: user)
    case .catalogue(let effect):
      return try attempt(effect, user: user)
    case .papers(let effect):
      return try perform(effect, user: user)
    case .plan(let effect):
      return try perform(effect)
    case .suspend, .quit:
      return nil
    }
  }

  /// Writes a row of the access log; what cannot be logged is not shown.
  func log(
    _ action: AccessEntry.Action, _ client: RecordID?, _ fields: String,
    for purpose: AccessPurpose = .caseload, user: String
  ) throws {
    try store.recordAccess(access(action, client, fields, for: purpose, user: user))
  }

  /// Writes a new file about clients after the rows of the access log; what cannot be logged is not written.
  func disclose(
    _ bytes: [UInt8], to path: String, logging rows: [AccessEntry]
  ) throws(Failure) {
    let file = try TextFiles.reserve(path)
    do throws(CaseStoreError) {
      try store.recordAccess(rows)
    } catch {
      file.remove()
      throw Failure(error)
    }
    try file.write(bytes)
  }

  /// A row of the access log; without a client it stands for a whole list.
  func access(
    _ action: AccessEntry.Action, _ client: RecordID?, _ fields: String,
    for purpose: AccessPurpose = .caseload, user: String
  ) -> AccessEntry {
    AccessEntry(
      at: clock.now(), actor: user, client: client, action: action, fieldGroup: fields,
      purpose: purpose.rawValue)
  }
}
