import Casework
import Testing

@Suite("A plan as a document")
struct PlanDocumentTests {
  @Test(
    "begins with the client's wishes and strengths",
    arguments: [PlanKind.employmentPlan, .activationPlan, .integrationPlan, .multisectoralPlan])
  func order(kind: PlanKind) {
    let dossier = PlanBench.drafted(kind)
    let document = PlanDocument(of: dossier.plans[0], in: dossier)
    #expect(document.sections.map(\.section) == PlanSection.sections(of: kind))
    #expect(document.sections.prefix(2).map(\.section) == [.wishes, .strengths])
    #expect(document.lines.map(\.responsible) == [.client, .coach])
    #expect(document.national.flatMap(\.sections).count == document.sections.count)
  }

  @Test("leaves out what says nothing unless the law asks for it, and nothing that is written")
  func empty() {
    var dossier = PlanBench.client
    var plan = EmploymentPlan(id: PlanBench.id(1), client: PlanBench.id(0))
    (plan.kind, plan.state, plan.career) = (.employmentPlan, .draft, "Kirvesmies")
    dossier.plans = [plan]
    let sections = PlanDocument(of: plan, in: dossier).sections.map(\.section)
    #expect(sections == [.situation, .career, .need, .goals, .actions, .duty, .followUp])
  }

  @Test("of an approved version tells what was agreed then")
  func frozen() throws {
    var dossier = PlanBench.drafted()
    try dossier.approvePlan(
      PlanBench.id(1), PlanBench.spoken, terms: PlanBench.terms, today: PlanBench.today)
    let before = dossier.lines(of: dossier.plans[0])
    dossier.actions[0].text = "Muuta"
    dossier.actions.append(PlanBench.action(103, "Rivi\nkaksi; kolme"))
    #expect(dossier.lines(of: dossier.plans[0]) == before && before.count == 2)
    #expect(before.map(\.text) == ["Haen työkokeilupaikkaa", "Kysyn kurssipaikkaa"])
  }
}
