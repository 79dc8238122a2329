extension DueEvaluation {
  /// What the client's own data and the length of things ask for: the number, a contact, a spell, the profile.
  mutating func judgeClientData() {
    guard let began = facts.searchBegan else {
      for kind in [DueKind.phoneNumber, .noContact, .spellLength, .profile] {
        dismiss(kind, .noJobSearch)
      }
      return
    }
    judgePhone(began: began)
    judgeContact(began: began)
    judgeSpell()
    judgeProfile(began: began)
  }

  /// Reminders are sent to one Finnish mobile number only (KEHA-keskus 23.2.2026).
  private mutating func judgePhone(began: CalendarDate) {
    guard PhoneProblem(of: dossier.client.phone) != nil else {
      return dismiss(.phoneNumber, .numberReachable)
    }
    guard let row = rules.rows(of: .reminderBeforeMeeting).last(where: { $0.to == nil }) else {
      return dismiss(.phoneNumber, .noRule)
    }
    let opens = max(began, row.from ?? began)
    require(
      DueItem(
        kind: .phoneNumber, key: DueItem.key(.phoneNumber, began), opens: opens, due: opens),
      [DueStep(.jobSearchBegan, began, rule: row, result: opens)])
  }

  private mutating func judgeContact(began: CalendarDate) {
    let last = max(facts.contact ?? began, began)
    guard let (due, row) = limit(.noContact, after: last) else { return }
    require(
      DueItem(kind: .noContact, key: DueItem.key(.noContact, last), opens: due, due: due),
      [DueStep(last == began ? .jobSearchBegan : .contactHeld, last, rule: row, result: due)])
  }

  /// The days on which the unemployment reaches a length that coaches follow.
  private mutating func judgeSpell() {
    guard let unemployment = dossier.currentUnemployment, let began = unemployment.began else {
      return dismiss(.spellLength, .notUnemployed)
    }
    guard let row = rules.row(.spellLength, on: began) else { return }
    for months in row.values {
      let day = began.adding(months: months)
      require(
        DueItem(
          kind: .spellLength, key: DueItem.key(.spellLength, day),
          opens: opening(.spellWindow, before: day), due: day, until: day,
          subject: unemployment.id),
        [DueStep(.unemploymentBegan, began, rule: row, result: day)])
    }
  }

  /// The job-search profile of those who registered since the duty to have one began (380/2023 luku 14).
  private mutating func judgeProfile(began: CalendarDate) {
    guard rules.row(.profileDuty, on: began) != nil,
      let (due, row) = limit(.profileChecked, after: began)
    else { return dismiss(.profile, .noRule, on: began) }
    require(
      DueItem(kind: .profile, key: DueItem.key(.profile, began), opens: began, due: due),
      [DueStep(.jobSearchBegan, began, rule: row, result: due)])
  }
}
