import Casework
import SQLite
import Testing

@testable import CaseStore
import TestSupport

@Suite("An import")
struct ImportTests {
  private let directory = TemporaryDirectory()
  private let world = World(seed: 101)

  private static let heading = """
    henkilötunnus;sukunimi;etunimet;puhelin;kunta;tulkki;työnhaku alkoi;työllisyyskoodi;koodi alkoi;\
    työttömyys alkoi;suunnitelman laji;suunnitelma tehty;suunnitelma tarkistettava;\
    viimeinen yhteydenotto;turvakielto
    """
  private static let aino =
    "300166-9860;Virtanen;Aino Maria;040 000 0616;398;ei;17.3.2024;02;14.7.2026;17.3.2024;"
    + "03;23.3.2024;22.6.2024;26.8.2026;ei"
  private static let liisa = "240367-996A;Mäkelä;Liisa;;;;11.1.2026;07;14.1.2026;;;;;;ei"

  private func reading(_ rows: String...) throws -> TransferReading {
    let text = ([Self.heading] + rows).joined(separator: "\n")
    return try TransferReading(
      bytes: Array(text.utf8), reference: World.reference, today: World.today,
      newID: world.newID)
  }

  private func changes(_ plan: ImportPlan) -> [String] {
    plan.updates.flatMap(\.changes).map { change in
      "\(change.kind.rawValue).\(change.field.field): \(change.field.before) → \(change.field.after)"
    }
  }

  private func onlyDossier(_ store: CaseStore) throws -> ClientDossier {
    let entries = try store.caseload(CaseloadQuery(today: World.today), page: .first(2))
    #expect(entries.count == 1)
    let entry = try #require(entries.first)
    return try #require(try store.dossier(entry.id))
  }

  @Test("adds what is new, and the same list again changes nothing")
  func twice() throws {
    let store = try world.store(directory)
    let first = try store.importPlan(for: try reading(Self.aino, Self.liisa))
    #expect(first.additions.count == 2)
    let summary = try store.apply(first, world.cause("import"))
    #expect(summary?.clients == 2)
    let again = try store.importPlan(for: try reading(Self.aino, Self.liisa))
    #expect(again.additions.isEmpty && again.updates.isEmpty && again.likelyDuplicates.isEmpty)
    #expect(again.unchanged == 2)
    #expect(try store.apply(again, world.cause("import")) == nil)
    #expect(try store.count(CaseloadQuery(today: World.today)) == 2)
    store.close()
  }

