import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import TestSupport
import Testing
import Workstation

@Suite("Papers", .serialized)
struct PaperStories {
  @Test("shows a paper in the client's language and changes language and size")
  func preview() throws {
    var dossier = PaperCase.full()
    dossier.client.serviceLanguage = "sv"
    let bench = try Bench(people: 1)
    bench.openPaper(.plan(PaperCase.plan), of: dossier)
    #expect(bench.screen.contains("Sysselsättningsplan"))
    bench.press(.function(4))
    #expect(bench.screen.contains("Employment plan"))
    bench.press(.function(4), .function(6))
    #expect(bench.screen.contains("Työllistymissuunnitelma") && bench.screen.contains("iso teksti"))
    bench.press(.end)
    #expect(bench.screen.contains("omavalmentajan allekirjoitus"))
    bench.press(.home)
    #expect(bench.screen.contains("Esimerkin työllisyyspalvelut"))
  }

  @Test("writes a PDF after a row in the access log, and asks first who gets what")
  func writesPDF() throws {
    let bench = try Bench(people: 1)
    bench.openPaper(.summons(PaperCase.talk))
    bench.press(.function(2))
    for part in ["Esimerkki Amina", "asiakas itse", "Kutsu", "~/omavalmentaja-paperit/summons-"] {
      #expect(bench.screen.contains(part))
    }
    let path = bench.directory.path + "/kutsu.pdf"
    bench.press(.enter)
    #expect(TestFiles.read(path) == nil, "the safe answer comes first")
    bench.press(.function(2))
    bench.answerPath(path)
    #expect(bench.says(.paperWritten, ["path": path]))
    #expect(TestFiles.read(path)?.starts(with: Array("%PDF".utf8)) == true)
    let row = try #require(try bench.store.accessLog(limit: 1).first)
    #expect(row.action == .print && row.fieldGroup == "summons fi" && row.purpose == "print")
    #expect(row.client == PaperCase.full().client.id)
    bench.press(.function(2))
    bench.answerPath(path)
    #expect(bench.says(.fileExists, ["path": path]))
  }

  @Test("writes a text file readable by its owner alone, without the identity code")
  func writesText() throws {
    let bench = try Bench(people: 1)
    bench.openPaper(.plan(PaperCase.plan))
    bench.choose(.writeText)
    let path = bench.directory.path + "/suunnitelma.txt"
    bench.answerPath(path)
    let text = try #require(TestFiles.text(path))
    #expect(text.contains("Haluan työtä") && !text.contains(PaperCase.identityCode))
    #expect(bench.directory.mode("suunnitelma.txt") == 0o600)
  }

  @Test("a file name tells nothing of the person")
  func fileName() {
    let path = PaperFile.path(
      of: "plan", about: PaperCase.plan, on: PaperCase.today, form: .pdf)
    #expect(path == "~/omavalmentaja-paperit/plan-2026-11-23-00000001.pdf")
  }

  @Test("a short message says how long it is, and a missing telephone number is told")
  func reminder() throws {
    let bench = try Bench(people: 1)
    bench.openPaper(.reminder(PaperCase.talk))
    #expect(bench.screen.contains("/160, viestejä 1"))
    bench.engine.model.session.settings.phone = ""
    #expect(bench.screen.contains("Puhelinnumero puuttuu"))
  }

  @Test("a paper of a record that is gone offers no file")
  func missing() throws {
    let bench = try Bench(people: 1)
    bench.openPaper(.plan(PaperCase.id(99)))
    bench.press(.function(2))
    #expect(bench.says(.obstacleNoPaper))
  }

  @Test(
    "the texts of a plan are ticked one by one; then the plan waits no more, until it is undone")
  func national() throws {
    let bench = try Bench(people: 1)
    try bench.openNational(.plan)
    bench.press(.enter)
    #expect(bench.screen.contains("Suunnitelman perustiedot") && bench.screen.contains("1/"))
    for _ in 0..<20 where bench.model.top is NationalScreen { bench.press(.character(" ")) }
    #expect(bench.says(.nationalEntered))
    #expect(try bench.store.dossier(PaperCase.full().client.id)?.plans[0].enteredOn != nil)
    #expect(!bench.screen.contains("Suunnitelma "))
    bench.press(.control("z"))
    #expect(try bench.store.dossier(PaperCase.full().client.id)?.plans[0].enteredOn == nil)
    #expect(bench.screen.contains("Suunnitelma "))
  }

  @Test("one is ticked in the list with a key; all ticked, the list says that everything is done")
  func tickInList() throws {
    let bench = try Bench(people: 1)
    try bench.openNational(.note)
    for _ in 0..<3 { bench.press(.character(" ")) }
    #expect(bench.screen.contains("Kaikki on viety"))
  }

  @Test("the texts are written to a file after a row in the access log")
  func nationalFile() throws {
    let bench = try Bench(people: 1)
    try bench.openNational(.note)
    bench.press(.enter)
    bench.choose(.writeText)
    let path = bench.directory.path + "/teksti.txt"
    bench.answerPath(path)
    #expect(TestFiles.text(path)?.contains("Puhuimme työkokeilusta.") == true)
    #expect(try bench.store.accessLog(limit: 1).first?.fieldGroup == "national-note fi")
  }
}
