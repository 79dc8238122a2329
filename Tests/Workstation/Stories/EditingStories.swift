import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import Testing
import Workstation

@Suite("Editing a client")
struct EditingStories {
  @Test("finds, opens, changes, saves, undoes and does again")
  func saveUndoRedo() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "givenNames")
    bench.type(" Ali")
    bench.press(.function(2))
    #expect(bench.says(.saved))
    #expect(bench.value("givenNames") == "Yousef Ali")
    bench.press(.escape)
    #expect(bench.selectedRow.contains("Aziz Yousef Ali"))
    bench.press(.control("z"))
    #expect(bench.says(.undone, .changeSaved, of: "Aziz Yousef"))
    #expect(!bench.selectedRow.contains("Ali"))
    bench.press(.control("y"))
    #expect(bench.says(.redone, .changeSaved, of: "Aziz Yousef Ali"))
    #expect(bench.selectedRow.contains("Aziz Yousef Ali"))
    bench.press(.control("y"))
    #expect(bench.says(.nothingToRedo))
    #expect(bench.selectedRow.contains("Aziz Yousef Ali"))
  }

  @Test("says so when there is nothing to save or undo")
  func nothing() throws {
    let bench = try Bench()
    bench.press(.control("z"))
    #expect(bench.says(.nothingToUndo))
    bench.open("aziz", at: .details)
    bench.press(.function(2))
    #expect(bench.says(.nothingToSave))
  }

  @Test("saves nothing while two fields are wrong, goes to the first and says how many")
  func problems() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "email")
    bench.type("x")
    bench.go(to: "planMade")
    bench.press(.end, .control("w"), .control("w"), .control("w"), .control("w"), .control("w"))
    bench.type("31.2.2026")
    bench.go(to: "remark")
    bench.press(.function(2))
    #expect(bench.says(.problemsLeft, count: 2))
    #expect(bench.client?.form.focused?.id == "email")
    #expect(bench.screen.contains(bench.model.session.words.plain(.problemEmail)))
    let id = try #require(bench.client?.id)
    #expect(try bench.store.dossier(id)?.client.email.isEmpty == true)
    bench.press(.backspace)
    bench.press(.function(2))
    #expect(bench.says(.problemsLeft, count: 1))
    #expect(bench.client?.form.focused?.id == "planMade")
  }

  @Test(
    "writes a short date out when the field is left",
    arguments: [("huomenna", "23.11.2026"), ("+2v", "6.12.2026"), ("1.12.", "1.12.2026")])
  func dates(typed: String, written: String) throws {
    let bench = try Bench()
    bench.press(.function(7))
    bench.go(to: "planReviewDue")
    bench.type(typed)
    bench.press(.tab)
    #expect(bench.value("planReviewDue") == written)
  }

  @Test("adds a new client and takes her away again")
  func newClient() throws {
    let bench = try Bench()
    bench.press(.function(7))
    bench.type("010101-9997")
    bench.press(.tab)
    bench.type("Aalto")
    bench.press(.tab)
    bench.type("Ääni")
    bench.press(.function(2))
    #expect(bench.says(.problemsLeft, count: 1))
    bench.press(.up, .up, .home, .control("k"))
    bench.press(.function(2))
    #expect(bench.says(.savedNew))
    #expect(bench.selectedRow.contains("Aalto Ääni"))
    bench.press(.control("z"))
    #expect(bench.selectedRow.contains("Akkanen Jarmo Aarre"))
  }

  @Test("undoes inside the field first, then in the record")
  func undoInField() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "phone")
    bench.type("1")
    bench.press(.function(2))
    bench.type("9")
    bench.press(.control("z"))
    #expect(bench.value("phone") == "040 000 03631")
    #expect(bench.model.session.message == nil)
    bench.press(.control("z"))
    #expect(bench.says(.undone, .changeSaved, of: "Aziz Yousef"))
    #expect(bench.value("phone") == "040 000 0363")
  }

  @Test("keeps what is half typed when a saved change is undone under it")
  func undoKeepsTyping() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "phone")
    bench.type("1")
    bench.press(.function(2))
    bench.go(to: "remark")
    bench.type("Soita")
    bench.go(to: "municipality")
    bench.press(.control("z"))
    #expect(bench.value("phone") == "040 000 0363")
    #expect(bench.value("remark") == "Soita")
  }

  @Test("leaves the form of a new client open when another change is undone")
  func undoBesideNew() throws {
    let bench = try Bench()
    bench.press(.function(8))
    bench.press(.function(7))
    bench.go(to: "familyName")
    bench.type("Aalto")
    bench.go(to: "municipality")
    bench.press(.control("z"))
    #expect(bench.says(.undone, .changeRemoved, of: "Akkanen Jarmo Aarre"))
    #expect(bench.value("familyName") == "Aalto")
  }

  @Test("goes on with the typing after a look at the help")
  func helpKeepsTyping() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "remark")
    bench.type("Soi")
    bench.press(.function(1), .escape)
    bench.type("ta")
    #expect(bench.value("remark") == "Soita")
  }

  @Test("takes a pasted text as one change and refuses one that is too long")
  func paste() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "remark")
    bench.paste("yksi\u{1B}[31m\nkaksi")
    #expect(bench.value("remark") == "yksi[31m\nkaksi")
    bench.press(.control("z"))
    #expect(bench.value("remark").isEmpty)
    bench.paste(String(repeating: "x", count: 4_001))
    #expect(bench.says(.pasteTooLong))
    #expect(bench.value("remark").isEmpty)
  }

  @Test("says that a pasted text has no place", arguments: ["details", "history"])
  func pasteNowhere(part: String) throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    if part == "history" { bench.turn(to: .history) } else { bench.go(to: "municipality") }
    let before = bench.screen
    bench.paste("liitetty")
    #expect(bench.message.trimmingEnd != "")
    #expect(bench.screen.replacing(bench.message, with: "") == before)
  }
}

extension String {
  var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
