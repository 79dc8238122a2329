import Glibc
import SQLite
import TestSupport
import Testing

@Suite("A connection")
struct ConnectionTests {
  private let directory = TemporaryDirectory()

  private func counting() throws -> Connection {
    let connection = try Connection(path: directory.file("a.sqlite"))
    try connection.execute(script: "CREATE TABLE t(v INTEGER) STRICT")
    return connection
  }

  private struct Refusal: Error {}

  @Test("keeps all of a transaction or nothing")
  func transaction() throws {
    let connection = try counting()
    try connection.transaction { () throws(SQLiteError) in
      try connection.run("INSERT INTO t VALUES(1)")
    }
    #expect(throws: Refusal.self) {
      try connection.transaction({ _ in Refusal() }) { () throws(Refusal) in
        do { try connection.run("INSERT INTO t VALUES(2)") } catch { throw Refusal() }
        throw Refusal()
      }
    }
    #expect(!connection.isInTransaction)
    #expect(try connection.integer("SELECT sum(v) FROM t") == 1)
  }

  @Test("takes back an inner transaction alone")
  func savepoint() throws {
    let connection = try counting()
    try connection.transaction { () throws(SQLiteError) in
      try connection.run("INSERT INTO t VALUES(1)")
      do throws(SQLiteError) {
        try connection.transaction { () throws(SQLiteError) in
          try connection.run("INSERT INTO t VALUES(10)")
          try connection.run("no such statement")
        }
      } catch {}
      try connection.transaction { () throws(SQLiteError) in
        try connection.run("INSERT INTO t VALUES(100)")
      }
    }
    #expect(try connection.integer("SELECT sum(v) FROM t") == 101)
  }

  @Test("survives a full disk in a transaction")
  func full() throws {
    let connection = try counting()
    try connection.execute(script: "PRAGMA max_page_count = 4")
    let error = try #require(throws: SQLiteError.self) {
      try connection.transaction { () throws(SQLiteError) in
        try connection.run(
          "INSERT INTO t SELECT 1 FROM (WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 9999) SELECT * FROM c)"
        )
      }
    }
    #expect(error.code == .full)
    #expect(!connection.isInTransaction)
    #expect(try connection.integer("SELECT count(*) FROM t") == 0)
  }

  @Test("gives up a long statement when asked to")
  func interrupt() throws {
    let connection = try Connection(path: ":memory:")
    let endless =
      "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT max(x) FROM c"
    var questions = 0
    let error = try #require(throws: SQLiteError.self) {
      try connection.interrupting(when: {
        questions += 1; return questions == 3
      }) {
        () throws(SQLiteError) in
        try connection.run(endless)
      }
    }
    #expect(error.code == .interrupted)
    #expect(questions == 3)
    #expect(try connection.integer("SELECT 1") == 1)
  }

  @Test("copies the database into a new file and never over one")
  func copy() throws {
    let connection = try counting()
    try connection.run("INSERT INTO t VALUES(7)")
    try connection.copy(to: directory.file("b.sqlite"))
    let copy = try Connection(path: directory.file("b.sqlite"), access: .immutable)
    #expect(try copy.integer("SELECT v FROM t") == 7)
    #expect(throws: SQLiteError.self) { try connection.copy(to: directory.file("b.sqlite")) }
  }

  @Test("opened as immutable refuses to write and reads any file name")
  func immutable() throws {
    let path = directory.file("a?#%.sqlite")
    let writer = try Connection(path: path)
    try writer.execute(script: "CREATE TABLE t(v)")
    writer.close()
    let reader = try Connection(path: path, access: .immutable)
    let error = try #require(throws: SQLiteError.self) {
      try reader.run("INSERT INTO t VALUES(1)")
    }
    #expect(error.code == .readOnly)
  }

  @Test("says when the file cannot be opened or is something else")
  func notADatabase() throws {
    let missing = try #require(throws: SQLiteError.self) {
      try Connection(path: directory.file("missing/a.sqlite"))
    }
    #expect(missing.code == .cannotOpen)
    let file = open(directory.file("a.sqlite"), O_CREAT | O_WRONLY, 0o600)
    let text = [UInt8](repeating: 65, count: 5_000)
    #expect(write(file, text, text.count) == text.count)
    close(file)
    let connection = try Connection(path: directory.file("a.sqlite"))
    let other = try #require(throws: SQLiteError.self) {
      try connection.integer("SELECT count(*) FROM sqlite_schema")
    }
    #expect(other.code == .notADatabase)
  }
}
