import Casework
import Testing

@Suite("The briefing of a client")
struct ClientBriefingTests {
  private static let today: CalendarDate = "21.11.2026"

  /// A dossier to be filled, with identifiers that grow.
  private struct Case {
    var dossier = ClientDossier(client: Client(id: Case.id(0)))
    var items: [DueItem] = []
    private var count = 0

    static func id(_ number: Int) -> RecordID {
      RecordID(at: Moment(milliseconds: Int64(number)), random: (1, 2))
    }

    mutating func add<Record: CaseRecord>(
      _ list: WritableKeyPath<ClientDossier, [Record]>, _ change: (inout Record) -> Void
    ) -> Record {
      count += 1
      var record = Record(id: Self.id(count), client: dossier.client.id)
      change(&record)
      dossier[keyPath: list].append(record)
      return record
    }

    mutating func ask(
      _ kind: DueKind, due: CalendarDate, opens: CalendarDate = "1.1.2026",
      subject: RecordID? = nil
    ) {
      items.append(
        DueItem(
          kind: kind, key: "\(kind.rawValue):\(items.count)", opens: opens, due: due,
          subject: subject))
    }

    mutating func meet(on day: CalendarDate, method: String = "27", coach: String = "V001") {
      _ = add(\.contacts) { ($0.on, $0.method, $0.coach) = (day, method, coach) }
    }

    func briefing(author: (RecordID) -> String? = { _ in nil }) -> ClientBriefing {
      ClientBriefing(of: dossier, on: today, for: "V001", items: items, author: author)
    }

    /// The facts by their names.
    var facts: [String] { briefing().lines.map { Self.name($0.fact) } }

    static func name(_ fact: BriefingLine.Fact) -> String {
      switch fact {
      case .word(let word): "word \(word.text)"
      case .due(let item): "due \(item.kind.rawValue)"
      case .promise(let promise): "promise \(promise.text)"
      case .silence(let referral, _): "silence \(referral.serviceName)"
      case .clarification: "clarification"
      case .jobOffer(let offer): "offer \(offer.title)"
      case .consent: "consent"
      case .appointment(let appointment): "appointment \(appointment.day?.finnish ?? "")"
      case .plan(let plan): "plan \(plan.state?.rawValue ?? "listed")"
      case .met(let contact): "met \(contact?.on?.finnish ?? "never")"
      case .change(let change): "change \(change.day.finnish)"
      case .calm: "calm"
      }
    }
  }

  @Test("says that nothing more is open when nothing is, and that the coach has not met the client")
  func calm() {
    #expect(Case().facts == ["met never", "calm"])
  }

