internal import Casework

/// The records of a client on the way back in time.
struct PastDossier {
  /// Every record, removed ones too.
  var records: [RecordID: any CaseRecord] = [:]
  /// The records that were not there.
  var removed: Set<RecordID> = []

  /// Goes back over one change.
  mutating func revert<Record: CaseRecord>(_ change: ChangeLog.Entry, _ type: Record.Type) {
    switch change.operation {
    case .created, .restored: removed.insert(change.record)
    case .removed: removed.remove(change.record)
    case .updated:
      guard var record = records[change.record] as? Record else { return }
      for field in Record.fields {
        guard let patch = change.patch.changes.first(where: { $0.field == field.name }) else {
          continue
        }
        _ = field.write(&record, patch.before)
      }
      records[change.record] = record
    }
  }

  /// The records that were there; nil when the client was not.
  func dossier(of client: RecordID) -> ClientDossier? {
    guard !removed.contains(client), let client = records[client] as? Client else { return nil }
    var reader = PastReader(past: self, dossier: ClientDossier(client: client))
    ClientDossier.visitLists(&reader)
    return reader.dossier
  }

  fileprivate func present<Record: CaseRecord>() -> [Record] {
    records.values.compactMap { $0 as? Record }
      .filter { !removed.contains($0.id) }
      .sorted { $0.id < $1.id }
  }
}

/// Gathers the records that were there, list by list.
private struct PastReader: DossierVisitor {
  let past: PastDossier
  var dossier: ClientDossier

  mutating func visit<Record: CaseRecord>(_ list: WritableKeyPath<ClientDossier, [Record]>) {
    dossier[keyPath: list] = past.present()
  }
}
