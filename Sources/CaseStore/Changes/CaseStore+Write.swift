internal import SQLite

extension CaseStore {
  /// Changes records of clients: all of what the body does is kept and durable on return, or nothing.
  ///
  /// - Returns: What was changed; nil when nothing was, and then there is nothing to undo either.
  /// - Throws: What the body throws; `readOnly`, `diskFull`, `inputOutput`.
  @discardableResult
  package func write(
    _ cause: ChangeCause, _ body: (WriteTransaction) throws(CaseStoreError) -> Void
  ) throws(CaseStoreError) -> ChangeSetSummary? {
    try requireWritable()
    foundLast = nil
    do throws(CaseStoreError) {
      return try connection.transaction(files.translate) { () throws(CaseStoreError) in
        let transaction = WriteTransaction(self, cause)
        try body(transaction)
        return try transaction.finish()
      }
    } catch {
      indexer.postings.forgetPending()
      throw error
    }
  }

  /// - Throws: `readOnly` when the store may only be read.
  func requireWritable() throws(CaseStoreError) {
    if isReadOnly { throw .readOnly(path: files.directory) }
  }
}
