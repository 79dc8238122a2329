import Casework
import Interface
import Terminal
import Testing

@testable import Workstation
import TestSupport

@Suite("What is kept as text comes back")
struct RoundTripTests {
  @Test("a saved query", arguments: 1...300 as ClosedRange<UInt64>)
  func savedQuery(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let texts = ["", "V001", "a&b=c", "100 % %26", "mäkelä anna & co", "=;\"'"]
    var query = CaseloadQuery(today: PracticeStore.today)
    query.search = random.pick(texts)
    query.sort = CaseloadSort(
      order: random.pick(CaseloadOrder.allCases), descending: random.below(2) == 0)
    query.filter.coach = random.pick([nil, "V001", "a&b=c", "100 % %26"])
    query.filter.groups = Set(ExperimentGroup.allCases.filter { _ in random.below(2) == 0 })
    query.filter.statuses = Set(EmploymentStatus.allCases.filter { _ in random.below(2) == 0 })
    query.filter.municipality = random.pick([nil, "398", "098"])
    query.filter.unemployedMonthsAtLeast = random.pick([nil, 3, 24])
    query.filter.language = random.pick([nil, "ar"])
    query.filter.noContactForDays = random.pick([nil, 60])
    query.filter.nonDisclosureOnly = random.below(2) == 0
    let text = SavedQuery.text(of: query)
    #expect(SavedQuery.parse(text, today: query.today) == query, "seed \(seed): \(text)")
  }

  @Test("a query of a newer version, as far as it is understood")
  func newerQuery() {
    let query = SavedQuery.parse("colour=red&sort=birth&search=a=b&c", today: PracticeStore.today)
    #expect(query?.sort.order == .birth)
    #expect(query?.search == "a=b&c")
    #expect(SavedQuery.parse("nonsense", today: PracticeStore.today) == nil)
  }

  @Test("the draft of a form", arguments: 1...200 as ClosedRange<UInt64>)
  func draft(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let texts = ["", "a", "a=b", "rivi\nrivi\n", "\\n", "\\\\n\n", "ääkköset", "\\"]
    let ids = ["remark", "phone", "municipality", "check"]
    let saved = Form(fields: [
      Field(id: "remark", label: "", kind: .note(height: 3, maximum: 100), value: "vanha"),
      Field(id: "phone", label: "", kind: .text(maximum: 40)),
      Field(
        id: "municipality", label: "", kind: .choice([Choice(code: "398", label: "Lahti")])),
      Field(id: "check", label: "", kind: .check, value: "1"),
    ])
    var typed = saved
    for id in ids where random.below(2) == 0 {
      typed.set(id, id == "phone" ? random.pick(["", "a=b", "\\n"]) : random.pick(texts))
    }
    var restored = saved
    FormDraft.apply(FormDraft.text(of: typed, against: saved), to: &restored)
    for id in ids { #expect(restored.value(id) == typed.value(id), "seed \(seed): \(id)") }
    #expect(FormDraft.text(of: saved, against: saved).isEmpty)
  }

  @Test("a draft passes over what the form does not have")
  func strangeDraft() {
    var form = Form(fields: [Field(id: "phone", label: "", kind: .text(maximum: 40))])
    FormDraft.apply("fax=1\nphone=2\nnonsense\n=3", to: &form)
    #expect(form.value("phone") == "2")
  }

  @Test("the settings", arguments: 1...50 as ClosedRange<UInt64>)
  func settings(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var settings = Settings()
    settings.language = random.pick(Language.allCases)
    settings.colours = random.pick(Settings.Colours.allCases)
    settings.markerOnly = random.below(2) == 0
    settings.saturdayCounts = random.below(2) == 0
    settings.coach = random.pick(["", "V001", "Ääni 1"])
    let stored = Dictionary(uniqueKeysWithValues: settings.stored.map { ($0.name, $0.value) })
    #expect(Settings { stored[$0] } == settings, "seed \(seed)")
  }

  @Test("settings that are missing or unknown are the usual ones")
  func unknownSettings() {
    #expect(Settings { _ in nil } == Settings())
    #expect(Settings { ["language": "de", "colours": "many"][$0] } == Settings())
  }
}
