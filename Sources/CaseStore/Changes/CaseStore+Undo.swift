package import Casework
internal import SQLite

extension CaseStore {
  /// Takes back the latest thing the author did and has not yet taken back.
  ///
  /// A change is taken back by a change that does the opposite, so history tells both and it works
  /// after a restart.
  package func undo(author: String, at moment: Moment) throws(CaseStoreError) -> UndoOutcome {
    try takeBack(Self.undoable, author: author, at: moment)
  }

  /// Does again what was taken back last, unless the author has done something else since.
  package func redo(author: String, at moment: Moment) throws(CaseStoreError) -> UndoOutcome {
    try takeBack(Self.redoable, author: author, at: moment)
  }

  /// The latest set that is not itself an undoing and is not undone: no set undoes it that is not in
  /// turn undone.
  private static let undoable = """
    SELECT x.ord, x.id, x.label FROM change_set x
    WHERE x.undoes IS NULL AND x.author = ?1 AND NOT EXISTS (
      SELECT 1 FROM change_set u WHERE u.undoes = x.id
      AND NOT EXISTS (SELECT 1 FROM change_set r WHERE r.undoes = u.id))
    ORDER BY x.ord DESC LIMIT 1
    """

  /// The latest set that undoes another, is not undone, and came after everything done afresh.
  private static let redoable = """
    SELECT u.ord, u.id, u.label FROM change_set u
    JOIN change_set x ON x.id = u.undoes AND x.undoes IS NULL
    WHERE u.author = ?1
    AND u.ord > (SELECT ifnull(max(ord), 0) FROM change_set WHERE undoes IS NULL AND author = ?1)
    AND NOT EXISTS (SELECT 1 FROM change_set r WHERE r.undoes = u.id)
    ORDER BY u.ord DESC LIMIT 1
    """

  private func takeBack(
    _ choice: String, author: String, at moment: Moment
  ) throws(CaseStoreError) -> UndoOutcome {
    try requireWritable()
    let chosen = try attempt { () throws(SQLiteError) in
      try connection.first(choice, [.text(author)]) { row in
        row.recordID(1).map { (ord: row.integer(0), id: $0, label: row.text(2)) }
      } ?? nil
    }
    guard let chosen else { return .nothing }
    let cause = ChangeCause(author: author, at: moment, label: chosen.label, undoes: chosen.id)
    do throws(CaseStoreError) {
      try write(cause) { (transaction) throws(CaseStoreError) in
        try revert(set: chosen.ord, in: transaction)
      }
    } catch {
      guard case .undoBlocked(let obstacle) = error else { throw error }
      return .blocked(obstacle)
    }
    return .done(label: chosen.label, client: try onlyClient(of: chosen.ord))
  }

  /// Does the opposite of each change of a set, the last first.
  private func revert(
    set: Int64, in transaction: WriteTransaction
  ) throws(CaseStoreError) {
    var last = ChangeLog.ords(ofSet: set).upperBound
    while let change = try change(of: set, upTo: last) {
      last = change.ord - 1
      try revert(change, change.kind.record, in: transaction)
    }
  }

  /// The last change of a set up to a number.
  private func change(
    of set: Int64, upTo ord: Int64
  ) throws(CaseStoreError) -> ChangeLog.Entry? {
    try attempt { () throws(SQLiteError) in
      try connection.first(
        """
        SELECT \(ChangeLog.columns) FROM change c
        WHERE c.ord BETWEEN ? AND ? ORDER BY c.ord DESC LIMIT 1
        """, [.integer(ChangeLog.ords(ofSet: set).lowerBound), .integer(ord)], ChangeLog.entry)
        ?? nil
    }
  }

  private func revert<Record: CaseRecord>(
    _ change: ChangeLog.Entry, _ type: Record.Type, in transaction: WriteTransaction
  ) throws(CaseStoreError) {
    let current = try transaction.load(type, change.record)
    switch (change.operation, current) {
    case (.restored, _?):
      try transaction.remove(type, change.record)
    case (.removed, nil):
      try transaction.restore(type, change.record)
    case (.created, let current?):
      try requireSame(current, ChangePatch(creating: current).changes, change.patch.changes)
      if Record.kind == .client, try hasRecords(client: change.client) {
        throw .undoBlocked(.hasRecords)
      }
      try transaction.remove(type, change.record)
    case (.updated, var record?):
      for field in Record.fields {
        guard let patch = change.patch.changes.first(where: { $0.field == field.name }) else {
          continue
        }
        guard field.read(record) == patch.after, field.write(&record, patch.before) else {
          throw .undoBlocked(.changedLater(kind: Record.kind, field: field.name))
        }
      }
      try transaction.save(record)
    case (.restored, nil), (.removed, _?), (.created, nil), (.updated, nil):
      throw .undoBlocked(.removedLater(kind: Record.kind))
    }
  }

  /// Checks that a created record is still as it was created.
  private func requireSame<Record: CaseRecord>(
    _ record: Record, _ now: [FieldChange], _ then: [FieldChange]
  ) throws(CaseStoreError) {
    for field in Record.fields {
      let name = field.name
      guard now.first(where: { $0.field == name }) == then.first(where: { $0.field == name })
      else { throw .undoBlocked(.changedLater(kind: Record.kind, field: name)) }
    }
  }

  /// Whether a client has any record that is not removed.
  private func hasRecords(client: Int64) throws(CaseStoreError) -> Bool {
    for kind in RecordKind.allCases where kind != .client && kind.scope == .client {
      let found = try attempt { () throws(SQLiteError) in
        try connection.integer(
          "SELECT 1 FROM \(kind.rawValue) WHERE client = ? AND removed_at IS NULL LIMIT 1",
          [.integer(client)])
      }
      if found != nil { return true }
    }
    return false
  }

  /// The client of a change set; nil when it is about many.
  private func onlyClient(of set: Int64) throws(CaseStoreError) -> RecordID? {
    let ords = ChangeLog.ords(ofSet: set)
    return try attempt { () throws(SQLiteError) in
      try connection.first(
        """
        SELECT l.id FROM (SELECT min(client) AS low, max(client) AS high FROM change
        WHERE ord BETWEEN ? AND ?) JOIN client l ON l.row = low WHERE low = high
        """, [.integer(ords.lowerBound), .integer(ords.upperBound)]
      ) { $0.recordID(0) } ?? nil
    }
  }
}
