import Casework
import Testing

@Suite("The working-day calendar")
struct WorkingDaysTests {
  @Test(
    "counts the deadline of the initial interview",
    arguments: [
      (5, "2.5.2022", "9.5.2022"), (5, "14.4.2025", "23.4.2025"), (5, "19.12.2025", "31.12.2025"),
      (10, "2.1.2026", "19.1.2026"), (10, "26.3.2026", "13.4.2026"), (10, "12.6.2026", "29.6.2026"),
      (10, "17.12.2026", "5.1.2027"),
    ] as [(Int, CalendarDate, CalendarDate)])
  func deadlines(count: Int, event: CalendarDate, expected: CalendarDate) {
    let calendar = WorkingDays()
    #expect(calendar.deadline(count, after: event) == expected)
    #expect(calendar.count(after: event, through: expected) == count)
  }

  @Test(
    "counts Saturdays when a site chooses so",
    arguments: [
      (5, "2.5.2022", "7.5.2022"), (10, "2.1.2026", "15.1.2026"), (5, "14.4.2025", "22.4.2025"),
    ] as [(Int, CalendarDate, CalendarDate)])
  func saturdays(count: Int, event: CalendarDate, expected: CalendarDate) {
    #expect(WorkingDays(includeSaturdays: true).deadline(count, after: event) == expected)
  }

  @Test(
    "knows the moving holidays",
    arguments: [
      ("5.4.2026", .easter), ("20.4.2025", .easter), ("31.3.2024", .easter), ("25.4.2038", .easter),
      ("23.3.2008", .easter), ("3.4.2026", .goodFriday), ("6.4.2026", .easterMonday),
      ("14.5.2026", .ascension), ("24.5.2026", .whitSunday), ("19.6.2026", .midsummerEve),
      ("20.6.2026", .midsummer), ("25.6.2027", .midsummerEve), ("26.6.2027", .midsummer),
      ("31.10.2026", .allSaints), ("6.11.2027", .allSaints), ("1.1.2027", .newYear),
      ("6.1.2026", .epiphany), ("1.5.2026", .mayDay), ("6.12.2026", .independence),
      ("24.12.2026", .christmasEve), ("25.12.2026", .christmas), ("26.12.2026", .saintStephen),
    ] as [(CalendarDate, Holiday)])
  func holidays(day: CalendarDate, expected: Holiday) {
    #expect(Holiday(on: day) == expected)
    #expect(!WorkingDays(includeSaturdays: true).contains(day))
  }

  @Test("finds every holiday once a year, unless two fall on one day", arguments: 1992...2100)
  func everyYear(year: Int) throws {
    let newYear = try #require(CalendarDate(year: year, month: 1, day: 1))
    let found = (0..<(CalendarDate.isLeap(year) ? 366 : 365)).compactMap {
      Holiday(on: newYear.adding(days: $0))
    }
    #expect(Set(found).count == found.count)
    let ascensionOnMayDay =
      CalendarDate.easter(of: year).adding(days: 39).month == 5
      && CalendarDate.easter(of: year).adding(days: 39).day == 1
    #expect(found.count == Holiday.allCases.count - (ascensionOnMayDay ? 1 : 0))
  }

  @Test(
    "moves what is due on a closed day to the next open one (150/1930 5 §)",
    arguments: [
      ("21.11.2026", "23.11.2026"), ("24.12.2026", "28.12.2026"), ("19.6.2026", "22.6.2026"),
      ("1.5.2026", "4.5.2026"), ("31.12.2026", "31.12.2026"), ("3.4.2026", "7.4.2026"),
    ] as [(CalendarDate, CalendarDate)])
  func moved(day: CalendarDate, expected: CalendarDate) {
    #expect(day.movedToOfficeDay == expected)
  }

  @Test("counts nothing backwards")
  func backwards() {
    #expect(WorkingDays().count(after: "5.1.2026", through: "2.1.2026") == 0)
    #expect(WorkingDays().count(after: "5.1.2026", through: "5.1.2026") == 0)
  }
}
