import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import Testing
import Workstation

@Suite("Drafts")
struct DraftStories {
  @Test("are kept on Esc and come back with the cursor and the time")
  func keptAndRestored() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "remark")
    bench.type("Soita\nhuomenna")
    bench.press(.escape)
    #expect(bench.says(.draftKept))
    #expect(bench.model.screens.count == 1)
    bench.hand.advance(60_000)
    bench.press(.enter)
    #expect(bench.says(.draftRestored, ["time": "22.11.2026 14.05"]))
    #expect(bench.value("remark") == "Soita\nhuomenna")
    #expect(bench.client?.form.focused?.id == "remark")
    bench.press(.function(2))
    #expect(bench.says(.saved))
    #expect(try bench.store.drafts().isEmpty)
  }

  @Test("of a new client wait for the next new client")
  func newClient() throws {
    let bench = try Bench()
    bench.press(.function(7))
    bench.go(to: "familyName")
    bench.type("Aalto")
    bench.press(.escape)
    #expect(bench.says(.draftKeptNew))
    bench.press(.function(7))
    #expect(bench.says(.draftRestored, ["time": "22.11.2026 14.05"]))
    #expect(bench.value("familyName") == "Aalto")
    bench.press(.function(2))
    #expect(bench.says(.savedNew))
    #expect(try bench.store.drafts().isEmpty)
  }

  @Test("are written 250 milliseconds after the last key")
  func pause() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "remark")
    bench.type("S")
    #expect(bench.deadline == Moment(milliseconds: bench.hand.moment.milliseconds + 250))
    bench.wait(249)
    #expect(try bench.store.drafts().isEmpty)
    bench.wait(1)
    #expect(try bench.store.drafts().map(\.text) == ["remark=S"])
    #expect(bench.deadline == nil)
  }

  @Test("are written at the latest one second after the first key")
  func limit() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "remark")
    for _ in 0..<5 {
      bench.type("S")
      bench.wait(200)
    }
    #expect(try bench.store.drafts().map(\.text) == ["remark=SSSSS"])
  }

  @Test("are written after twenty keys that come at once")
  func burst() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "remark")
    bench.type(String(repeating: "S", count: 19))
    #expect(try bench.store.drafts().isEmpty)
    bench.type("S")
    #expect(try bench.store.drafts().count == 1)
  }

  @Test("are written also while another screen lies over the form")
  func covered() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "remark")
    bench.type("S")
    bench.press(.function(1))
    bench.wait(250)
    #expect(try bench.store.drafts().count == 1)
    #expect(bench.deadline == nil)
  }

  @Test(
    "are written when the window loses the focus or the terminal goes",
    arguments: [TerminalEvent.focusLost, .hangUp, .terminate])
  func leaving(event: TerminalEvent) throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "remark")
    bench.type("S")
    bench.send(event)
    #expect(try bench.store.drafts().map(\.text) == ["remark=S"])
  }

  @Test("are thrown away when the text is again what was saved")
  func discarded() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "remark")
    bench.type("S")
    bench.wait(250)
    bench.press(.backspace)
    bench.wait(250)
    #expect(try bench.store.drafts().isEmpty)
    bench.press(.escape)
    #expect(!bench.says(.draftKept))
  }
}
