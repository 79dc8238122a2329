import Casework
internal import SQLite

extension CaseStore {
  /// What is still to be entered in the national system of a coach's clients, the oldest first.
  ///
  /// Signed notes, approved plans and referrals that have left, as `ClientDossier.waitingEntries` tells of one client.
  package func waitingEntries(
    coach: String, limit: Int
  ) throws(CaseStoreError) -> [WaitingRow] {
    try attempt { () throws(SQLiteError) in
      var found: [WaitingRow] = []
      try connection.rows(
        """
        SELECT w.kind, w.id, c.id, w.day, c.family_name, c.given_names, c.non_disclosure FROM (
          SELECT 'note' AS kind, id, client, written_on AS day FROM note
          WHERE entered_on IS NULL AND signed_at IS NOT NULL AND removed_at IS NULL
          UNION ALL
          SELECT 'plan', id, client, approved_on FROM employment_plan
          WHERE entered_on IS NULL AND approved_on IS NOT NULL AND removed_at IS NULL
          UNION ALL
          SELECT 'referral', id, client, sent_on FROM referral
          WHERE entered_on IS NULL AND sent_on IS NOT NULL AND removed_at IS NULL
        ) w JOIN client c ON c.row = w.client
        WHERE w.day IS NOT NULL AND c.removed_at IS NULL AND c.coach = ?
        ORDER BY w.day, w.id LIMIT ?
        """, [.text(coach), .integer(Int64(limit))]
      ) { (row) throws(SQLiteError) in
        guard let kind = WaitingEntry.Kind(rawValue: row.text(0)), let record = row.recordID(1),
          let client = row.recordID(2), let day = CalendarDate(iso: row.text(3))
        else { return }
        found.append(
          WaitingRow(
            entry: WaitingEntry(kind: kind, record: record, client: client, day: day),
            familyName: row.text(4), givenNames: row.text(5), nonDisclosure: row.integer(6) == 1))
      }
      return found
    }
  }
}
