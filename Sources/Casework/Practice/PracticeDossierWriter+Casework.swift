extension PracticeDossierWriter {
  /// Writes what a coach has done with the client: appointments, notes, plans, referrals and the rest.
  ///
  /// The clients of the user and one other in eight have all of it; the rest only what lists and figures need.
  mutating func writeCasework(index: Int, of population: PracticePopulation) {
    let texts = PracticeTexts(texts: population.names.texts)
    nameCoaches()
    holdInterview(index: index)
    keepUp(index: index)
    writePlan(index: index, texts)
    guard goesOn else { return }
    guard index < PracticePopulation.clientsOfCoach || index % 8 == 0 else { return }
    writeAppointments(index: index, texts)
    writeNotes(texts)
    writePromises(texts)
    writeDutyReports()
    writeReferrals(index: index, population.services, texts)
    writeEntries(texts)
    writeDecisions()
  }

  /// Whether the client is registered as a job seeker today.
  private var goesOn: Bool { dossier.latestJobSearch.map { $0.ended == nil } ?? false }

  /// Contacts of the last year and a half say who had them; older ones came from lists that do not.
  private mutating func nameCoaches() {
    let start = today.adding(months: -18)
    for index in dossier.contacts.indices where dossier.contacts[index].on ?? .earliest >= start {
      dossier.contacts[index].coach = dossier.client.coach
    }
  }

  /// Adds the latest talk, so that only a few talks and reviews are late, as with a coach who keeps up.
  private mutating func keepUp(index: Int) {
    guard goesOn, PracticeCase.at(index: index) != .lateInterview,
      let interview = dossier.contacts.first(where: {
        ["21", "22", "23", "70", "71", "72"].contains($0.method)
          && $0.on ?? .earliest >= searchBegan
      })?.on
    else { return }
    let draw = random.below(100)
    let days =
      switch draw {
      case ..<91: 3 + random.below(50)
      case ..<95: 78 + random.below(10)
      default: 95 + random.below(40)
      }
    let day = WorkingDays().first(onOrAfter: today.adding(days: -days - 2))
    guard day > interview, day < today, talks.last?.on ?? .earliest < day else {
      if let last = talks.last?.on { review(on: last) }
      return
    }
    var talk = Contact(id: newID(), client: client)
    (talk.on, talk.method, talk.coach) = (
      day, ["27", "29", "28", "29"][random.below(4)], dossier.client.coach
    )
    dossier.contacts.append(talk)
    review(on: day)
  }

  /// Moves the review of the plan on from the latest talk; of an integration plan, every six months (681/2023 22 §).
  private mutating func review(on day: CalendarDate) {
    guard let index = latestPlanIndex, let made = dossier.plans[index].madeOn, made < day else {
      return
    }
    guard dossier.plans[index].kind == .integrationPlan else {
      dossier.plans[index].reviewDue = day.adding(months: 3)
      return
    }
    dossier.plans[index].reviewDue = made.adding(months: (made.months(until: today) / 6 + 1) * 6)
  }

  /// Holds the initial interview of most of those for whom it is late.
  private mutating func holdInterview(index: Int) {
    guard goesOn, PracticeCase.at(index: index) != .lateInterview, talks.isEmpty,
      random.happens(perMille: 800)
    else { return }
    let day = WorkingDays().deadline(9, after: searchBegan)
    guard day < today else { return }
    var interview = Contact(id: newID(), client: client)
    (interview.on, interview.method, interview.coach) = (day, "21", dossier.client.coach)
    dossier.contacts.append(interview)
  }

  /// The first day of the job search that goes on.
  var searchBegan: CalendarDate { dossier.latestJobSearch?.began ?? .latest }

  /// The place of the plan of the job search that goes on; nil when there is none.
  var latestPlanIndex: Int? {
    guard let latest = dossier.latestPlan, latest.madeOn ?? .earliest >= searchBegan else {
      return nil
    }
    return dossier.plans.firstIndex { $0.id == latest.id }
  }

  /// The talks of the job search that goes on, the latest last.
  var talks: [Contact] {
    dossier.contacts
      .filter { (21...29).contains(Int($0.method) ?? 0) && $0.on ?? .earliest >= searchBegan }
      .sorted { ($0.on ?? .earliest, $0.id) < ($1.on ?? .earliest, $1.id) }
  }
}

/// The texts of made-up casework, by kind.
struct PracticeTexts {
  let texts: [String: [String]]

  /// Draws a text of a kind; empty when there is none.
  func draw(_ kind: String, using random: inout SplitMix64) -> String {
    guard let texts = texts[kind] else { return "" }
    return texts[random.below(texts.count)]
  }

  /// Draws a text of several parts, `name;organisation;role`.
  func parts(_ kind: String, using random: inout SplitMix64) -> [String] {
    draw(kind, using: &random).split(separator: ";", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
