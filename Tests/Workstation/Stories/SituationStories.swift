import CaseStore
import Casework
import Terminal
import Testing
import Workstation

@Suite("The situation of a client")
struct SituationStories {
  /// A client with an open wish, an asked consent and a late promise, met by nobody since.
  private func bench() throws -> Bench {
    try Bench(people: 1) { dossier, _ in
      let client = dossier.client.id
      func id(_ number: UInt64) -> RecordID {
        RecordID(at: Moment(milliseconds: 1), random: (number, number))
      }
      var word = ClientWord(id: id(1), client: client)
      word.text = "Haluan keittiötöihin."
      var consent = Consent(id: id(2), client: client)
      (consent.recipient, consent.askedOn) = ("Malli-työpaja", PracticeStore.today)
      var promise = AgreedAction(id: id(3), client: client)
      promise.text = "Lähettää CV:n"
      promise.due = PracticeStore.today.adding(days: -2)
      dossier.clientWords = [word]
      dossier.consents = [consent]
      dossier.actions = [promise]
    }
  }

  private func dossier(_ bench: Bench) throws -> ClientDossier {
    try #require(bench.client?.dossier)
  }

  @Test("shows the client's own words first and what is late in words")
  func shows() throws {
    let bench = try bench()
    bench.press(.enter)
    #expect(bench.client?.part == .situation)
    #expect(bench.selectedRow.contains("Haluan keittiötöihin."))
    #expect(bench.screen.contains("asiakas: Lähettää CV:n"))
    #expect(bench.screen.contains("myöhässä 2 päivää"))
  }

  @Test("takes a consent or its refusal with the same few keys", arguments: ["2", "3"])
  func consent(answer: String) throws {
    let bench = try bench()
    bench.press(.enter)
    for _ in 0..<12 where !bench.selectedRow.contains("Malli-työpaja") { bench.press(.down) }
    bench.press(.enter)
    bench.type(answer)
    let consent = try #require(try dossier(bench).consents.first)
    #expect(consent.decision == (answer == "2" ? .given : .refused))
    #expect(consent.decidedOn == PracticeStore.today)
  }

  @Test("adds what the client says, and it comes first at once")
  func adds() throws {
    let bench = try bench()
    bench.press(.enter, .function(7))
    bench.press(.enter)
    bench.type("Toivon päivätyötä.")
    bench.press(.function(2))
    #expect(try dossier(bench).clientWords.count == 2)
    #expect(bench.selectedRow.contains("Toivon päivätyötä."))
  }

  @Test("keeps what is half typed of an entry as a draft")
  func drafts() throws {
    let bench = try bench()
    bench.press(.enter, .function(7), .enter)
    bench.type("Toivon")
    bench.wait(300)
    bench.press(.escape)
    #expect(try bench.store.drafts().map(\.text).contains { $0.contains("Toivon") })
    #expect(try dossier(bench).clientWords.count == 1)
  }
}
