extension PracticeCase {
  /// Makes a drawn person the case.
  ///
  /// A job search that would begin after today is left as drawn.
  func apply(to person: inout PracticeSketch, today: CalendarDate) {
    person.nonDisclosure = self == .nonDisclosure
    switch self {
    case .nonDisclosure: person.name("Helmi Maria", "Lehtovaara")
    case .doubleName: person.name("Anna-Liisa Marja-Leena", "Mäkelä-Lindström")
    case .nordicLetters: person.name("Åke Göran", "Väänänen-Öhman", language: "sv", isWoman: false)
    case .sami: person.name("Biret-Ánne Sárá", "Guhttor-Čáhput", language: "se")
    case .transliterated: person.name("Ljubov Jevgenijevna", "Štšerbakova", language: "ru")
    case .veryLongName:
      person.name(
        "Maximilian-Alexander Konstantinos Ferdinand Bartholomeus",
        "Ylä-Hietaniemi-Kuusivaarankoski von Weissenbergenstein", isWoman: false)
    case .oldSpelling: person.name("Wilhelmiina", "Wirtanen")
    case .separatorDash:
      person.name("Kaarina", "Salonen")
      share(separator: 0, &person)
    case .separatorY:
      person.name("Marjatta", "Heinonen")
      share(separator: 1, &person)
    case .integrationPlan:
      person.name("Oksana", "Kovalenko", language: "uk")
      person.citizenship = "UA"
      person.planKind = .integrationPlan
      person.searches = [.init(began: today.adding(months: -8))]
      person.interview = .after(workingDays: 4)
    case .fiveWorkingDays: search(since: (2025, 12, 29), until: today, &person)
    case .tenWorkingDays: search(since: (2026, 1, 2), until: today, &person)
    case .fourPeriodsOfLaw: live(until: today, &person)
    case .lateInterview:
      var began = today.adding(days: -35)
      while WorkingDays().deadline(10, after: began) > today.adding(days: -35) {
        began = began.adding(days: -1)
      }
      person.searches = [.init(began: began)]
      person.interview = .missing
      person.planKind = nil
    case .unfitPhone:
      person.phone = "\(PracticeSketch.phone(number: 123)), \(PracticeSketch.phone(number: 456))"
    }
  }

  private func share(separator: Int, _ person: inout PracticeSketch) {
    person.born = CalendarDate(year: 1975, month: 8, day: 13) ?? person.born
    person.identity = (separator, 942)
  }

  private func search(
    since day: (year: Int, month: Int, day: Int), until today: CalendarDate,
    _ person: inout PracticeSketch
  ) {
    guard let began = CalendarDate(year: day.year, month: day.month, day: day.day), began <= today
    else { return }
    person.searches = [.init(began: began)]
    person.interview = .after(workingDays: 5)
  }

  private func live(until today: CalendarDate, _ person: inout PracticeSketch) {
    person.born = CalendarDate(year: 1979, month: 5, day: 6) ?? person.born
    let periods = [
      ("2021-03-15", "2022-02-28"), ("2022-06-13", "2023-08-31"), ("2024-10-01", "2026-01-30"),
      ("2026-03-09", nil),
    ]
    let searches = periods.compactMap { began, ended -> PracticeSketch.Search? in
      guard let began = CalendarDate(iso: began), began <= today else { return nil }
      let ended = ended.flatMap(CalendarDate.init(iso:)).flatMap { $0 <= today ? $0 : nil }
      return .init(began: began, ended: ended, endReason: ended == nil ? "" : "1")
    }
    if !searches.isEmpty { person.searches = searches }
    person.status = .unemployed
    person.planKind = .employmentPlan
  }
}

extension PracticeSketch {
  /// Names the person, who is a Finnish citizen until told otherwise.
  fileprivate mutating func name(
    _ given: String, _ family: String, language: String = "fi", isWoman: Bool = true
  ) {
    (givenNames, familyName) = (given, family)
    (motherTongue, citizenship) = (language, "FI")
    self.isWoman = isWoman
  }
}
