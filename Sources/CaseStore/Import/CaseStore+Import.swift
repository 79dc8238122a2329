package import Casework
internal import SQLite

extension CaseStore {
  /// Compares a transfer list with the store; nothing is written.
  ///
  /// A client is recognised by the identity code alone. Name and day of birth only make a likely
  /// duplicate, for a person to judge.
  package func importPlan(
    for reading: TransferReading
  ) throws(CaseStoreError) -> ImportPlan {
    var additions: [ClientDossier] = []
    var updates: [ImportUpdate] = []
    var duplicates: [LikelyDuplicate] = []
    var unchanged = 0
    for row in reading.rows {
      guard let existing = try existing(row.dossier) else {
        additions.append(row.dossier)
        duplicates += try likelyDuplicates(of: row)
        continue
      }
      let changes = DossierComparison(row.dossier, against: existing).changes
      if changes.isEmpty {
        unchanged += 1
      } else {
        updates.append(ImportUpdate(client: existing.client, line: row.line, changes: changes))
      }
    }
    return ImportPlan(
      additions: additions, updates: updates, unchanged: unchanged, likelyDuplicates: duplicates)
  }

  /// Does what a plan says, in one change set.
  ///
  /// - Parameters:
  ///   - plan: The plan; of the updates only the chosen ones are made.
  ///   - cause: What the change set is called.
  ///   - progress: Told the number of clients done, now and then; false stops the import.
  /// - Returns: What was changed; nil when there was nothing to do.
  /// - Throws: `cancelled` when progress answers false, and as `write`; then nothing was changed.
  @discardableResult
  package func apply(
    _ plan: ImportPlan, _ cause: ChangeCause, progress: (Int) -> Bool = { _ in true }
  ) throws(CaseStoreError) -> ChangeSetSummary? {
    try write(cause) { (transaction) throws(CaseStoreError) in
      var done = 0
      func step() throws(CaseStoreError) {
        done += 1
        if done % 64 == 0, !progress(done) { throw .cancelled }
      }
      for dossier in plan.additions {
        try transaction.insert(dossier)
        try step()
      }
      for update in plan.updates where update.isChosen {
        for changes in update.changesByRecord {
          try make(changes, of: update.client.id, changes[0].kind.record, in: transaction)
        }
        try step()
      }
    }
  }

  /// Writes what a list tells of one record.
  private func make<Record: CaseRecord>(
    _ changes: [ImportChange], of client: RecordID, _ type: Record.Type,
    in transaction: WriteTransaction
  ) throws(CaseStoreError) {
    let id = changes[0].record
    var record = try transaction.load(type, id) ?? Record(id: id, client: client)
    for field in Record.fields {
      guard let change = changes.first(where: { $0.field.field == field.name }) else { continue }
      _ = field.write(&record, change.field.after)
    }
    try transaction.save(record)
  }

  private func existing(_ dossier: ClientDossier) throws(CaseStoreError) -> ClientDossier? {
    guard let code = dossier.client.identityCode, let id = try client(identityCode: code) else {
      return nil
    }
    return try self.dossier(id)
  }

  private func likelyDuplicates(
    of row: TransferRow
  ) throws(CaseStoreError) -> [LikelyDuplicate] {
    let client = row.dossier.client
    guard let birthDate = client.birthDate else { return [] }
    let name = Self.comparableName(client.familyName, client.givenNames)
    return try attempt { () throws(SQLiteError) in
      var found: [LikelyDuplicate] = []
      try connection.rows(
        """
        SELECT id, family_name, given_names FROM client
        WHERE birth_date = ? AND removed_at IS NULL
        """, [.text(birthDate.iso)]
      ) { (existing) throws(SQLiteError) in
        let (family, given) = (existing.text(1), existing.text(2))
        guard Self.comparableName(family, given) == name, let id = existing.recordID(0) else {
          return
        }
        found.append(
          LikelyDuplicate(
            line: row.line, existing: id, familyName: family, givenNames: given,
            birthDate: birthDate))
      }
      return found
    }
  }

  /// The family name and the first given name, as a search folds them.
  private static func comparableName(_ family: String, _ given: String) -> [String] {
    [SearchText.folded(family), SearchText.queryWords(given).first ?? ""]
  }
}
