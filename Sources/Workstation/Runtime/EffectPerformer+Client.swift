import CaseStore
import Casework
import ReferenceData

extension EffectPerformer {
  func open(_ id: RecordID, for purpose: AccessPurpose, user: String) throws -> EffectResult {
    try log(.view, id, "details", for: purpose, user: user)
    guard let dossier = try store.dossier(id) else { return .missing(id) }
    return .opened(dossier, draft: try store.draft("client/\(id.text)/details"))
  }

  /// Saves what differs between two states of a client, in one transaction with its draft.
  func save(
    _ before: ClientDossier?, _ after: ClientDossier, draft: String, label: TextKey, user: String
  ) throws -> EffectResult {
    if let code = after.client.identityCode, let other = try store.client(identityCode: code),
      other != after.client.id
    {
      throw Failure(.failureIdentityTaken)
    }
    let disclosures = after.referralsSent(since: before).map { disclosure($0, user: user) }
    let summary = try store.write(cause(label, user)) { transaction throws(CaseStoreError) in
      // What cannot be logged does not leave.
      for disclosure in disclosures { try transaction.recordAccess(disclosure) }
      try transaction.save(after, replacing: before)
      try transaction.discardDraft(draft)
    }
    return .saved(after, isNew: before == nil, didChange: summary != nil)
  }

  /// The row of the access log of a referral that leaves: what, to whom, and by which consent (906/2019 17 §).
  private func disclosure(_ referral: Referral, user: String) -> AccessEntry {
    let consent = referral.consent.map { " consent:" + $0.text } ?? ""
    return AccessEntry(
      at: clock.now(), actor: user, client: referral.client, action: .disclose,
      fieldGroup: referral.disclosed + consent, purpose: "referral: " + referral.providerName)
  }

  /// Saves records that are common to all, in one transaction with the draft.
  func save(
    _ changes: [CatalogueChange], draft: String, label: TextKey, user: String
  ) throws -> EffectResult {
    try store.write(cause(label, user)) { transaction throws(CaseStoreError) in
      for change in changes {
        switch change {
        case .save(let record): try transaction.save(record)
        case .remove(let record): try transaction.remove(record)
        }
      }
      try transaction.discardDraft(draft)
    }
    return .catalogueSaved
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

extension WriteTransaction {
  /// Removes a record of whatever type.
  fileprivate func remove<Record: CaseRecord>(_ record: Record) throws(CaseStoreError) {
    try remove(Record.self, record.id)
  }
}
