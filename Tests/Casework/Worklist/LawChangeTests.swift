import Casework
import Testing

@Suite("A case that lived through four laws")
struct LawChangeTests {
  /// The case as it stood after its talks up to and with a day.
  private func client(until day: CalendarDate) -> CaseBuilder {
    aCase {
      $0.search("4.1.2021")
      $0.unemployed("4.1.2021")
      $0.status(.unemployed, "4.1.2021")
      let talks: [(String, CalendarDate)] = [
        ("70", "15.1.2021"), ("72", "14.4.2021"), ("72", "10.3.2022"), ("27", "9.6.2022"),
        ("21", "1.9.2025"), ("26", "15.9.2025"), ("29", "14.11.2025"), ("29", "12.2.2026"),
      ]
      for (method, held) in talks where held <= day { $0.contact(method, held) }
    }
  }

  @Test(
    "each talk is judged by the law of its own day",
    arguments: [
      ("4.1.2021", .initialInterview, "18.1.2021", "916/2012 2 luku 4 §"),
      ("15.1.2021", .jobSearchTalk, "15.4.2021", "916/2012 2 luku 4 §, 1456/2016"),
      ("14.4.2021", .jobSearchTalk, "14.7.2021", "916/2012 2 luku 4 §, 1456/2016"),
      ("10.3.2022", .jobSearchTalk, "10.6.2022", "380/2023 32.1 § 2 k"),
      ("9.6.2022", .jobSearchTalk, "9.9.2022", "380/2023 32.1 § 2 k"),
      ("14.11.2025", .jobSearchTalk, "14.2.2026", "380/2023 32 §, 1412/2025"),
      ("12.2.2026", .jobSearchTalk, "12.5.2026", "380/2023 32 §, 1412/2025"),
    ] as [(CalendarDate, DueKind, CalendarDate, String)])
  func talks(after: CalendarDate, kind: DueKind, due: CalendarDate, source: String) throws {
    let case2 = client(until: after)
    #expect(try case2.due(kind) == due)
    let judgement = try case2.reasoning(on: due).judgements(of: kind)
    guard case .listed(let item, let steps) = judgement.first else {
      Issue.record("\(judgement)")
      return
    }
    #expect(item.due == due)
    #expect(steps.first?.rule?.source == source)
    #expect(steps.first?.result == due)
  }

  @Test(
    "the series of 2025 is asked for until the end of the year and not a day longer (32.1 § 1 k)")
  func series() throws {
    let case2 = client(until: "14.11.2025")
    let item = try #require(try case2.items(.supplementaryTalk).first)
    #expect(item.due == "29.9.2025")
    #expect(item.until == "31.12.2025")
    #expect(item.isListed(on: "31.12.2025"))
    #expect(!item.isListed(on: "1.1.2026"))
    #expect(
      try case2.reasoning(on: "1.1.2026").judgements(of: .supplementaryTalk)
        == [.notApplicable(.over, on: "31.12.2025")])
  }
}
