extension ClientDossier {
  /// What is promised and neither done nor given up: by day, and of one day the coach's own first.
  package var openPromises: [AgreedAction] {
    actions.filter { $0.doneOn == nil && $0.droppedOn == nil }
      .sorted { left, right in
        let days = (left.due ?? .latest, right.due ?? .latest)
        if days.0 != days.1 { return days.0 < days.1 }
        let own = (left.responsible == .coach, right.responsible == .coach)
        return own.0 != own.1 ? own.0 : left.id < right.id
      }
  }

  /// The last time a coach met the client or spoke with her; nil when she has not, or nobody has written who it was.
  ///
  /// - Parameters:
  ///   - coach: The coach.
  ///   - day: The day before which it was, so that a talk of today is prepared by what came before it.
  package func lastMeeting(with coach: String, before day: CalendarDate) -> Contact? {
    contacts.filter {
      $0.coach == coach && $0.on ?? .latest < day && Self.meetings.contains($0.method)
    }
    .max { ($0.on ?? .earliest, $0.id) < ($1.on ?? .earliest, $1.id) }
  }

  /// Contacts in which two people spoke: calls, video, talks, visits; no letters, messages or attempts.
  private static let meetings: Set = [
    "01", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "35", "36", "70",
    "71", "72", "80", "81", "82",
  ]

  /// What has changed after a day, the latest first; nil for all that ever has.
  ///
  /// Changes of state count by their own day, not by when they were typed in.
  package func changes(
    after day: CalendarDate?, author: (RecordID) -> String? = { _ in nil }
  ) -> [BriefingChange] {
    var changes: [BriefingChange] = []
    func add<Record: CaseRecord>(
      _ records: [Record], on date: (Record) -> CalendarDate?,
      by known: (Record) -> String = { _ in "" },
      _ matter: (Record) -> BriefingChange.Matter
    ) {
      for record in records {
        guard let date = date(record), date > day ?? .earliest else { continue }
        let known = known(record)
        changes.append(
          BriefingChange(
            matter: matter(record), day: date, author: known.isEmpty ? author(record.id) : known))
      }
    }
    let noted = Set(notes.compactMap(\.on))
    add(notes, on: \.on, by: \.author) { .note($0) }
    // What a note of the same day tells is not told twice.
    add(contacts.filter { !noted.contains($0.on ?? .latest) }, on: \.on, by: \.coach) {
      .contact($0)
    }
    add(appointments.filter { $0.state == .missed }, on: \.day, by: \.coach) { .appointment($0) }
    add(referrals, on: \.since) { .referral($0) }
    add(plans.filter { $0.state != .replaced }, on: { $0.approvedOn ?? $0.madeOn }) { .plan($0) }
    add(statuses.filter { $0.ended == nil }, on: \.began) { .status($0) }
    add(jobSearches, on: \.ended) { .jobSearchEnded($0) }
    add(dutyReports, on: \.reportedOn) { .dutyReport($0) }
    add(jobOffers, on: { $0.answeredOn ?? $0.offeredOn }) { .jobOffer($0) }
    add(clarifications, on: { $0.answeredOn ?? $0.requestedOn }) { .clarification($0) }
    add(consents.filter { $0.decision != .asked }, on: { $0.withdrawnOn ?? $0.decidedOn }) {
      .consent($0)
    }
    add(assessments, on: \.on) { .assessment($0) }
    add(clientWords, on: \.on) { .word($0) }
    return changes.sorted {
      ($0.day, $0.matter.subject.id) > ($1.day, $1.matter.subject.id)
    }
  }
}
