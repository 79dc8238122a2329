import Casework
import Testing

@Suite("The checks of a dossier")
struct DossierChecksTests {
  private static let today: CalendarDate = "21.11.2026"

  /// A dossier in which everything is right.
  private static func dossier() -> ClientDossier {
    let id = RecordID(at: Moment(milliseconds: 1), random: (1, 2))
    var dossier = ClientDossier(client: Client(id: id))
    dossier.client.familyName = "Mäkelä"
    dossier.client.givenNames = "Aatu"
    dossier.client.birthDate = "1.1.1990"
    dossier.recordJobSearch(began: "1.2.2026", ended: nil) { id }
    dossier.recordStatus(.unemployed, since: "1.2.2026") { id }
    dossier.recordUnemployment(since: "1.2.2026", today: today) { id }
    dossier.recordPlan(.employmentPlan, madeOn: "1.3.2026", reviewDue: "1.3.2026") { id }
    dossier.recordContact(on: "21.11.2026") { id }
    return dossier
  }

  /// A change that makes something wrong, with what the checks then say.
  struct Fault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let problems: [DossierProblem]
    let make: @Sendable (inout ClientDossier) -> Void

    init(
      _ name: String, _ problems: [DossierProblem],
      _ make: @escaping @Sendable (inout ClientDossier) -> Void
    ) {
      testDescription = name
      self.problems = problems
      self.make = make
    }
  }

  private static let faults: [Fault] = [
    Fault("nothing", []) { _ in },
    Fault("one name", []) { $0.client.familyName = "" },
    Fault("no name", [DossierProblem(.familyName, .nameMissing)]) {
      ($0.client.familyName, $0.client.givenNames) = ("", "")
    },
    Fault(
      "born today",
      [.jobSearchBegan, .statusBegan, .unemploymentBegan, .planMade, .planReviewDue]
        .map { DossierProblem($0, .beforeBirth) }
    ) { $0.client.birthDate = "21.11.2026" },
    Fault("born tomorrow", [DossierProblem(.birthDate, .future)]) {
      $0 = ClientDossier(client: $0.client)
      $0.client.birthDate = "22.11.2026"
    },
    Fault("the code tells the birth", [DossierProblem(.lastContact, .beforeBirth)]) {
      $0.client.identityCode = try? IdentityCode("010190-900P")
      $0.client.birthDate = "1.1.1950"
      $0.contacts[0].on = "31.12.1989"
    },
    Fault("search ended early", [DossierProblem(.jobSearchEnded, .beforeBeginning)]) {
      $0.jobSearches[0].ended = "31.1.2026"
    },
    Fault("status before search", [DossierProblem(.statusBegan, .beforeJobSearch)]) {
      $0.statuses[0].began = "31.1.2026"
    },
    Fault("status of no search", []) {
      $0.jobSearches = []
      $0.statuses[0].began = "31.1.2026"
    },
    Fault("status without day", [DossierProblem(.statusBegan, .missing)]) {
      $0.statuses[0].began = nil
    },
    Fault("day without status", [DossierProblem(.status, .missing)]) {
      $0.statuses[0].status = nil
    },
    Fault("plan without day", [DossierProblem(.planMade, .missing)]) { $0.plans[0].madeOn = nil },
    Fault("day without plan", [DossierProblem(.planKind, .missing)]) { $0.plans[0].kind = nil },
    Fault("only a review", [DossierProblem(.planMade, .missing)]) {
      ($0.plans[0].kind, $0.plans[0].madeOn) = (nil, nil)
    },
    Fault("review before plan", [DossierProblem(.planReviewDue, .beforeBeginning)]) {
      $0.plans[0].reviewDue = "28.2.2026"
    },
  ]

  @Test("say what is wrong, with the field", arguments: faults)
  func problems(fault: Fault) {
    var dossier = Self.dossier()
    fault.make(&dossier)
    #expect(DossierChecks.problems(of: dossier, today: Self.today) == fault.problems)
  }
}
