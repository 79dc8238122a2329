import Casework
import ReferenceData
import TestSupport
import Testing

@Suite("Texts for the national system")
struct NationalTests {
  private func pieces(_ kind: WaitingEntry.Kind, _ record: RecordID) -> [NationalPiece] {
    let entry = WaitingEntry(
      kind: kind, record: record, client: PaperCase.full().client.id, day: PaperCase.today)
    return PaperCase.maker(.embedded(.fi)).national(entry, of: PaperCase.full())
  }

  @Test("a plan has the headings of the system in its order")
  func plan() {
    #expect(
      pieces(.plan, PaperCase.plan).map(\.heading) == [
        "Suunnitelman perustiedot", "Asiakkaan työtilanne", "Koulutus ja yrittäjyys", "Työkyky",
        "Suunnitelma", "Työnhakuvelvollisuus", "Oikeudet ja velvollisuudet",
        "Työnhakuvelvollisuuden toteuttaminen ja seuranta", "Työnhakuprofiili",
      ])
  }

  @Test("the headings are those by which plans are split, in the same order")
  func headingsAgree() {
    let names = PlanHeadings(.embedded(.planHeadings))
    let order = PlanHeading.allCases.map { names.name($0, language: .fi) }
    let places = pieces(.plan, PaperCase.plan).map { order.firstIndex(of: $0.heading) }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test("a note has its text without commands, its source and what was agreed")
  func note() throws {
    let pieces = pieces(.note, PaperCase.note)
    let text = pieces.map(\.text).joined(separator: "\n")
    #expect(text.contains("Päivä: 20.11.2026\nTapa: Työnhakukeskustelu, käynti"))
    #expect(text.contains("Puhuimme työkokeilusta.\nAmina aloittaa joulukuussa."))
    #expect(!text.contains("/ohjaa"))
    #expect(text.contains("Tiedon lähde: Keittiö Esimerkki Oy"))
    #expect(text.contains("Ilmoittaudun suomen kielen kurssille"))
    #expect(text.contains("työnhakukeskustelu, tiistaina 8.12.2026 klo 9.30"))
    #expect(pieces.allSatisfy { $0.length == $0.text.count && $0.length > 0 })
  }

  @Test("a referral has the service and why")
  func referral() {
    let text = pieces(.referral, PaperCase.referral).map(\.text).joined(separator: "\n")
    #expect(text.contains("Palvelu: Työkokeilu") && text.contains("ravintolan keittiössä"))
  }

  @Test("what is ticked waits no more, and can be made to wait again")
  func ticking() throws {
    var dossier = PaperCase.full()
    dossier.plans[0].approvedOn = PaperCase.today
    let waiting = dossier.waitingEntries
    #expect(
      waiting.map(\.kind) == [.note, .referral, .plan]
        || waiting.map(\.kind) == [.referral, .note, .plan])
    for entry in waiting {
      let ticked = dossier.ticking(entry, on: PaperCase.today)
      #expect(!ticked.waitingEntries.contains(entry) && ticked.waitingEntries.count == 2)
      #expect(ticked.ticking(entry, on: nil) == dossier)
    }
    dossier.notes[0].signedAt = nil
    #expect(!dossier.waitingEntries.contains { $0.kind == .note })
  }
}
