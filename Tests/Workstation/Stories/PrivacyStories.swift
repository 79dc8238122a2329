import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import TestSupport
import Testing
import Workstation

@Suite("Privacy")
struct PrivacyStories {
  @Test("logs who looked before a client is shown")
  func viewIsLogged() throws {
    let bench = try Bench()
    bench.open("aziz")
    let entry = try #require(try bench.store.accessLog(limit: 1).first)
    #expect(entry.client == bench.client?.id)
    #expect(entry.action == .view)
    #expect(entry.actor == "V001")
    #expect(entry.at == bench.hand.moment)
  }

  @Test("shows nothing of a client when the look cannot be logged")
  func unlogged() throws {
    let bench = try Bench()
    try bench.breakStore()
    bench.open("lehtovaara")
    #expect(bench.message.hasPrefix("! "))
    #expect(bench.client.map { $0.dossier == nil } == true)
    for key in [Key.function(6), .control("e"), .function(2), .tab, .function(5)] {
      bench.press(key)
      #expect(bench.client.map { $0.dossier == nil } == true)
      #expect(!bench.screen.contains("Helmi"))
      #expect(!bench.helpBar.contains("F2"))
    }
    bench.choose(.asOf)
    #expect(bench.model.session.overlay?.purpose != .asOf)
  }

  @Test("reveals for ten seconds, logs it, and covers again")
  func reveal() throws {
    let bench = try Bench()
    bench.openProtected()
    #expect(!bench.screen.contains("9049"))
    #expect(!bench.screen.contains("Esimerkkikatu"))
    bench.press(.control("e"))
    #expect(bench.screen.contains("050298-9049"))
    #expect(bench.screen.contains("Esimerkkikatu 34"))
    #expect(
      try bench.store.accessLog(limit: 2).map(\.fieldGroup)
        == ["contact_details", "identity_code"])
    #expect(try bench.store.accessLog(limit: 2).allSatisfy { $0.action == .reveal })
    #expect(bench.deadline == Moment(milliseconds: bench.hand.moment.milliseconds + 10_000))
    bench.wait(9_999)
    #expect(bench.screen.contains("050298-9049"))
    bench.wait(1)
    #expect(!bench.screen.contains("9049"))
    #expect(!bench.screen.contains("Esimerkkikatu"))
  }

  @Test("does not reveal what could not be logged")
  func unloggedReveal() throws {
    let bench = try Bench()
    bench.openProtected()
    try bench.breakStore()
    bench.press(.control("e"))
    #expect(bench.message.hasPrefix("! "))
    #expect(!bench.screen.contains("9049"))
  }

  @Test("covers again when the window loses the focus, and under the curtain")
  func coversAtOnce() throws {
    let bench = try Bench()
    bench.openProtected()
    bench.press(.control("e"))
    bench.send(.focusLost)
    #expect(!bench.screen.contains("9049"))
    bench.press(.control("e"), .function(12), .enter)
    #expect(!bench.screen.contains("9049"))
  }

  @Test("covers in the past what is protected now")
  func past() throws {
    let bench = try Bench()
    bench.open("aziz")
    bench.hand.advance(86_400_000)
    bench.go(to: "nonDisclosure")
    bench.type(" ")
    bench.press(.function(2))
    #expect(!bench.screen.contains("040 000 0363"))
    bench.choose(.asOf)
    bench.type("eilen\n")
    #expect(bench.screen.contains("22.11.2026"))
    #expect(!bench.screen.contains("040 000 0363"))
    bench.press(.control("e"))
    #expect(bench.screen.contains("040 000 0363"))
    bench.wait(10_000)
    #expect(!bench.screen.contains("040 000 0363"))
  }

  @Test("draws the curtain over everything and lifts it with a key that does nothing else")
  func curtain() throws {
    let bench = try Bench()
    let before = bench.screen
    bench.press(.function(12))
    #expect(!bench.screen.contains("Aziz"))
    bench.type("x")
    #expect(bench.screen == before)
    bench.press(.function(4), .control("l"))
    #expect(!bench.screen.contains("Aziz"))
    bench.press(.escape)
    #expect(bench.model.session.overlay?.purpose == .filter)
  }

  @Test("leaves protected clients out of an export, and disarms cells that are formulas")
  func export() throws {
    let bench = try Bench()
    bench.open("aziz")
    bench.press(.home)
    bench.go(to: "familyName")
    bench.press(.home)
    bench.type("=1+")
    bench.press(.function(2), .escape, .escape)
    bench.choose(.exportList)
    let path = bench.directory.path + "/vienti.csv"
    bench.press(.control("k"), .home, .control("k"))
    bench.paste(path)
    bench.press(.enter)
    #expect(TestFiles.text(path) == nil, "the safe answer comes first")
    bench.choose(.exportList)
    bench.press(.home, .control("k"))
    bench.paste(path)
    bench.press(.down, .enter)
    let count = bench.clients?.count ?? 0
    let hidden = PracticeStore.people(60).count { $0.client.nonDisclosure }
    #expect(hidden > 0)
    let values = ["n": "\(count - hidden)", "path": path, "left": "\(hidden)"]
    #expect(bench.says(.clientsExportedPartly, values))
    let text = try #require(TestFiles.text(path))
    #expect(!text.contains("Lehtovaara"))
    #expect(text.contains("'=1+Aziz"))
    #expect(!text.contains("310394"))
    let logged = try bench.store.accessLog(limit: 200).count { $0.action == .export }
    #expect(logged == count - hidden)
    bench.choose(.exportList)
    bench.press(.home, .control("k"))
    bench.paste(path)
    bench.press(.down, .enter)
    #expect(bench.says(.fileExists, ["path": path]))
  }
}
