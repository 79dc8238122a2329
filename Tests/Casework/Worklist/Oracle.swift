import Casework

/// The law read straight, without the table of rules: which things are asked for on a day, found by walking through days.
///
/// Written apart from the evaluation, slow and plain, so that the two check each other.
struct Oracle {
  struct Demand: Hashable, CustomStringConvertible {
    let kind: DueKind
    let due: CalendarDate
    var description: String { "\(kind) \(due.finnish)" }
  }

  let file: ClientDossier
  let today: CalendarDate
  var demands: Set<Demand> = []

  init(_ file: ClientDossier, today: CalendarDate) {
    self.file = file
    self.today = today
    askInterview()
    askTalk()
    askSupplementary()
    askServices()
    askPlans()
    askDuty()
    askPapers()
    askData()
  }

  mutating func ask(
    _ kind: DueKind, _ due: CalendarDate, from: CalendarDate, through: CalendarDate? = nil
  ) {
    if from <= today, today <= through ?? .latest { demands.insert(Demand(kind: kind, due: due)) }
  }

  // MARK: Laws

  enum Law { case none, older, nordic, present }

  static func law(_ day: CalendarDate) -> Law {
    switch day {
    case ..<"1.1.2017": .none
    case ..<"2.5.2022": .older
    case ..<"1.1.2026": .nordic
    default: .present
    }
  }

  func workingDays(_ count: Int, after day: CalendarDate) -> CalendarDate {
    var (day, left) = (day, count)
    while left > 0 {
      day = day.adding(days: 1)
      if day.weekday < 6, Holiday(on: day) == nil { left -= 1 }
    }
    return day
  }

  // MARK: The case

  var search: JobSearchPeriod? {
    guard let latest = file.latestJobSearch, latest.began != nil else { return nil }
    return latest
  }

  var began: CalendarDate { search?.began ?? .latest }
  var searchEnd: CalendarDate { search?.ended ?? .latest }

  /// The beginning of the job searches that one interview serves: a break of six months or one under the older law parts them.
  var cycle: CalendarDate {
    var start = began
    let earlier = file.jobSearches.filter { $0.id != search?.id }
      .sorted { ($0.began ?? .earliest, $0.id) > ($1.began ?? .earliest, $1.id) }
    for other in earlier {
      guard let otherBegan = other.began else { return start }
      if let end = other.ended, end < start {
        if start < "2.5.2022" || end.adding(months: 6) <= start { return start }
      }
      start = otherBegan
    }
    return start
  }

  func held(_ methods: String...) -> [CalendarDate] {
    let start = cycle
    return file.contacts.filter { methods.contains($0.method) }.compactMap(\.on)
      .filter { $0 >= start }.sorted()
  }

  var realInterview: CalendarDate? { held("21", "22", "23").last }
  var talks: [CalendarDate] { held("27", "28", "29", "70", "71", "72") }
  var supplementary: [CalendarDate] { held("24", "25", "26", "30") }

  var interview: CalendarDate? {
    guard search != nil else { return nil }
    if let real = realInterview { return real }
    if let old = held("70", "71", "72").first ?? talks.first { return old }
    let start = cycle
    return file.plans.filter { $0.state != .draft && $0.kind != nil }.compactMap(\.madeOn)
      .filter { $0 >= start }.min()
  }

  var status: StatusPeriod? { file.latestStatus }
  var code: EmploymentStatus? { status?.status }

  var isInService: Bool { [.subsidised, .inService, .studying].contains(code) }

  /// The service of over a month that goes on: its record, first day and estimated end (33 §).
  var longService: (began: CalendarDate?, end: CalendarDate?)? {
    guard isInService else { return nil }
    var (start, end) = (status?.began, status?.ended)
    let running = file.referrals.filter { $0.state == .started }
    if let last = running.max(by: {
      ($0.estimatedEnd ?? .latest, $0.id) < ($1.estimatedEnd ?? .latest, $1.id)
    }) {
      (start, end) = (last.startedOn, last.estimatedEnd)
    } else if code == .studying, !["", "1", "31"].contains(file.client.education) {
      return nil
    }
    guard end ?? start ?? .latest >= "2.5.2022" else { return nil }
    if let start, let end, start >= "2.5.2022", start.adding(months: 1) >= end { return nil }
    return (start, end)
  }

  var hasTalks: Bool {
    switch code {
    case nil, .unemployed, .laidOff, .shortenedWeek, .partTime: true
    case .subsidised, .inService, .studying: longService == nil
    default: false
    }
  }

  /// The first day since which the talks have been asked for without a break.
  var resumed: CalendarDate {
    let away: [EmploymentStatus?] = [
      .subsidised, .employed, .outsideWorkforce, .unemploymentPension, .inService, .studying,
    ]
    return file.statuses.filter { away.contains($0.status) && $0.id != status?.id }
      .compactMap(\.ended).filter { $0 < status?.began ?? .latest }
      .map { $0.adding(days: 1) }.reduce(began, max)
  }

