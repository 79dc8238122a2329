import Casework
import ReferenceData
import Testing

@Suite("The table of rules")
struct RuleBookTests {
  private static let book = Result { try RuleBook.embedded() }

  @Test("the embedded table has every rule, each row with its source")
  func embedded() throws {
    let book = try Self.book.get()
    for id in RuleID.allCases { #expect(!book.rows(of: id).isEmpty, "\(id)") }
    #expect(book.siteRules.isEmpty)
    #expect(book.allRows.allSatisfy { !$0.source.isEmpty && !$0.isSite })
  }

  @Test(
    "tells the row in force on a day",
    arguments: [
      (.initialInterviewDeadline, "31.12.2012", nil), (.initialInterviewDeadline, "1.1.2013", 14),
      (.initialInterviewDeadline, "1.5.2022", 14), (.initialInterviewDeadline, "2.5.2022", 5),
      (.initialInterviewDeadline, "31.12.2025", 5), (.initialInterviewDeadline, "1.1.2026", 10),
      (.dutyPartTime, "31.12.2025", 1), (.dutyPartTime, "1.1.2026", 4),
      (.offerBindingDelay, "31.12.2025", 6), (.offerBindingDelay, "1.1.2026", 0),
      (.searchEndFailures, "28.2.2026", 2), (.searchEndFailures, "1.3.2026", 1),
      (.supplementarySeries, "1.1.2026", nil), (.profileDuty, "31.8.2026", nil),
      (.profileDuty, "1.9.2026", 0), (.noContact, "1.1.1990", 60),
    ] as [(RuleID, CalendarDate, Int?)])
  func rowInForce(id: RuleID, day: CalendarDate, value: Int?) throws {
    #expect(try Self.book.get().row(id, on: day)?.value == value)
  }

  @Test("the share of the municipality grows with the paid days (387/2023)")
  func scale() throws {
    let row = try #require(try Self.book.get().row(.municipalShare, on: "1.1.2026"))
    #expect(row.values == [100, 200, 300, 400, 700])
    #expect(row.percentages == [10, 20, 30, 40, 50])
  }

  @Test(
    "names the line and what is wrong there",
    arguments: [
      ("initial_interview", .unknownID("initial_interview"), 0),
      ("viisi", .number("viisi"), 1), ("-5", .number("-5"), 1), ("5,6", .number("5,6"), 1),
      ("99999", .number("99999"), 1), ("", .number(""), 1), ("viikko", .unit("viikko"), 2),
      ("kilometre", .unit("kilometre"), 2), ("talk+lunch", .anchor("talk+lunch"), 3),
      ("", .anchor(""), 3), ("1.1.2026", .date("1.1.2026"), 4),
      ("2026-02-30", .date("2026-02-30"), 5),
      ("2025-12-31", .order, 5), ("", .source, 6), ("a;b;c", .cells, 6),
    ] as [(String, RuleBookFaultReason, Int)])
  func faults(cell: String, reason: RuleBookFaultReason, column: Int) throws {
    var cells = [
      "talk_interval", "2", "month", "initial_interview+talk", "2026-01-01", "2030-12-31",
      "paikallinen päätös", "",
    ]
    cells[column] = cell
    let text = "# oma taulu\n\n" + cells.joined(separator: ";") + "\n"
    let book = try Self.book.get()
    #expect(throws: RuleBookFault(line: 3, reason: reason)) { try book.overriding(with: text) }
  }

  @Test("finds rows of one rule that hold at the same time, and a rule that is missing on a day")
  func coverage() throws {
    let first = "talk_interval;3;month;talk;2022-05-02;2025-12-31;a;\n"
    let book = try Self.book.get()
    func fault(_ text: String) -> RuleBookFault? {
      do throws(RuleBookFault) {
        _ = try book.overriding(with: text)
        return nil
      } catch {
        return error
      }
    }
    #expect(
      fault(first + "talk_interval;2;month;talk;2025-12-31;;b;\n")
        == RuleBookFault(line: 2, reason: .overlap(.talkInterval, line: 1)))
    #expect(
      fault(first + "talk_interval;2;month;talk;2022-05-02;;b;\n")
        == RuleBookFault(line: 2, reason: .duplicate(.talkInterval, line: 1)))
    #expect(
      fault(first + "talk_interval;2;month;talk;2026-01-02;;b;\n")
        == RuleBookFault(line: 2, reason: .missing(.talkInterval, on: "1.1.2026")))
    #expect(
      fault(first) == RuleBookFault(line: 1, reason: .missing(.talkInterval, on: "1.1.2026")))
    #expect(fault(first + "talk_interval;2;month;talk;2026-01-01;;b;\n") == nil)
    #expect(
      throws: RuleBookFault(line: nil, reason: .missing(.initialInterviewDeadline, on: "1.1.2013"))
    ) {
      try RuleBook(parsing: "")
    }
  }

  @Test(
    "a site's rows take the place of all rows of the rules they name, and are known as the site's")
  func override() throws {
    let book = try Self.book.get()
    let text =
      "\u{FEFF}id;value;unit;anchor;from;to;source\r\nreferral_silent;\"7\";calendar_day;referral_sent;;;oma\r\n"
    let other = try book.overriding(with: text)
    #expect(other.row(.referralSilent, on: "1.1.2026")?.value == 7)
    #expect(other.row(.referralSilent, on: "1.1.2026")?.isSite == true)
    #expect(other.row(.referralQueue, on: "1.1.2026") == book.row(.referralQueue, on: "1.1.2026"))
    #expect(other.siteRules == [.referralSilent])
    #expect(other.fingerprint != book.fingerprint)
  }

  @Test("the fingerprint is the same from run to run, and another when any cell is")
  func fingerprint() throws {
    let book = try Self.book.get()
    #expect(try RuleBook.embedded().fingerprint == book.fingerprint)
    let cells = ["no_contact", "60", "calendar_day", "contact", "", "", "ohjelman oma raja", ""]
    let site = try book.overriding(with: cells.joined(separator: ";"))
    var seen = [book.fingerprint, site.fingerprint]
    for (column, cell) in [
      (1, "61"), (2, "working_day"), (3, "agreed"), (4, "2013-01-01"), (6, "oma"), (7, "huom."),
    ] {
      var changed = cells
      changed[column] = cell
      seen.append(try book.overriding(with: changed.joined(separator: ";")).fingerprint)
    }
    #expect(Set(seen).count == seen.count)
  }
}
