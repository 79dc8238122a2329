import Casework
import Testing

@Suite("Recording in a dossier")
struct RecordingTests {
  private static let today: CalendarDate = "21.11.2026"

  /// A period as a line: status or nothing, first day, last day.
  typealias Line = (status: String, began: CalendarDate?, ended: CalendarDate?)

  private static func id(_ number: Int) -> RecordID {
    RecordID(at: Moment(milliseconds: Int64(number)), random: (1, 2))
  }

  private static func newID(after count: Int) -> () -> RecordID {
    var number = count
    return {
      number += 1
      return id(number)
    }
  }

  private static func dossier(statuses: [Line] = [], unemployments: [Line] = []) -> ClientDossier {
    var dossier = ClientDossier(client: Client(id: id(0)))
    for (number, line) in statuses.enumerated() {
      var period = StatusPeriod(id: id(number + 1), client: id(0))
      (period.status, period.began, period.ended) = (
        EmploymentStatus(rawValue: line.status), line.began, line.ended
      )
      dossier.statuses.append(period)
    }
    for (number, line) in unemployments.enumerated() {
      var period = UnemploymentPeriod(id: id(number + 1), client: id(0))
      (period.began, period.ended) = (line.began, line.ended)
      dossier.unemployments.append(period)
    }
    return dossier
  }

  private static func text(_ line: Line) -> String {
    "\(line.status) \(line.began?.finnish ?? "?")–\(line.ended?.finnish ?? "")"
  }

  @Test(
    "of a status keeps what was",
    arguments: [
      // Nothing known yet; nothing told.
      ([], ("02", "1.3.2026"), [("02", "1.3.2026", nil)]),
      ([], ("", nil), []),
      // The running period: told again, corrected, followed by another, emptied.
      ([("02", "1.3.2026", nil)], ("02", "1.3.2026"), [("02", "1.3.2026", nil)]),
      ([("02", "1.3.2026", nil)], ("03", "1.3.2026"), [("03", "1.3.2026", nil)]),
      ([("02", "1.3.2026", nil)], ("02", "5.3.2026"), [("02", "5.3.2026", nil)]),
      ([("02", "1.3.2026", nil)], ("03", "1.2.2026"), [("03", "1.2.2026", nil)]),
      (
        [("02", "1.3.2026", nil)], ("01", "1.4.2026"),
        [("02", "1.3.2026", "31.3.2026"), ("01", "1.4.2026", nil)]
      ),
      ([("02", "1.3.2026", nil)], ("", nil), []),
      // An ended period: told again, corrected within, cut short, and never moved beyond its end.
      ([("02", "1.3.2026", "31.3.2026")], ("02", "1.3.2026"), [("02", "1.3.2026", "31.3.2026")]),
      ([("02", "1.3.2026", "31.3.2026")], ("02", "9.3.2026"), [("02", "9.3.2026", "31.3.2026")]),
      (
        [("02", "1.3.2026", "31.3.2026")], ("01", "9.3.2026"),
        [("02", "1.3.2026", "8.3.2026"), ("01", "9.3.2026", nil)]
      ),
      (
        [("02", "1.3.2026", "31.3.2026")], ("02", "1.4.2026"),
        [("02", "1.3.2026", "31.3.2026"), ("02", "1.4.2026", nil)]
      ),
      (
        [("02", "1.3.2026", "31.3.2026")], ("01", "9.9.2026"),
        [("02", "1.3.2026", "31.3.2026"), ("01", "9.9.2026", nil)]
      ),
      // The present status goes on, though another began later and has ended.
      (
        [("02", "1.3.2026", nil), ("07", "1.6.2026", "30.6.2026")], ("01", "1.4.2026"),
        [("02", "1.3.2026", "31.3.2026"), ("07", "1.6.2026", "30.6.2026"), ("01", "1.4.2026", nil)]
      ),
    ] as [([Line], (String, CalendarDate?), [Line])])
  func status(before: [Line], told: (String, CalendarDate?), after: [Line]) {
    var dossier = Self.dossier(statuses: before)
    dossier.recordStatus(
      EmploymentStatus(rawValue: told.0), since: told.1, newID: Self.newID(after: before.count))
    let lines = dossier.statuses.map { ($0.status?.rawValue ?? "", $0.began, $0.ended) }
    #expect(lines.map(Self.text) == after.map(Self.text))
  }

  @Test(
    "of an unemployment never ends one before it began",
    arguments: [
      ([], nil, []),
      ([], "1.3.2026", [("", "1.3.2026", nil)]),
      ([("", "1.3.2026", nil)], "1.3.2026", [("", "1.3.2026", nil)]),
      ([("", "1.3.2026", nil)], "1.2.2026", [("", "1.2.2026", nil)]),
      (
        [("", "1.3.2026", nil)], "1.4.2026",
        [("", "1.3.2026", "31.3.2026"), ("", "1.4.2026", nil)]
      ),
      ([("", "1.3.2026", nil)], nil, [("", "1.3.2026", "21.11.2026")]),
      ([("", "21.11.2026", nil)], nil, [("", "21.11.2026", "21.11.2026")]),
      ([("", "22.11.2026", nil)], nil, []),
      ([("", nil, nil)], nil, [("", nil, nil)]),
      ([("", nil, nil)], "1.3.2026", [("", "1.3.2026", nil)]),
    ] as [([Line], CalendarDate?, [Line])])
  func unemployment(before: [Line], told: CalendarDate?, after: [Line]) {
    var dossier = Self.dossier(unemployments: before)
    dossier.recordUnemployment(
      since: told, today: Self.today, newID: Self.newID(after: before.count))
    let lines = dossier.unemployments.map { ("", $0.began, $0.ended) }
    #expect(lines.map(Self.text) == after.map(Self.text))
  }

  @Test("takes away a record that says nothing any more, and leaves the others")
  func emptied() {
    var dossier = Self.dossier()
    let newID = Self.newID(after: 0)
    for day in ["1.9.2026", "1.10.2026"] as [CalendarDate] {
      dossier.recordContact(on: day, newID: newID)
      dossier.recordPlan(PlanKind(rawValue: "01"), madeOn: day, reviewDue: nil, newID: newID)
    }
    dossier.recordJobSearch(began: "1.9.2026", ended: nil, newID: newID)
    dossier.recordContact(on: nil, newID: newID)
    dossier.recordPlan(nil, madeOn: nil, reviewDue: nil, newID: newID)
    dossier.recordJobSearch(began: nil, ended: nil, newID: newID)
    #expect(dossier.contacts.map(\.on) == ["1.9.2026"])
    #expect(dossier.plans.map(\.madeOn) == ["1.9.2026"])
    #expect(dossier.jobSearches.isEmpty)
    // How a contact was made is not to be lost with its day.
    dossier.contacts[0].method = "1"
    dossier.recordContact(on: nil, newID: newID)
    #expect(dossier.contacts.map(\.method) == ["1"])
  }
}
