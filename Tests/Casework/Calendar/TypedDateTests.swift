import Casework
import TestSupport
import Testing

@Suite("A date as a coach types it")
struct TypedDateTests {
  private let words = DateWords(
    parsing: """
      yesterday eilen igår yesterday
      today tänään idag today
      tomorrow huomenna imorgon tomorrow
      monday ma maanantai mån måndag mon monday
      tuesday ti tiistai
      saturday la lauantai
      sunday su sunnuntai
      day pv d
      week v vk w
      month kk mån. mo
      nonsense abc
      """)
  /// A Saturday.
  private let today: CalendarDate = "21.11.2026"

  @Test(
    "is read in every form",
    arguments: [
      ("1.9.2026", "1.9.2026"), ("01.09.2026", "1.9.2026"), ("1.9.26", "1.9.2026"),
      ("1.9.85", "1.9.1985"), ("1.9.46", "1.9.2046"), ("1.9.47", "1.9.1947"),
      ("2026-09-01", "1.9.2026"), (" 1. 9. 2026 ", "1.9.2026"),
      ("1.9.", "1.9.2026"), ("1.9", "1.9.2026"), ("7.1.", "7.1.2027"), ("31.5.", "31.5.2026"),
      ("+2v", "5.12.2026"), ("+3pv", "24.11.2026"), ("+1kk", "21.12.2026"), ("-1v", "14.11.2026"),
      ("+5", "26.11.2026"), ("-0", "21.11.2026"), ("+ 2 vk", "5.12.2026"),
      ("huomenna", "22.11.2026"), ("tänään", "21.11.2026"), ("eilen", "20.11.2026"),
      ("Imorgon", "22.11.2026"), ("TOMORROW", "22.11.2026"),
      ("ma", "23.11.2026"), ("måndag", "23.11.2026"), ("su", "22.11.2026"),
      ("lauantai", "28.11.2026"),
    ] as [(String, CalendarDate)])
  func forms(text: String, expected: CalendarDate) {
    #expect(CalendarDate(typed: text, today: today, words: words) == expected)
  }

  @Test(
    "is refused when it is none",
    arguments: [
      "", " ", ".", "1.", "1..2026", ".9.2026", "31.2.", "30.2.2026", "1.13.", "1.9.2026.",
      "1.9.126",
      "+", "+v", "+2x", "2v", "+-2v", "+99999v", "abc", "1.9.20266", "1/9", "-1.9.", "١.٩.",
    ])
  func refusals(text: String) {
    #expect(CalendarDate(typed: text, today: today, words: words) == nil)
  }

  @Test("of 29 February is the leap day nearest when there is one")
  func leapDay() {
    #expect(CalendarDate(typed: "29.2.", today: "1.11.2027", words: words) == "29.2.2028")
    #expect(CalendarDate(typed: "29.2.", today: today, words: words) == nil)
  }

  @Test("never crashes the reader", arguments: [7 as UInt64])
  func fuzz(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("0123456789..++--vkpmatiä \u{301}٣")
    for _ in 0..<5000 {
      let text = String(
        (0..<Int.random(in: 0...9, using: &generator)).map { _ in
          alphabet.randomElement(using: &generator) ?? "."
        })
      if let date = CalendarDate(typed: text, today: today, words: words) {
        #expect(CalendarDate(iso: date.iso) == date, "seed \(seed), \(text)")
      }
    }
  }
}
