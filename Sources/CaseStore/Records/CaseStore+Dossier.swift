package import Casework
internal import SQLite

extension CaseStore {
  /// A client; nil when there is none or the client is removed.
  package func client(_ id: RecordID) throws(CaseStoreError) -> Client? {
    let row = try attempt { () throws(SQLiteError) in
      try RecordTable<Client>(connection: connection).row(id)
    }
    guard let row, !row.isRemoved else { return nil }
    return row.record
  }

  /// A client with every record; nil when there is none or the client is removed.
  package func dossier(_ client: RecordID) throws(CaseStoreError) -> ClientDossier? {
    guard let row = try row(ofClient: client) else { return nil }
    return try attempt { () throws(SQLiteError) in try dossier(row: row) }
  }

  /// The client with an identity code; nil when there is none.
  package func client(identityCode: IdentityCode) throws(CaseStoreError) -> RecordID? {
    try attempt { () throws(SQLiteError) in
      try connection.first(
        "SELECT id FROM client WHERE identity_code = ? AND removed_at IS NULL",
        [.text(identityCode.text)]
      ) { $0.recordID(0) } ?? nil
    }
  }

  /// The row of a client, removed or not.
  func row(ofClient id: RecordID) throws(CaseStoreError) -> Int64? {
    try attempt { () throws(SQLiteError) in
      try connection.integer("SELECT row FROM client WHERE id = ?", [.blob(id.bytes)])
    }
  }

  /// The dossier of a client by row; nil when the client is removed.
  func dossier(row: Int64) throws(SQLiteError) -> ClientDossier? {
    guard
      let client = try RecordTable<Client>(connection: connection).rows(ofClient: row).first
    else { return nil }
    var reader = DossierReader(
      connection: connection, row: row, dossier: ClientDossier(client: client.record))
    try ClientDossier.visitLists(&reader)
    return reader.dossier
  }
}

/// Reads the records of a client, list by list.
private struct DossierReader: DossierVisitor {
  let connection: Connection
  let row: Int64
  var dossier: ClientDossier

  mutating func visit<Record: CaseRecord>(
    _ list: WritableKeyPath<ClientDossier, [Record]>
  ) throws(SQLiteError) {
    dossier[keyPath: list] = try RecordTable<Record>(connection: connection)
      .rows(ofClient: row).map(\.record)
  }
}
