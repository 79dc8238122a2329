import Casework
import TestSupport
import Testing

@Suite("A calendar date")
struct CalendarDateTests {
  @Test("counts every day of six centuries and tells it back")
  func everyDay() {
    var date = CalendarDate(dayNumber: CalendarDate("1.1.1600").dayNumber)
    while date < "1.1.2200" {
      let next = date.adding(days: 1)
      let (year, month, day) = date.civil
      let expected =
        CalendarDate(year: year, month: month, day: day + 1)
        ?? CalendarDate(year: year, month: month + 1, day: 1)
        ?? CalendarDate(year: year + 1, month: 1, day: 1)
      guard next == expected, next.weekday == date.weekday % 7 + 1 else {
        Issue.record("after \(date.iso) comes \(next.iso)")
        return
      }
      date = next
    }
  }

  @Test("begins its numbers on Thursday 1.1.1970")
  func epoch() {
    #expect(CalendarDate("1.1.1970").dayNumber == 0)
    #expect(CalendarDate("1.1.1970").weekday == 4)
    #expect(CalendarDate.earliest.iso == "0001-01-01")
    #expect(CalendarDate.latest.iso == "9999-12-31")
  }

  @Test(
    "refuses a day that is not in the calendar",
    arguments: [
      (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
      (0, 1, 1), (10_000, 1, 1),
    ])
  func impossible(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "adds months and falls back to the last day (150/1930 3 §)",
    arguments: [
      ("30.11.2025", 3, "28.2.2026"), ("31.5.2026", 3, "31.8.2026"), ("31.1.2024", 1, "29.2.2024"),
      ("31.3.2026", -1, "28.2.2026"), ("15.12.2026", 1, "15.1.2027"), ("1.1.2026", -1, "1.12.2025"),
      ("29.2.2024", 12, "28.2.2025"),
    ] as [(CalendarDate, Int, CalendarDate)])
  func months(from: CalendarDate, count: Int, expected: CalendarDate) {
    #expect(from.adding(months: count) == expected)
  }

  @Test(
    "stays inside its years whatever is added",
    arguments: [Int.min, -99_999_999, 99_999_999, Int.max])
  func limits(amount: Int) {
    let date = CalendarDate("21.11.2026")
    let end = amount < 0 ? CalendarDate.earliest : .latest
    #expect(date.adding(days: amount) == end)
    #expect(date.adding(months: amount) == end)
  }

  @Test(
    "counts whole months as it adds them",
    arguments: [
      ("30.11.2025", "28.2.2026", 3), ("30.11.2025", "27.2.2026", 2), ("1.1.2026", "31.1.2026", 0),
      ("1.1.2026", "1.2.2026", 1), ("21.11.2025", "21.11.2026", 12), ("1.2.2026", "1.1.2026", -1),
    ] as [(CalendarDate, CalendarDate, Int)])
  func monthsUntil(from: CalendarDate, to: CalendarDate, expected: Int) {
    #expect(from.months(until: to) == expected)
  }

  @Test("never counts a month too many or too few", arguments: [20_261_121 as UInt64])
  func monthsProperty(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let from = CalendarDate(dayNumber: .random(in: -40_000...40_000, using: &generator))
      let to = from.adding(days: .random(in: 0...5000, using: &generator))
      let months = from.months(until: to)
      #expect(from.adding(months: months) <= to, "seed \(seed)")
      #expect(from.adding(months: months + 1) > to, "seed \(seed)")
    }
  }

  @Test(
    "tells the ISO week and the year it belongs to",
    arguments: [
      ("21.11.2026", 2026, 47), ("1.1.2021", 2020, 53), ("31.12.2024", 2025, 1),
      ("1.1.2026", 2026, 1),
      ("3.1.2027", 2026, 53), ("4.1.2027", 2027, 1),
    ] as [(CalendarDate, Int, Int)])
  func weeks(date: CalendarDate, year: Int, week: Int) {
    #expect(date.isoWeek == (year, week))
  }

  @Test("writes ISO 8601 and the Finnish form")
  func text() {
    let date = CalendarDate("1.9.2026")
    #expect(date.iso == "2026-09-01")
    #expect(date.finnish == "1.9.2026")
    #expect(CalendarDate(iso: date.iso) == date)
  }

  @Test(
    "refuses what is not ISO 8601",
    arguments: ["", "2026-9-1", "2026-02-30", "2026/09/01", "2026-09-01 ", "20260901", "２026-09-0"])
  func notISO(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }
}
