import SQLite
import Testing

@Suite("A statement")
struct StatementTests {
  private let connection: Connection

  init() throws {
    connection = try Connection(path: ":memory:")
    try connection.execute(script: "CREATE TABLE t(v ANY) STRICT")
  }

  @Test(
    "gives back what was bound",
    arguments: [
      .null, .integer(0), .integer(.max), .integer(.min), .text(""), .text("Åke Väänänen 日本"),
      .text("before\u{0}after"), .text("👩‍👩‍👧‍👦"), .blob([]), .blob([0, 255, 0]),
    ] as [Value])
  func roundTrip(value: Value) throws {
    try connection.run("INSERT INTO t VALUES(?)", [value])
    let read = try connection.first("SELECT v FROM t") { $0.value(0) }
    #expect(read == value)
  }

  @Test("tells null from empty")
  func null() throws {
    try connection.run("INSERT INTO t VALUES(?)", [.null])
    #expect(try connection.first("SELECT v FROM t") { $0.isNull(0) } == true)
    #expect(try connection.first("SELECT '' FROM t") { $0.isNull(0) } == false)
    #expect(try connection.first("SELECT v FROM t") { ($0.integer(0), $0.flag(0)) }! == (0, false))
  }

  @Test("is prepared once and forgets what was bound")
  func cached() throws {
    let first = try connection.statement("INSERT INTO t VALUES(?)")
    try first.bind("kept", at: 1)
    try first.run()
    let second = try connection.statement("INSERT INTO t VALUES(?)")
    #expect(first === second)
    try second.run()
    #expect(try connection.integer("SELECT count(*) FROM t WHERE v IS NULL") == 1)
  }

  @Test("is free again after its rows were left in the middle")
  func leftInTheMiddle() throws {
    try connection.run("INSERT INTO t VALUES(1),(2),(3)")
    for _ in 0..<3 {
      #expect(try connection.first("SELECT v FROM t ORDER BY v") { $0.integer(0) } == 1)
    }
    #expect(try !connection.statement("SELECT v FROM t ORDER BY v").isStepping)
  }

  @Test("fails with a typed error that holds no bound value")
  func failure() throws {
    try connection.execute(script: "CREATE TABLE u(code TEXT NOT NULL UNIQUE) STRICT")
    let insert = "INSERT INTO u VALUES(?)"
    try connection.run(insert, [.text("010190-999P")])
    let error = try #require(throws: SQLiteError.self) {
      try connection.run(insert, [.text("010190-999P")])
    }
    #expect(error.code == .constraint)
    #expect(error.extended.rawValue == 2067)
    #expect(error.sql == insert)
    #expect(!"\(error)".contains("999P"))
  }

  @Test("with a mistake in it is refused when it is prepared")
  func mistake() throws {
    let error = try #require(throws: SQLiteError.self) { try connection.run("SELEC 1") }
    #expect(error.code == .error)
    #expect(error.sql == "SELEC 1")
  }

  @Test("used inside its own rows traps")
  func reentrance() async {
    await #expect(processExitsWith: .failure) {
      let connection = try Connection(path: ":memory:")
      try connection.rows("SELECT 1") { _ throws(SQLiteError) in try connection.run("SELECT 1") }
    }
  }

  @Test("open at close traps")
  func openAtClose() async {
    await #expect(processExitsWith: .failure) {
      let connection = try Connection(path: ":memory:")
      _ = try connection.statement("SELECT 1").step()
      connection.close()
    }
  }
}