  @Test("tells the differences field by field and never takes an empty cell for one")
  func differences() throws {
    let store = try world.store(directory)
    try store.apply(try store.importPlan(for: try reading(Self.aino)), world.cause())
    let row = "300166-9860;Virtanen;Aino;;398;;;02;14.7.2026;;;;;;kyllä"
    let plan = try store.importPlan(for: try reading(row))
    #expect(
      changes(plan) == [
        "client.given_names: text(\"Aino Maria\") → text(\"Aino\")",
        "client.non_disclosure: flag(false) → flag(true)",
      ])
    #expect(plan.updates.first?.line == 2)
    try store.apply(plan, world.cause())
    let client = try onlyDossier(store).client
    #expect(client.givenNames == "Aino")
    #expect(client.phone == "040 000 0616")
    store.close()
  }

  @Test("ends a period the day before the next begins and keeps what is newer in the store")
  func periods() throws {
    let store = try world.store(directory)
    try store.apply(try store.importPlan(for: try reading(Self.aino)), world.cause())
    let later =
      "300166-9860;Virtanen;Aino Maria;040 000 0616;398;ei;1.9.2026;01;1.10.2026;17.3.2024;"
      + "05;2.9.2026;2.12.2026;3.9.2026;ei"
    try store.apply(try store.importPlan(for: try reading(later)), world.cause())
    let dossier = try onlyDossier(store)
    func periods<P>(_ list: [P], _ days: (P) -> [CalendarDate?]) -> [[String?]] {
      list.map { days($0).map { $0?.iso } }
    }
    #expect(
      periods(dossier.jobSearches) { [$0.began, $0.ended] }
        == [["2024-03-17", "2026-08-31"], ["2026-09-01", nil]])
    #expect(dossier.statuses.map(\.status) == [.unemployed, .employed])
    #expect(
      periods(dossier.statuses) { [$0.began, $0.ended] }
        == [["2026-07-14", "2026-09-30"], ["2026-10-01", nil]])
    #expect(periods(dossier.unemployments) { [$0.began, $0.ended] } == [["2024-03-17", nil]])
    #expect(dossier.plans.count == 2)
    #expect(dossier.contacts.map { $0.on?.iso } == ["2026-08-26", "2026-09-03"])
    // The first list again is older than the store on every count.
    let old = try store.importPlan(for: try reading(Self.aino))
    #expect(old.unchanged == 1)
    // A status told better on the same day is the same period.
    let better = later.replacing(";01;", with: ";00;")
    let correction = try store.importPlan(for: try reading(better))
    #expect(changes(correction) == ["status_period.status: text(\"01\") → text(\"00\")"])
    #expect(try store.integrityFaults().isEmpty)
    store.close()
  }

  @Test("makes only the updates that are chosen")
  func chosen() throws {
    let store = try world.store(directory)
    try store.apply(try store.importPlan(for: try reading(Self.aino, Self.liisa)), world.cause())
    let rows = [Self.aino, Self.liisa].map { $0.replacing(";398;", with: ";091;") }
    var plan = try store.importPlan(
      for: try reading(rows[0], rows[1].replacing("Liisa;;", with: "Liisa;050 1;")))
    #expect(plan.updates.count == 2)
    plan.updates[0].isChosen = false
    try store.apply(plan, world.cause())
    let query = { CaseloadQuery(search: $0, today: World.today) }
    #expect(try store.count(query("helsinki")) == 0)
    #expect(try store.count(query("0501")) == 1)
    store.close()
  }

  @Test(
    "takes protection away only when that is chosen, and tells who is protected",
    arguments: [
      ("ei", "kyllä", true, false, true), ("kyllä", "ei", false, true, true),
      ("kyllä", "kyllä", true, false, true), ("ei", "ei", true, false, false),
    ])
  func protection(
    stored: String, listed: String, isChosen: Bool, lifts: Bool, isProtected: Bool
  ) throws {
    let store = try world.store(directory)
    func row(_ phone: String, _ answer: String) -> String {
      "240367-996A;Mäkelä;Liisa;\(phone);;;;;;;;;;;\(answer)"
    }
    try store.apply(try store.importPlan(for: try reading(row("040 1", stored))), world.cause())
    let plan = try store.importPlan(for: try reading(row("040 2", listed)))
    let update = try #require(plan.updates.first)
    #expect(update.isChosen == isChosen)
    #expect(update.liftsProtection == lifts)
    #expect(update.isProtected == isProtected)
    try store.apply(plan, world.cause())
    #expect(try onlyDossier(store).client.nonDisclosure == isProtected)
    store.close()
  }

  @Test("lists a client of the same name and birth under another identity code, or none")
  func duplicates() throws {
    let store = try world.store(directory)
    var known = Client(id: world.newID())
    (known.familyName, known.givenNames) = ("VIRTANEN", "Aino")
    known.birthDate = CalendarDate(iso: "1966-01-30")
    var other = known
    other = Client(id: world.newID())
    (other.familyName, other.givenNames, other.birthDate) = ("Virtanen", "Aila", known.birthDate)
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.save(known)
      try transaction.save(other)
    }
    let plan = try store.importPlan(for: try reading(Self.liisa, Self.aino))
    #expect(plan.additions.count == 2)
    #expect(plan.likelyDuplicates.map(\.existing) == [known.id])
    #expect(plan.likelyDuplicates.first?.line == 3)
    store.close()
  }

  @Test("that is stopped leaves everything as it was")
  func cancelled() throws {
    let store = try world.store(directory)
    let dossiers = try world.fill(store, 10)
    let additions = (0..<300).map { _ in world.dossier() }
    let plan = ImportPlan(additions: additions, updates: [], unchanged: 0, likelyDuplicates: [])
    var told: [Int] = []
    #expect(throws: CaseStoreError.cancelled) {
      try store.apply(plan, world.cause()) { done in
        told.append(done)
        return done < 200
      }
    }
    #expect(told.last ?? 0 >= 200 && told.count > 1)
    #expect(try store.count(CaseloadQuery(today: World.today)) == dossiers.count)
    #expect(try store.integrityFaults().isEmpty)
    try store.apply(plan, world.cause())
    #expect(try store.count(CaseloadQuery(today: World.today)) == dossiers.count + 300)
    store.close()
  }

  @Test("is taken back as one thing")
  func undone() throws {
    let store = try world.store(directory)
    try store.apply(
      try store.importPlan(for: try reading(Self.aino, Self.liisa)), world.cause("import"))
    let outcome = try store.undo(author: "coach", at: world.tick())
    #expect(outcome == .done(label: "import", client: nil))
    #expect(try store.count(CaseloadQuery(today: World.today)) == 0)
    // The list brings the same people again, as new clients.
    let plan = try store.importPlan(for: try reading(Self.aino))
    #expect(plan.additions.count == 1)
    try store.apply(plan, world.cause("import"))
    #expect(try store.integrityFaults().isEmpty)
    store.close()
  }
}
