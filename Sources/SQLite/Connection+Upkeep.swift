internal import CSQLite

extension Connection {
  /// Writes a compact copy of the database, as of now, to a path where there is no file or an empty one.
  package func copy(to path: String) throws(SQLiteError) {
    try run("VACUUM INTO ?", [.text(path)])
  }

  /// Runs a body whose statements are given up with `interrupted` as soon as a condition holds.
  ///
  /// For work that a key should end, on the thread that does the work.
  ///
  /// - Parameters:
  ///   - instructions: How many steps of SQLite's virtual machine lie between two questions.
  ///   - condition: Whether to give up.
  ///   - body: The work.
  package func interrupting<Result>(
    every instructions: Int = 1_000, when condition: @escaping () -> Bool,
    _ body: () throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    let question = InterruptQuestion(condition)
    sqlite3_progress_handler(
      handle, Int32(instructions),
      { InterruptQuestion.answer($0) },
      Unmanaged.passUnretained(question).toOpaque())
    defer {
      sqlite3_progress_handler(handle, 0, nil, nil)
      withExtendedLifetime(question) {}
    }
    return try body()
  }
}

/// A condition in a form that can travel through a C pointer.
private final class InterruptQuestion {
  let condition: () -> Bool

  init(_ condition: @escaping () -> Bool) {
    self.condition = condition
  }

  /// What SQLite is told: other than 0 means give up.
  static func answer(_ context: UnsafeMutableRawPointer?) -> Int32 {
    guard let context else { return 0 }
    let question = Unmanaged<InterruptQuestion>.fromOpaque(context).takeUnretainedValue()
    return question.condition() ? 1 : 0
  }
}
