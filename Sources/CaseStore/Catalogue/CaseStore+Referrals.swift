package import Casework
internal import SQLite

extension CaseStore {
  /// Every referral to a service of the catalogue, without the client: what providers are measured by.
  package func referralTraces() throws(CaseStoreError) -> [ReferralTrace] {
    try attempt { () throws(SQLiteError) in
      var traces: [ReferralTrace] = []
      try connection.rows(
        """
        SELECT t.service, t.course, t.state, t.sent_on, t.answer_due, t.answered_on, t.started_on
        FROM referral t JOIN client c ON c.row = t.client
        WHERE t.removed_at IS NULL AND c.removed_at IS NULL AND t.service IS NOT NULL
        """
      ) { (row) throws(SQLiteError) in
        guard let state = ReferralState(rawValue: row.text(2)) else { return }
        func day(_ column: Int) -> CalendarDate? {
          row.isNull(column) ? nil : CalendarDate(iso: row.text(column))
        }
        traces.append(
          ReferralTrace(
            service: RecordID(text: row.text(0)),
            course: row.isNull(1) ? nil : RecordID(text: row.text(1)), state: state,
            sentOn: day(3), answerDue: day(4), answeredOn: day(5), startedOn: day(6)))
      }
      return traces
    }
  }

  /// The whole catalogue, for the memory.
  package func catalogue() throws(CaseStoreError) -> Catalogue {
    Catalogue(
      services: try catalogue(Service.self), organisations: try catalogue(Organisation.self),
      courses: try catalogue(Course.self), phrases: try catalogue(Phrase.self))
  }
}