  @Test("says first what the client hopes for, then the gravest, then the rest, then what changed")
  func order() {
    var world = Case()
    world.meet(on: "1.9.2026")
    _ = world.add(\.clientWords) { ($0.kind, $0.text, $0.on) = (.strength, "tarkka", "1.8.2026") }
    _ = world.add(\.clientWords) { ($0.kind, $0.text, $0.on) = (.wish, "keittiötyö", "1.7.2026") }
    _ = world.add(\.actions) { ($0.text, $0.due) = ("cv", "1.12.2026") }
    _ = world.add(\.actions) { ($0.text, $0.due, $0.responsible) = ("soitto", "1.11.2026", .coach) }
    let sent = world.add(\.referrals) {
      ($0.serviceName, $0.state, $0.since) = ("Digi", .sent, "1.8.2026")
    }
    _ = world.add(\.consents) { $0.askedOn = "1.10.2026" }
    _ = world.add(\.appointments) { ($0.day, $0.kind) = ("24.11.2026", .jobSearchTalk) }
    _ = world.add(\.plans) { ($0.kind, $0.state) = (.employmentPlan, .inForce) }
    _ = world.add(\.notes) { ($0.on, $0.author) = ("2.10.2026", "V002") }
    world.ask(.referralSilent, due: "15.8.2026", subject: sent.id)
    world.ask(.planReview, due: "1.12.2026")
    world.ask(.jobSearchTalk, due: "20.11.2026")
    #expect(
      world.facts == [
        "word keittiötyö", "due job_search_talk", "due plan_review", "promise soitto",
        "silence Digi", "consent", "appointment 24.11.2026", "plan in_force", "promise cv",
        "met 1.9.2026", "change 2.10.2026",
      ])
  }

  @Test("tells the next day of law when none is on the worklist, and only days of law there")
  func nextDay() {
    var world = Case()
    world.ask(.planReview, due: "1.3.2027", opens: "15.2.2027")
    world.ask(.jobSearchTalk, due: "1.2.2027", opens: "15.1.2027")
    world.ask(.phoneNumber, due: "1.1.2026")
    #expect(world.facts == ["due job_search_talk", "met never", "calm"])
    world.ask(.dutyReport, due: "1.11.2026")
    #expect(world.facts == ["due duty_report", "met never"])
  }

  @Test(
    "counts as a meeting what was spoken by the coach herself, today's when there was none before",
    arguments: [
      ("27", "V001", "1.9.2026", true), ("01", "V001", "1.9.2026", true),
      ("02", "V001", "1.9.2026", false), ("05", "V001", "1.9.2026", false),
      ("27", "V002", "1.9.2026", false), ("27", "", "1.9.2026", false),
      ("27", "V001", "21.11.2026", true),
    ] as [(String, String, CalendarDate, Bool)])
  func meetings(method: String, coach: String, day: CalendarDate, counts: Bool) {
    var world = Case()
    world.meet(on: day, method: method, coach: coach)
    #expect(world.facts.contains("met \(day.finnish)") == counts)
  }

  @Test("tells of every kind of change since the meeting by whom, and of none before it")
  func changes() throws {
    var world = Case()
    world.meet(on: "1.9.2026")
    let day: CalendarDate = "1.10.2026"
    for on in ["1.9.2026", day] as [CalendarDate] {
      _ = world.add(\.notes) { ($0.on, $0.author) = (on, "V002") }
      _ = world.add(\.appointments) { ($0.day, $0.state) = (on, .missed) }
      _ = world.add(\.referrals) { ($0.since, $0.state) = (on, .accepted) }
      _ = world.add(\.plans) { ($0.madeOn, $0.state) = (on, .ended) }
      _ = world.add(\.statuses) { ($0.began, $0.status) = (on, .inService) }
      _ = world.add(\.jobSearches) { $0.ended = on }
      _ = world.add(\.dutyReports) { $0.reportedOn = on }
      _ = world.add(\.jobOffers) { ($0.answeredOn, $0.result) = (on, "01") }
      _ = world.add(\.clarifications) { ($0.answeredOn, $0.passedOn) = (on, on) }
      _ = world.add(\.consents) { ($0.decidedOn, $0.decision) = (on, .refused) }
      _ = world.add(\.assessments) { $0.on = on }
      _ = world.add(\.clientWords) { ($0.on, $0.closedOn) = (on, on) }
    }
    // The note of the day tells of the contact too.
    world.meet(on: day, method: "05")
    world.meet(on: "2.10.2026", method: "05", coach: "V003")
    let changes = world.dossier.changes(after: "1.9.2026") { _ in "V009" }
    #expect(changes.count == 13)
    #expect(changes.allSatisfy { $0.day > "1.9.2026" })
    #expect(Set(changes.map(\.matter.subject.kind)).count == 13)
    let authors = Dictionary(grouping: changes, by: \.matter.subject.kind).mapValues {
      $0[0].author
    }
    #expect(authors[.note] == "V002")
    #expect(authors[.contact] == "V003")
    #expect(authors[.referral] == "V009")
    #expect(changes.first?.matter.subject.kind == .contact, "the latest comes first")
  }

  @Test("has at most fourteen lines, keeps room for changes, and counts what it leaves out")
  func fits() throws {
    var world = Case()
    world.meet(on: "1.9.2026")
    for number in 0..<10 {
      _ = world.add(\.clientWords) { $0.text = "\(number)" }
      _ = world.add(\.actions) { ($0.text, $0.due) = ("m\(number)", "1.11.2026") }
      _ = world.add(\.actions) { ($0.text, $0.due) = ("t\(number)", "1.12.2026") }
      let referral = world.add(\.referrals) { $0.serviceName = "\(number)" }
      world.ask(.referralSilent, due: "1.10.2026", subject: referral.id)
      world.ask(.planReview, due: "1.10.2026")
      _ = world.add(\.jobOffers) { ($0.title, $0.offeredOn) = ("\(number)", "1.8.2026") }
      _ = world.add(\.consents) { $0.askedOn = "1.8.2026" }
      _ = world.add(\.notes) { ($0.on, $0.author) = ("2.10.2026", "V002") }
      _ = world.add(\.appointments) { $0.day = "1.12.2026" }
      _ = world.add(\.plans) { $0.state = .inForce }
    }
    let lines = world.briefing().lines
    #expect(lines.count == ClientBriefing.maximumLines)
    let facts = lines.map { Case.name($0.fact) }
    #expect(facts.count { $0.hasPrefix("change") } >= 2)
    #expect(facts.count { $0.hasPrefix("promise") } == 2, "late ones, before those to come")
    let last = try #require(lines.last)
    #expect(last.more == 10 - facts.count { $0.hasPrefix("change") })
    #expect(lines.first { $0.subject?.kind == .referral }?.more == 0)
    #expect(lines.last { $0.subject?.kind == .referral }?.more == 8)
  }

  @Test(
    "tells of a plan that waits for approval before the one in force, gravely when it is late",
    arguments: [
      ([PlanState.inForce, .awaitingApproval], "awaiting", true),
      ([.replaced, .inForce], "in_force", false), ([.replaced, .draft], "draft", false),
    ])
  func plans(states: [PlanState], shown: String, isGrave: Bool) throws {
    var world = Case()
    for state in states { _ = world.add(\.plans) { $0.state = state } }
    let line = try #require(world.briefing().lines.first { $0.subject?.kind == .employmentPlan })
    #expect(Case.name(line.fact) == "plan \(shown)")
    #expect(line.isGrave == isGrave)
  }

  @Test("tells nothing twice")
  func nothingTwice() {
    var world = Case()
    world.meet(on: "1.9.2026")
    _ = world.add(\.clientWords) { ($0.text, $0.on) = ("keittiötyö", "1.10.2026") }
    _ = world.add(\.jobOffers) { ($0.title, $0.offeredOn) = ("kokki", "1.10.2026") }
    #expect(world.facts == ["word keittiötyö", "offer kokki", "met 1.9.2026"])
  }
}
