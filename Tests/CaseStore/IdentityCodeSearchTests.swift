import CaseStore
import Casework
import TestSupport
import Testing

@Suite("The search by identity code")
struct IdentityCodeSearchTests {
  private let directory = TemporaryDirectory()

  @Test("finds a code whole or by what its mask shows, and never by what it hides")
  func identityCode() throws {
    let world = World(seed: 8)
    let store = try world.store(directory)
    func count(_ search: String) throws -> Int {
      try store.count(CaseloadQuery(search: search, today: World.today))
    }
    // Born in two days, so that a day and a sign are of several people.
    let dossiers = try world.fill(store, 40).enumerated().map { index, dossier in
      var dossier = dossier
      let day = World.today.adding(days: -12_000 - index % 2)
      dossier.client.identityCode = world.identityCode(born: day)
      return dossier
    }
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      for dossier in dossiers { try transaction.save(dossier.client) }
    }
    for case let code? in dossiers.map(\.client.identityCode) {
      // W is found as V, as everywhere.
      func people(_ length: Int) -> Int {
        func folded(_ code: IdentityCode) -> String {
          SearchText.folded(String(code.text.prefix(length)))
        }
        return dossiers.compactMap(\.client.identityCode).count { folded($0) == folded(code) }
      }
      let sameDay = people(7)
      #expect(try count(code.text) == people(11))
      #expect(try count(code.text.lowercased()) == people(11))
      for length in 7...10 { #expect(try count(String(code.text.prefix(length))) == sameDay) }
      for length in 4...6 {
        let beginning = String(code.text.prefix(length))
        #expect(try count(beginning) >= sameDay)
      }
      let hidden = String(code.text.suffix(4))
      for part in [hidden, String(hidden.dropLast()), String(code.text.suffix(5))] {
        #expect(try count(part) == 0, "\(part)")
      }
      // A wrong end of the right day is nobody.
      let wrong = code.text.prefix(7) + "899" + code.text.suffix(1)
      #expect(try count(String(wrong)) == 0)
    }
    #expect(try store.integrityFaults().isEmpty)
    store.close()
  }
}
