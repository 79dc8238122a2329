extension Connection {
  /// Runs a body as one transaction: all of it happens, or nothing.
  ///
  /// The outermost takes the write lock at once (`BEGIN IMMEDIATE`), so that a body never fails half
  /// way for a lock; one inside another is a savepoint and can be undone alone.
  ///
  /// - Parameters:
  ///   - translate: Makes what SQLite says into the body's kind of error.
  ///   - body: What to do. When it throws, everything it did is taken back.
  package func transaction<Result, Failure: Error>(
    _ translate: (SQLiteError) -> Failure, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let isOutermost = !isInTransaction
    let bracket =
      isOutermost
      ? (begin: "BEGIN IMMEDIATE", commit: "COMMIT", rollback: "ROLLBACK")
      : (begin: "SAVEPOINT inner", commit: "RELEASE inner", rollback: "ROLLBACK TO inner")
    do throws(SQLiteError) { try run(bracket.begin) } catch { throw translate(error) }
    let result: Result
    do throws(Failure) {
      result = try body()
      do throws(SQLiteError) { try run(bracket.commit) } catch { throw translate(error) }
    } catch {
      rollBack(bracket.rollback, releasing: isOutermost ? nil : bracket.commit)
      throw error
    }
    return result
  }

  /// Runs a body that speaks only to SQLite as one transaction.
  package func transaction<Result>(
    _ body: () throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    try transaction({ $0 }, body)
  }

  /// Takes back; nothing is left to take back when SQLite has already done so itself.
  private func rollBack(_ rollback: String, releasing release: String?) {
    guard isInTransaction else { return }
    do throws(SQLiteError) {
      try run(rollback)
      if let release { try run(release) }
    } catch {
      preconditionFailure("a transaction cannot be rolled back: \(error.extended.rawValue)")
    }
  }
}
