import CaseStore
import Casework
import ReferenceData
import TestSupport
import Testing

@Suite("The catalogue in the store")
struct CatalogueStoreTests {
  private let directory = TemporaryDirectory()
  private let world = World(seed: 77)

  @Test("comes into a new store once, in one change, and leaves alone what is there")
  func seeded() throws {
    let store = try world.store(directory)
    let seed = CatalogueSeed.embedded(today: World.today)
    #expect(try store.addCatalogue(seed, world.cause("seed", author: "program")))
    #expect(try !store.addCatalogue(seed, world.cause("seed", author: "program")))
    let catalogue = try store.catalogue()
    #expect(catalogue.services.count == seed.services.count)
    #expect(catalogue.organisations.count == seed.organisations.count)
    #expect(catalogue.courses.count == seed.courses.count)
    #expect(catalogue.services.first { $0.id == seed.services[0].id } == seed.services[0])
    try store.setSetting("catalogue_seed", nil)
    var changed = seed.services[0]
    changed.words = "omat sanat"
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.save(changed)
    }
    try store.addCatalogue(seed, world.cause("seed", author: "program"))
    #expect(try store.catalogue().service(changed.id)?.words == "omat sanat")
    #expect(try store.undo(author: "coach", at: world.now) != .nothing)
    #expect(try store.catalogue().service(changed.id) == seed.services[0], "her change alone")
    store.close()
  }

  @Test("takes a published service, and takes it again without losing what coaches wrote")
  func published() throws {
    let store = try world.store(directory)
    let bytes = try #require(TextFixture.bytes("ptv/services.json"))
    let file = try PublishedFile(bytes: bytes)
    let first = CatalogueImportPlan(
      file.services, into: try store.catalogue(), today: World.today, newID: world.newID)
    #expect(first.additions.count == 1 && first.organisations.count == 1)
    #expect(first.additions[0].category == "2", "P6 is education")
    try store.apply(first, world.cause())
    var catalogue = try store.catalogue()
    var service = try #require(catalogue.services.first)
    #expect(catalogue.provider(of: service)?.name == "Liperin kunta")
    let second = CatalogueImportPlan(
      file.services, into: catalogue, today: World.today, newID: world.newID)
    #expect(second.isEmpty && second.unchanged == 1)

    service.words = "omat sanat"
    service.answerDays = 3
    service.name = "Vanha nimi"
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.save(service)
    }
    catalogue = try store.catalogue()
    let third = CatalogueImportPlan(
      file.services, into: catalogue, today: World.today, newID: world.newID)
    #expect(third.updates.map(\.changedFields) == [["name"]])
    try store.apply(third, world.cause())
    let after = try #require(try store.catalogue().service(service.id))
    #expect(after.name == "Yksilöllistetty oppimäärä")
    #expect(after.words == "omat sanat" && after.answerDays == 3)
    store.close()
  }

  @Test("knows an organisation by its name, and does not guess the sector of a new one")
  func organisations() throws {
    var known = Organisation(world.newID())
    (known.name, known.sector, known.source) = ("Harjulan Setlementti ry", "association", "seed")
    var published = PublishedService()
    (published.id, published.name) = ("x", "Palvelu")
    (published.organisation, published.organisationName) = ("o", "HARJULAN setlementti ry")
    var catalogue = Catalogue(organisations: [known])
    let plan = CatalogueImportPlan(
      [published], into: catalogue, today: World.today, newID: world.newID)
    #expect(plan.organisations.map(\.id) == [known.id])
    #expect(plan.organisations[0].sector == "association")
    catalogue = Catalogue()
    let other = CatalogueImportPlan(
      [published], into: catalogue, today: World.today, newID: world.newID)
    #expect(other.organisations.map(\.sector) == [""])
  }

  @Test("closes what the register has taken away, and does not add it")
  func deleted() throws {
    let store = try world.store(directory)
    var published = PublishedService()
    (published.id, published.name) = ("x", "Palvelu")
    try store.apply(plan([published], store), world.cause())
    published.isDeleted = true
    try store.apply(plan([published], store), world.cause())
    #expect(try store.catalogue().services.first?.closedOn == World.today)
    published.id = "y"
    #expect(plan([published], store).isEmpty)
    store.close()
  }

  private func plan(_ services: [PublishedService], _ store: CaseStore) -> CatalogueImportPlan {
    CatalogueImportPlan(
      services, into: (try? store.catalogue()) ?? Catalogue(), today: World.today,
      newID: world.newID)
  }

  @Test("tells of the referrals what providers are measured by, and not of removed clients")
  func traces() throws {
    let store = try world.store(directory)
    let dossiers = try world.fill(store, 3)
    let service = world.newID()
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      for (index, dossier) in dossiers.enumerated() {
        var referral = Referral(id: world.newID(), client: dossier.client.id)
        referral.service = service
        referral.state = .sent
        referral.sentOn = World.today.adding(days: -20 - index)
        try transaction.save(referral)
      }
      try transaction.remove(Client.self, dossiers[2].client.id)
    }
    let traces = try store.referralTraces()
    #expect(traces.count == 2)
    let use = CatalogueUse(traces, today: World.today)
    #expect(use.figures(of: service)?.silentPercent == 100)
    store.close()
  }
}
