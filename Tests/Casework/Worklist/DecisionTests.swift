import Casework
import Testing

@Suite("Deciding about items, and the reasons told")
struct DecisionTests {
  private let interviewed = aCase {
    $0.search("1.2.2026")
    $0.contact("21", "10.2.2026")
  }

  @Test("putting off hides an item until its day and does not move what it is late from")
  func postponed() throws {
    var client = interviewed
    let key = try #require(try client.items(.jobSearchTalk).first?.key)
    client.decide(key, .postponed, until: "1.6.2026", on: "20.5.2026")
    let item = try #require(try client.items(.jobSearchTalk).first)
    #expect(item.due == "10.5.2026")
    #expect(item.opens == "1.6.2026")
    #expect(item.postponement == DuePostponement(until: "1.6.2026", reason: "sovittu"))
    let judgement = try client.reasoning(on: "25.5.2026").judgements(of: .jobSearchTalk)
    guard case .postponed(item, _) = judgement.first else {
      Issue.record("\(judgement)")
      return
    }
    #expect(try client.reasoning(on: "1.6.2026").listed.contains(item))
  }

  @Test("a talk cannot be ticked away, only held (32 §)")
  func statutory() throws {
    var client = interviewed
    let key = try #require(try client.items(.jobSearchTalk).first?.key)
    client.decide(key, .done, on: "20.5.2026")
    #expect(try client.items(.jobSearchTalk).count == 1)
    #expect(!DueKind.jobSearchTalk.canBeTicked)
    client.contact("29", "21.5.2026")
    #expect(try client.items(.jobSearchTalk).first?.key != key)
  }

  @Test("what nothing else closes can be ticked, and the tick is told as the reason")
  func ticked() throws {
    var client = interviewed
    client.dossier.client.phone = ""
    let key = try #require(try client.items(.phoneNumber).first?.key)
    client.decide(key, .postponed, until: "1.12.2026", on: "1.4.2026")
    client.decide(key, .done, on: "2.4.2026")
    #expect(try client.items(.phoneNumber).isEmpty)
    let event = DueEvent(kind: .worklistDecision, id: client.dossier.decisions[1].id)
    let judgement = try client.reasoning(on: "2.4.2026").judgements(of: .phoneNumber)
    guard case .met(event, "2.4.2026", _) = judgement.first else {
      Issue.record("\(judgement)")
      return
    }
  }

  @Test("tells the arithmetic: from what, by which row, to which day")
  func arithmetic() throws {
    let client = aCase { $0.search("2.1.2026") }
    let judgement = try client.reasoning(on: "19.1.2026").judgements(of: .initialInterview)
    guard case .listed(let item, let steps) = judgement.first else {
      Issue.record("\(judgement)")
      return
    }
    let step = try #require(steps.first)
    #expect(steps.count == 1)
    #expect((step.fact, step.date, step.result) == (.jobSearchBegan, "2.1.2026", "19.1.2026"))
    #expect((step.rule?.value, step.rule?.unit) == (10, .workingDay))
    #expect(step.rule?.source == "380/2023 31 §, 1412/2025")
    #expect(item.due == "19.1.2026")
  }

  @Test("has a judgement for every kind, also of a client of whom nothing is known")
  func everyKind() throws {
    let reasoning = try aCase { _ in }.reasoning(on: "1.6.2026")
    for kind in DueKind.allCases {
      guard case .notApplicable = reasoning.judgements(of: kind).first else {
        Issue.record("\(kind): \(reasoning.judgements(of: kind))")
        continue
      }
    }
  }

  @Test("promises without a day come up after two weeks, the coach's own only")
  func undated() throws {
    let client = aCase {
      $0.action(.coach, due: nil) { $0.agreedOn = "1.6.2026" }
      $0.action(.client, due: nil) { $0.agreedOn = "1.6.2026" }
      $0.action(.provider, due: "5.6.2026")
    }
    #expect(try client.due(.coachPromise) == "15.6.2026")
    #expect(try client.due(.clientPromise) == "5.6.2026")
  }

  @Test("an agreed supplementary talk that fell through waits for a new time (32 §, from 2026)")
  func agreedTalk() throws {
    var client = interviewed
    client.appointment(.supplementaryTalk, "3.3.2026", .missed)
    #expect(try client.due(.supplementaryTalk) == "3.3.2026")
    client.appointment(.supplementaryTalk, "12.3.2026")
    #expect(try client.items(.supplementaryTalk).map(\.opens) == ["13.3.2026"])
    client.contact("26", "12.3.2026")
    #expect(try client.items(.supplementaryTalk).isEmpty)
  }

  @Test("an explanation is passed on within seven days since 1.5.2026 (TEMA 175/2026 1 §)")
  func clarification() throws {
    var client = interviewed
    var record = Clarification(id: client.newID(), client: client.dossier.client.id)
    record.due = "1.6.2026"
    client.dossier.clarifications = [record]
    #expect(try client.items(.clarification).map(\.opens) == ["2.6.2026"])
    #expect(try client.due(.clarification) == "8.6.2026")
    client.dossier.clarifications[0].answeredOn = "28.5.2026"
    #expect(try client.items(.clarification).map(\.opens) == ["28.5.2026"])
    #expect(try client.due(.clarification) == "4.6.2026")
    client.dossier.clarifications[0].passedOn = "29.5.2026"
    #expect(try client.items(.clarification).isEmpty)
  }
}
