package import Casework
internal import SQLite

/// The one place where records of clients are written, good for the time of a `CaseStore.write`.
///
/// Each record that really changes gives one change of the change set. The client list and its search
/// follow before the transaction ends; a large write does so in parts, so that memory stays bounded.
package final class WriteTransaction {
  /// How many clients may wait for their row of the client list.
  private static let batch = 2_048

  private let store: CaseStore
  private let cause: ChangeCause
  private let log: ChangeLog
  private let id: RecordID
  private var set: Int64?
  private var changes = 0
  private var waiting: Set<Int64> = []
  private var refreshed: Set<Int64> = []
  /// The dossiers of waiting clients that were added whole, which need not be read again.
  private var whole: [Int64: ClientDossier] = [:]
  private var rowOfClient: [RecordID: Int64] = [:]

  init(_ store: CaseStore, _ cause: ChangeCause) {
    self.store = store
    self.cause = cause
    log = ChangeLog(connection: store.connection)
    id = store.newID()
  }

  /// The record as it is now; nil when there is none or it is removed.
  package func load<Record: CaseRecord>(
    _ type: Record.Type, _ id: RecordID
  ) throws(CaseStoreError) -> Record? {
    guard let row = try row(type, id), !row.isRemoved else { return nil }
    return row.record
  }

  /// Writes a record: adds it when there is none of its identifier, else the fields that differ.
  ///
  /// Nothing happens when nothing differs. A removed record comes back.
  ///
  /// - Throws: `refused` when the data break a rule of the schema, `unknownClient`.
  package func save<Record: CaseRecord>(_ record: Record) throws(CaseStoreError) {
    guard let row = try row(Record.self, record.id) else { return try insert(record) }
    if row.isRemoved { try setRemoved(row, false) }
    let patch = ChangePatch(from: row.record, to: record)
    guard !patch.changes.isEmpty else { return }
    try store.attempt { () throws(SQLiteError) in
      try table(Record.self).update(record.id, patch.changes.map { ($0.field, $0.after) })
    }
    try note(.updated, record, client: row.client, patch)
  }

  /// Adds a record that the store does not have, without looking for it first.
  ///
  /// - Throws: `refused` when there is one of its identifier, else as `save`.
  package func insert<Record: CaseRecord>(_ record: Record) throws(CaseStoreError) {
    var client = Record.kind.belongsToItself ? 0 : try clientRow(record.client)
    try store.attempt { () throws(SQLiteError) in
      try table(Record.self).insert(record, client: client)
    }
    if Record.kind == .client {
      client = store.connection.lastInsertedRow
      rowOfClient[record.id] = client
    }
    try note(.created, record, client: client, ChangePatch(creating: record))
  }

  /// Adds a client with all records, none of which the store has.
  package func insert(_ dossier: ClientDossier) throws(CaseStoreError) {
    try insert(dossier.client)
    var inserter = DossierInserter(transaction: self, dossier: dossier)
    try ClientDossier.visitLists(&inserter)
    whole[try clientRow(dossier.client.id)] = dossier
  }

  /// Writes a dossier in place of an earlier state of it: what differs is saved, what it no longer has
  /// is removed, and what did not change is left as the store has it.
  ///
  /// - Throws: As `save` of a record.
  package func save(
    _ dossier: ClientDossier, replacing before: ClientDossier?
  ) throws(CaseStoreError) {
    try save([dossier.client], replacing: before.map { [$0.client] })
    var saver = DossierSaver(transaction: self, dossier: dossier, before: before)
    try ClientDossier.visitLists(&saver)
  }

  fileprivate func save<Record: CaseRecord>(
    _ records: [Record], replacing before: [Record]?
  ) throws(CaseStoreError) {
    let before = before ?? []
    // Most lists of a dossier are the very same; those of ten years are long.
    guard records != before else { return }
    var rest = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for record in records where rest.removeValue(forKey: record.id) != record { try save(record) }
    for record in before where rest[record.id] != nil { try remove(Record.self, record.id) }
  }

  /// Removes a record; history and undo keep it.
  ///
  /// Nothing happens when there is none.
  /// A removed client is off the list with all records; they come back together.
  package func remove<Record: CaseRecord>(
    _ type: Record.Type, _ id: RecordID
  ) throws(CaseStoreError) {
    guard let row = try row(type, id), !row.isRemoved else { return }
    try setRemoved(row, true)
  }

  /// Brings a removed record back; nothing happens when it is not removed.
  package func restore<Record: CaseRecord>(
    _ type: Record.Type, _ id: RecordID
  ) throws(CaseStoreError) {
    guard let row = try row(type, id), row.isRemoved else { return }
    try setRemoved(row, false)
  }

  /// Writes a row of the access log in the same transaction as what it tells of.
  ///
  /// - Throws: As `CaseStore.recordAccess`; then nothing of the transaction is kept.
  package func recordAccess(_ entry: AccessEntry) throws(CaseStoreError) {
    try store.attempt { () throws(SQLiteError) in try store.insert(entry) }
  }

  /// Takes away a draft in the same transaction as what it became.
  package func discardDraft(_ key: String) throws(CaseStoreError) {
    try store.attempt { () throws(SQLiteError) in
      try store.connection.run("DELETE FROM draft WHERE key = ?", [.text(key)])
    }
  }

  /// Brings the client list up to date and says what was done; nil when nothing changed.
  func finish() throws(CaseStoreError) -> ChangeSetSummary? {
    try refresh()
    try store.attempt { () throws(SQLiteError) in try store.indexer.postings.flush() }
    guard changes > 0 else { return nil }
    return ChangeSetSummary(id: id, changes: changes, clients: refreshed.count)
  }

  // MARK: Parts

  private func table<Record: CaseRecord>(_ type: Record.Type) -> RecordTable<Record> {
    RecordTable(connection: store.connection)
  }

  private func row<Record: CaseRecord>(
    _ type: Record.Type, _ id: RecordID
  ) throws(CaseStoreError) -> RecordTable<Record>.Row? {
    try store.attempt { () throws(SQLiteError) in try table(type).row(id) }
  }

  private func clientRow(_ id: RecordID) throws(CaseStoreError) -> Int64 {
    if let row = rowOfClient[id] { return row }
    guard let row = try store.row(ofClient: id) else { throw .unknownClient }
    rowOfClient[id] = row
    return row
  }

  private func setRemoved<Record: CaseRecord>(
    _ row: RecordTable<Record>.Row, _ isRemoved: Bool
  ) throws(CaseStoreError) {
    try store.attempt { () throws(SQLiteError) in
      try table(Record.self).setRemoved(row.record.id, at: isRemoved ? cause.at : nil)
    }
    try note(
      isRemoved ? .removed : .restored, row.record, client: row.client, ChangePatch(changes: []))
  }

  private func note<Record: CaseRecord>(
    _ operation: ChangeOperation, _ record: Record, client: Int64, _ patch: ChangePatch
  ) throws(CaseStoreError) {
    let client = Record.kind.scope == .catalogue ? ChangeLog.noClient : client
    try store.attempt { () throws(SQLiteError) in
      let ord = ChangeLog.ords(ofSet: try changeSet()).lowerBound + Int64(changes)
      try log.add(operation, Record.kind, record.id, client: client, patch: patch, at: ord)
    }
    changes += 1
    guard client != ChangeLog.noClient else { return }
    // Records of one client come together: refresh when the next client begins.
    if !waiting.contains(client), waiting.count >= Self.batch { try refresh() }
    waiting.insert(client)
    whole[client] = nil
  }

  /// The number of the change set, which begins with the first change.
  private func changeSet() throws(SQLiteError) -> Int64 {
    if let set { return set }
    let begun = try log.begin(cause, id: id, device: store.device)
    set = begun
    return begun
  }

  private func refresh() throws(CaseStoreError) {
    let clients = waiting.sorted()
    refreshed.formUnion(waiting)
    waiting.removeAll(keepingCapacity: true)
    rowOfClient.removeAll(keepingCapacity: true)
    try store.attempt { () throws(SQLiteError) in
      try store.indexer.refresh(clients) { (client) throws(SQLiteError) in
        var dossier = whole[client]
        let isNew = dossier != nil
        if dossier == nil { dossier = try store.dossier(row: client) }
        try store.refreshWorklist(ofClient: client, dossier, isNew: isNew)
        return dossier
      }
    }
    whole.removeAll(keepingCapacity: true)
  }
}

/// Adds the records of a new client, list by list.
private struct DossierInserter: DossierVisitor {
  let transaction: WriteTransaction
  let dossier: ClientDossier

  mutating func visit<Record: CaseRecord>(
    _ list: WritableKeyPath<ClientDossier, [Record]>
  ) throws(CaseStoreError) {
    for record in dossier[keyPath: list] { try transaction.insert(record) }
  }
}

/// Writes what differs between two states of a client, list by list.
private struct DossierSaver: DossierVisitor {
  let transaction: WriteTransaction
  let dossier: ClientDossier
  let before: ClientDossier?

  mutating func visit<Record: CaseRecord>(
    _ list: WritableKeyPath<ClientDossier, [Record]>
  ) throws(CaseStoreError) {
    try transaction.save(dossier[keyPath: list], replacing: before?[keyPath: list])
  }
}
