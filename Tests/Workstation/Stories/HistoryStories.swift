import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import Testing
import Workstation

@Suite("The past of a client")
struct HistoryStories {
  @Test("shows former values of an earlier day, and nothing can be changed there")
  func asOf() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.hand.advance(86_400_000)
    bench.go(to: "givenNames")
    bench.type(" Ali")
    bench.press(.function(2))
    bench.choose(.asOf)
    bench.type("eilen\n")
    #expect(bench.says(.pastShown, ["date": "22.11.2026"]))
    #expect(!bench.screen.contains("Yousef Ali "))
    bench.type("x")
    #expect(bench.says(.obstaclePast))
    bench.press(.function(2))
    #expect(bench.says(.obstaclePast))
    for _ in 0..<28 { bench.press(.down) }
    #expect(bench.screen.contains(bench.model.session.words.plain(.fieldRemark)))
    bench.press(.escape)
    #expect(bench.says(.pastLeft))
    #expect(bench.value("givenNames") == "Yousef Ali")
  }

  @Test("says so when the client was not known on a day", arguments: ["1.1.2020", "31.2.2026"])
  func unknownDay(typed: String) throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.choose(.asOf)
    bench.type(typed + "\n")
    #expect(bench.says(typed == "1.1.2020" ? .pastUnknown : .problemDate, ["date": typed]))
    #expect(bench.client?.past == nil)
  }

  @Test("reads on to the oldest change and comes back")
  func longHistory() throws {
    let bench = try Bench(people: 1)
    let id = try #require(bench.clients?.window.selected?.id)
    for number in 0..<230 {
      let cause = ChangeCause(author: "V001", at: bench.hand.moment, label: "changeSaved")
      try bench.store.write(cause) { (transaction) throws(CaseStoreError) in
        guard var client = try transaction.load(Client.self, id) else { return }
        client.remark = "muutos \(number)"
        try transaction.save(client)
      }
    }
    bench.press(.enter)
    bench.turn(to: .history)
    #expect(bench.selectedRow.contains("muutos 229"))
    bench.press(.end)
    #expect(bench.selectedRow.contains(">"))
    #expect(!bench.screen.contains("muutos"))
    bench.press(.home)
    #expect(bench.selectedRow.contains("muutos 229"))
    for _ in 0..<120 { bench.press(.down) }
    #expect(bench.selectedRow.contains("muutos 109"))
    for _ in 0..<119 { bench.press(.up) }
    #expect(bench.selectedRow.contains("muutos 228"))
  }

  @Test("opens a change that has no fields, such as a removal undone")
  func fieldless() throws {
    let bench = try Bench()
    bench.press(.function(8), .control("z"), .home, .enter)
    bench.turn(to: .history)
    bench.press(.enter)
    #expect(bench.model.session.overlay?.purpose == .reading)
  }
}