  func bookings(_ kind: AppointmentKind, since day: CalendarDate) -> [CalendarDate] {
    file.appointments.filter { $0.kind == kind && $0.state == .booked }.compactMap(\.day)
      .filter { $0 >= day }
  }

  /// Whether a time booked by a day is still to be waited for.
  func waits(_ kind: AppointmentKind, since day: CalendarDate, until due: CalendarDate) -> Bool {
    bookings(kind, since: day).contains { $0 <= due && today <= $0 }
  }

  // MARK: Interviews and talks

  private mutating func askInterview() {
    guard search != nil, interview == nil, began >= "1.1.2013" else { return }
    var due =
      switch Oracle.law(began) {
      case .none, .older: began.adding(days: 14)
      case .nordic: workingDays(5, after: began)
      case .present: workingDays(10, after: began)
      }
    if Oracle.law(began) == .nordic, let first = supplementary.first, first <= due {
      due = workingDays(10, after: first)
    }
    guard !waits(.initialInterview, since: began, until: due) else { return }
    ask(.initialInterview, due, from: began, through: searchEnd)
  }

  /// The last talk of a whole series (32.1 § 1 k).
  var seriesEnd: CalendarDate? {
    let series = series
    return series.count == seriesCount ? series.last : nil
  }

  var seriesCount: Int {
    guard let interview = realInterview else { return 0 }
    return supplementary.contains { $0 < interview } ? 4 : 5
  }

  var series: [CalendarDate] {
    guard let interview = realInterview, Oracle.law(interview) == .nordic else { return [] }
    return Array(
      supplementary.filter { $0 > interview && $0 < interview.adding(months: 6) }
        .prefix(seriesCount))
  }

  private mutating func askTalk() {
    guard search != nil, let interview, hasTalks else { return }
    let last = max(interview, talks.last ?? .earliest)
    let spell = file.currentUnemployment?.began ?? .earliest
    let fallsAfter: [Law: CalendarDate] = [
      .older: max(last, spell).adding(months: 3),
      .nordic: max(last, seriesEnd ?? .earliest).adding(months: 3),
      .present: last.adding(months: 3),
    ]
    var due = last
    while due < fallsAfter[Oracle.law(due)] ?? .latest { due = due.adding(days: 1) }
    due = max(due, resumed)
    if talks.isEmpty, realInterview == nil, let plan, plan.state == nil,
      plan.kind != .integrationPlan, let review = plan.reviewDue
    {
      due = max(due, review)
    }
    var opens = max(due.adding(days: -14), resumed)
    if code == .unemployed || code == .laidOff, let end = status?.ended, due >= "1.9.2024",
      end.adding(months: -3) <= due, due <= end
    {
      due = end.adding(days: 1)
      opens = due
    }
    var counted = last
    for law in [Law.older, .nordic] where Oracle.law(max(last, fallsAfter[law] ?? .latest)) == law {
      counted = max(counted, law == .older ? spell : seriesEnd ?? .earliest)
    }
    guard !waits(.jobSearchTalk, since: counted.adding(days: 1), until: due) else { return }
    ask(.jobSearchTalk, due, from: opens, through: searchEnd)
  }

  private mutating func askSupplementary() {
    for meeting in file.appointments
    where meeting.kind == .supplementaryTalk && meeting.replacedBy == nil
      && (meeting.state == .missed || meeting.state == .moved)
    {
      guard let day = meeting.day, day >= "1.1.2026", !supplementary.contains(where: { $0 >= day })
      else { continue }
      let wait = bookings(.supplementaryTalk, since: day).max()
      ask(
        .supplementaryTalk, day, from: wait?.adding(days: 1) ?? day, through: searchEnd)
    }
    guard search != nil, let interview = realInterview, hasTalks else { return }
    let last: CalendarDate = min("31.12.2025", searchEnd)
    if Oracle.law(interview) == .nordic, code == nil || code == .unemployed,
      series.count < seriesCount
    {
      let due = interview.adding(days: 14 * (series.count + 1))
      if due <= "31.12.2025" {
        ask(
          .supplementaryTalk, due, from: max(due.adding(days: -7), interview.adding(days: 1)),
          through: last)
      }
    }
    guard code == nil || code == .unemployed || code == .laidOff else { return }
    var anchor = seriesEnd ?? interview
    while true {
      let opens = max(anchor.adding(months: 6), "2.5.2022")
      guard opens <= "31.12.2025" else { return }
      let held = supplementary.filter { $0 >= opens }
      guard held.count >= 2 else {
        return ask(.supplementaryTalk, opens.adding(months: 1), from: opens, through: last)
      }
      anchor = held[1]
    }
  }

  /// The plan in force.
  var plan: EmploymentPlan? {
    file.plans.filter { plan in
      guard let kind = plan.kind, plan.state == nil || plan.state == .inForce else { return false }
      if [.activationPlan, .integrationPlan, .multisectoralPlan].contains(kind) { return true }
      return search == nil || plan.madeOn ?? .latest >= cycle
    }.max { ($0.madeOn ?? .earliest, $0.id) < ($1.madeOn ?? .earliest, $1.id) }
  }
}
