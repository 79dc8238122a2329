internal import Casework
internal import SQLite

extension CaseStore {
  /// Where the fingerprint of the basis is kept by which the whole worklist was made.
  private static let setting = "worklist_basis"

  /// Says by what the worklist is found from now on.
  ///
  /// A store without clients has its worklist by any basis; another that was made by a different one shows what it has
  /// until `rebuildWorklist`.
  package func findWorklist(by basis: WorklistBasis) throws(CaseStoreError) {
    worklistBasis = basis
    isWorklistCurrent = try setting(Self.setting) == basis.fingerprint
    guard !isWorklistCurrent, !isReadOnly else { return }
    let isEmpty = try attempt { () throws(SQLiteError) in
      try connection.integer("SELECT 1 FROM caseload LIMIT 1") == nil
    }
    if isEmpty { try rebuildWorklist() }
  }

  /// Makes the whole worklist anew by the present basis, in one transaction.
  ///
  /// - Parameter progress: Told the number of clients done and of all, now and then; false stops the work.
  /// - Throws: `cancelled` when progress answers false, and as `write`; then the worklist is as it was.
  package func rebuildWorklist(
    progress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws(CaseStoreError) {
    try requireWritable()
    guard let basis = worklistBasis else { return }
    let table = DueItemTable(connection: connection)
    try connection.transaction(files.translate) { () throws(CaseStoreError) in
      let clients = try attempt { () throws(SQLiteError) in
        var clients: [Int64] = []
        try connection.rows("SELECT client FROM caseload ORDER BY client") {
          (row) throws(SQLiteError) in
          clients.append(row.integer(0))
        }
        try table.clear()
        return clients
      }
      for (done, client) in clients.enumerated() {
        if done % 256 == 255, !progress(done, clients.count) { throw .cancelled }
        try attempt { () throws(SQLiteError) in
          guard let dossier = try dossier(row: client) else { return }
          try table.write(basis.items(dossier), ofClient: client)
        }
      }
      try setSetting(Self.setting, basis.fingerprint)
    }
    isWorklistCurrent = true
  }

  /// Brings the items of a client up to date, in the transaction that touches her; without a dossier there are none.
  ///
  /// By another basis than the rest of the worklist the whole has to be made anew, also if the old basis should return.
  /// A new client has no items before.
  func refreshWorklist(
    ofClient client: Int64, _ dossier: ClientDossier?, isNew: Bool
  ) throws(SQLiteError) {
    if !isWorklistCurrent {
      try connection.run("DELETE FROM setting WHERE key = ?", [.text(Self.setting)])
    }
    guard dossier == nil || worklistBasis != nil else { return }
    let items = dossier.flatMap { worklistBasis?.items($0) } ?? []
    let table = DueItemTable(connection: connection)
    try isNew ? table.add(items, ofClient: client) : table.write(items, ofClient: client)
  }
}
