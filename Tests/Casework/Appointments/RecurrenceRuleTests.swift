import Testing

@testable import Casework

@Suite("A rule of repetition")
struct RecurrenceRuleTests {
  /// The examples of RFC 5545 §3.8.5.3, their days written in Finnish.
  @Test(
    "tells the days that RFC 5545 §3.8.5.3 tells",
    arguments: [
      ("FREQ=DAILY;COUNT=3", "2.9.1997", ["2.9.1997", "3.9.1997", "4.9.1997"]),
      ("FREQ=DAILY;INTERVAL=10;COUNT=3", "2.9.1997", ["2.9.1997", "12.9.1997", "22.9.1997"]),
      ("FREQ=DAILY;UNTIL=19970904T090000Z", "2.9.1997", ["2.9.1997", "3.9.1997", "4.9.1997"]),
      (
        "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "2.9.1997",
        [
          "2.9.1997", "4.9.1997", "16.9.1997", "18.9.1997", "30.9.1997", "2.10.1997", "14.10.1997",
          "16.10.1997",
        ]
      ),
      (
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "5.8.1997",
        ["5.8.1997", "10.8.1997", "19.8.1997", "24.8.1997"]
      ),
      (
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "5.8.1997",
        ["5.8.1997", "17.8.1997", "19.8.1997", "31.8.1997"]
      ),
      ("FREQ=MONTHLY;COUNT=3;BYDAY=1FR", "5.9.1997", ["5.9.1997", "3.10.1997", "7.11.1997"]),
      ("FREQ=MONTHLY;COUNT=3;BYDAY=-2MO", "22.9.1997", ["22.9.1997", "20.10.1997", "17.11.1997"]),
      (
        "FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-3", "28.9.1997",
        ["28.9.1997", "29.10.1997", "28.11.1997"]
      ),
      (
        "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "4.9.1997",
        ["4.9.1997", "7.10.1997", "6.11.1997"]
      ),
      (
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3", "13.2.1998",
        ["13.2.1998", "13.3.1998", "13.11.1998"]
      ),
      ("FREQ=YEARLY;COUNT=3;BYMONTH=6,7", "10.6.1997", ["10.6.1997", "10.7.1997", "10.6.1998"]),
      ("FREQ=MONTHLY;COUNT=3", "31.1.2026", ["31.1.2026", "31.3.2026", "31.5.2026"]),
    ] as [(String, CalendarDate, [CalendarDate])])
  func examples(text: String, start: CalendarDate, expected: [CalendarDate]) throws {
    let rule = try #require(RecurrenceRule(text) { ICalendarTime($0)?.time })
    var steps = 1_000
    let days = rule.days(
      from: start, minute: 540, within: start...start.adding(days: 800), steps: &steps)
    #expect(days == expected)
  }

  @Test(
    "is the same wherever one begins to look",
    arguments: [
      "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", "FREQ=MONTHLY;BYDAY=-1TH",
      "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
      "FREQ=WEEKLY;COUNT=1100",
    ])
  func window(text: String) throws {
    let rule = try #require(RecurrenceRule(text) { _ in nil })
    let (start, end): (CalendarDate, CalendarDate) = ("7.1.2005", "31.12.2027")
    var steps = 1_000_000
    let all = rule.days(from: start, minute: 0, within: start...end, steps: &steps)
    for offset in stride(from: 0, to: 700, by: 37) {
      let begin = CalendarDate(dayNumber: 20_500 + offset)
      let part = rule.days(from: start, minute: 0, within: begin...end, steps: &steps)
      #expect(part == all.filter { $0 >= begin })
    }
  }

  @Test(
    "that is not understood is refused, not guessed",
    arguments: [
      "", "INTERVAL=2", "FREQ=HOURLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=2MO",
      "FREQ=DAILY;COUNT=0",
      "FREQ=DAILY;INTERVAL=0", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=DAILY;UNTIL=soon", "FREQ",
      "FREQ=YEARLY;BYWEEKNO=3", "FREQ=DAILY;COUNT=99999999999999999999",
    ])
  func refused(text: String) {
    #expect(RecurrenceRule(text, until: { ICalendarTime($0)?.time }) == nil)
  }
}
