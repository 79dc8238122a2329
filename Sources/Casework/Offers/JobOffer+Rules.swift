extension JobOffer {
  /// Whether an offer of a day is called a workplace to apply for (haettavaksi osoitettu työpaikka) instead of an offer.
  ///
  /// The authority's word changed on 1.3.2026 (KEHA 23.2.2026).
  package static func isNamedVacancy(on day: CalendarDate) -> Bool {
    guard let change = CalendarDate(year: 2026, month: 3, day: 1) else { return false }
    return day >= change
  }

  /// Whether an offer binds as a rule: before 2026 not until six months after the latest initial interview
  /// (1290/2002 2 a luku 9.1 § 6 k).
  ///
  /// False when the rule waits for an interview that is not recorded.
  package static func binds(
    on day: CalendarDate, contacts: [Contact], rules: RuleBook
  ) -> Bool {
    guard let row = rules.row(.offerBindingDelay, on: day) else { return false }
    guard row.value > 0 else { return true }
    let interview = contacts.filter { ["21", "22", "23"].contains($0.method) }.compactMap(\.on)
      .filter { $0 <= day }.max()
    return interview.map { row.day(after: $0, days: WorkingDays()) <= day } ?? false
  }

  /// Whether a letter leaves so little time to answer that the client should be phoned too
  /// (the Chancellor of Justice 2016 and 2021).
  package func isShortForLetter(rules: RuleBook, days: WorkingDays) -> Bool {
    guard isByLetter, let offeredOn, let answerDue,
      let row = rules.row(.answerByLetter, on: offeredOn)
    else { return false }
    return answerDue < row.day(after: offeredOn, days: days)
  }
}
