package import Casework
internal import SQLite

extension CaseStore {
  /// The calendar of a coach between two days, both included: all appointments, whatever became of them, and busy times.
  ///
  /// An appointment that names nobody stands in the calendar of the client's coach.
  ///
  /// - Parameter countsRevisions: Whether it is counted how often each appointment was changed, as exported files need.
  package func agenda(
    of coach: String, days: ClosedRange<CalendarDate>, countsRevisions: Bool = false
  ) throws(CaseStoreError) -> Agenda {
    try attempt { () throws(SQLiteError) in
      let values: [Value] = [
        .text(coach), .text(days.lowerBound.iso), .text(days.upperBound.iso),
      ]
      let rows = try RecordTable<Appointment>(connection: connection).rows(
        where: """
          t.coach IN (?, '') AND t.day BETWEEN ? AND ? AND (t.coach <> '' OR c.coach = ?)
          AND t.removed_at IS NULL AND c.removed_at IS NULL ORDER BY t.day, t.start, t.id
          """, values + [.text(coach)])
      var clients: [Int64: Client] = [:]
      var entries: [AgendaEntry] = []
      entries.reserveCapacity(rows.count)
      for row in rows {
        if clients[row.client] == nil { clients[row.client] = try client(row: row.client) }
        guard let client = clients[row.client] else { continue }
        entries.append(
          AgendaEntry(
            appointment: row.record, familyName: client.familyName, givenNames: client.givenNames,
            nonDisclosure: client.nonDisclosure,
            revision: countsRevisions ? try revisions(of: row.record.id, row.client) : 0))
      }
      return Agenda(days: days, entries: entries, busyTimes: try busyTimes(values))
    }
  }

  /// Every busy time of a coach from a day on.
  package func busyTimes(
    of coach: String, from day: CalendarDate
  ) throws(CaseStoreError) -> [BusyTime] {
    try attempt { () throws(SQLiteError) in
      try busyTimes([.text(coach), .text(day.iso), .text(CalendarDate.latest.iso)])
    }
  }

  private func busyTimes(_ values: [Value]) throws(SQLiteError) -> [BusyTime] {
    try RecordTable<BusyTime>(connection: connection).rows(
      where: """
        t.coach = ? AND t.day BETWEEN ? AND ? AND t.removed_at IS NULL ORDER BY t.day, t.start, t.id
        """, values
    ).map(\.record)
  }

  private func client(row: Int64) throws(SQLiteError) -> Client? {
    try RecordTable<Client>(connection: connection).rows(ofClient: row).first?.record
  }

  /// How often a record was changed since it was made.
  private func revisions(of id: RecordID, _ client: Int64) throws(SQLiteError) -> Int {
    let count = try connection.integer(
      "SELECT count(*) - 1 FROM change WHERE client = ? AND record = ?",
      [.integer(client), .blob(id.bytes)])
    return max(0, Int(count ?? 0))
  }
}
