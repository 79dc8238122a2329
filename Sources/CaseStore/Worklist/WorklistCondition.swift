internal import Casework
internal import SQLite

/// The conditions on the rows of the worklist; each begins with AND.
struct WorklistCondition {
  /// True for the rows that are shown, but for their kinds.
  let listed: String
  let listedValues: [Value]
  /// True for the rows of the kinds that are shown.
  let kinds: String

  var sql: String { listed + kinds }

  init(_ query: WorklistQuery) {
    let (today, caseload) = (Value.integer(Int64(query.today.dayNumber)), query.caseload)
    let words = CaseloadCondition(caseload, words: SearchWord.typed(query.search))
    listed =
      " AND d.opens <= ? AND d.until >= ?" + (query.lateOnly ? " AND d.due < ?" : "") + words.sql
    listedValues = [today, today] + (query.lateOnly ? [today] : []) + words.values
    let severities = query.kinds.map(\.severity).sorted().map(String.init)
    kinds =
      severities.isEmpty ? "" : " AND d.severity IN (\(severities.joined(separator: ", ")))"
  }
}
