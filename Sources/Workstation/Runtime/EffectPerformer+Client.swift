import CaseStore
import Casework
import ReferenceData

extension EffectPerformer {
  func open(_ id: RecordID, user: String) throws -> EffectResult {
    try log(.view, id, "details", user: user)
    guard let dossier = try store.dossier(id) else { return .missing(id) }
    return .opened(dossier, draft: try store.draft("client/\(id.text)/details"))
  }

  /// Saves what differs between two states of a client, in one transaction with its draft.
  func save(
    _ before: ClientDossier?, _ after: ClientDossier, draft: String, user: String
  ) throws -> EffectResult {
    let label: TextKey = before == nil ? .changeAdded : .changeSaved
    if let code = after.client.identityCode, let other = try store.client(identityCode: code),
      other != after.client.id
    {
      throw Failure(.failureIdentityTaken)
    }
    let summary = try store.write(cause(label, user)) { transaction throws(CaseStoreError) in
      try transaction.save(after, replacing: before)
      try transaction.discardDraft(draft)
    }
    return .saved(after, isNew: before == nil, didChange: summary != nil)
  }

  func remove(_ ids: [RecordID], user: String) throws -> EffectResult {
    try store.write(cause(.changeRemoved, user)) { transaction throws(CaseStoreError) in
      for id in ids { try transaction.remove(Client.self, id) }
    }
    return .removed(ids)
  }

  func assign(_ ids: [RecordID], to newCoach: String, user: String) throws -> EffectResult {
    try store.write(cause(.changeAssigned, user)) { transaction throws(CaseStoreError) in
      for id in ids {
        guard var client = try transaction.load(Client.self, id) else { continue }
        client.coach = newCoach
        try transaction.save(client)
      }
    }
    return .assigned(ids.count, coach: newCoach)
  }

  func undo(user: String) throws -> EffectResult {
    switch try store.undo(author: user, at: clock.now()) {
    case .done(let label, let client): .undone(label: label, name: try name(of: client))
    case .nothing: .nothingToUndo
    case .blocked: .undoBlocked
    }
  }

  func redo(user: String) throws -> EffectResult {
    switch try store.redo(author: user, at: clock.now()) {
    case .done(let label, let client): .redone(label: label, name: try name(of: client))
    case .nothing: .nothingToRedo
    case .blocked: .undoBlocked
    }
  }

  /// A client's name, so that taking back a change elsewhere does not go unseen; nil when she is not in the store.
  private func name(of client: RecordID?) throws(CaseStoreError) -> String? {
    guard let client, let client = try store.client(client) else { return nil }
    return "\(client.familyName) \(client.givenNames)"
  }

  /// Who changes what now; the label is the key of the text that names the change.
  func cause(_ label: TextKey, _ user: String) -> ChangeCause {
    ChangeCause(author: user, at: clock.now(), label: label.rawValue)
  }
}
