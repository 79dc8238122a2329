import Casework
import SQLite

@testable import CaseStore

extension CaseStore {
  /// What is wrong with the client list and its search when they are derived anew from the records.
  func integrityFaults() throws -> [String] {
    var faults: [String] = []
    try connection.rows("PRAGMA integrity_check") { row in
      if row.text(0) != "ok" { faults.append(row.text(0)) }
    }
    try connection.rows("PRAGMA foreign_key_check") { row in faults.append("key " + row.text(0)) }
    let table = CaseloadTable(connection: connection)
    var expected: [String: Set<Int64>] = [:]
    var clients: [Int64] = []
    try connection.rows("SELECT row FROM client WHERE removed_at IS NULL") {
      clients.append($0.integer(0))
    }
    for client in clients {
      guard let row = try table.row(ofClient: client), let dossier = try dossier(row: client) else {
        faults.append("client \(client) is not listed")
        continue
      }
      if isWorklistCurrent, let basis = worklistBasis {
        let items = try DueItemTable(connection: connection).items(ofClient: client)
        if Set(items) != Set(basis.items(dossier)) {
          faults.append("row \(row.slot) has other items")
        }
      }
      let derived = CaseloadRow(dossier, client: client, slot: row.slot, vocabulary: vocabulary)
      if derived != row { faults.append("row \(row.slot) is not what its dossier tells") }
      for token in row.tokens { expected[token, default: []].insert(row.slot) }
    }
    let strays = try connection.integer(
      "SELECT count(*) FROM due_item WHERE client NOT IN (SELECT client FROM caseload)")
    if strays != 0 { faults.append("items of clients that are not listed") }
    let rows = try table.rows(after: .min, limit: .max)
    if rows.count != clients.count { faults.append("\(rows.count) rows, \(clients.count) clients") }
    for (row, next) in zip(rows, rows.dropFirst())
    where next.nameKey.lexicographicallyPrecedes(row.nameKey) {
      faults.append("slot \(next.slot) is out of order")
    }
    var found: [String: Set<Int64>] = [:]
    var tokens: Set<String> = []
    try connection.rows("SELECT DISTINCT token FROM posting") { tokens.insert($0.text(0)) }
    for token in tokens { found[token] = Set(try indexer.postings.slots(of: token).slots) }
    if found != expected { faults.append("search tells something else than the rows") }
    return faults
  }
}
