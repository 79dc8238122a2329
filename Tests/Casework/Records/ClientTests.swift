import Casework
import Testing

@Suite("A client")
struct ClientTests {
  private let today: CalendarDate = "21.11.2026"

  private func client(_ change: (inout Client) -> Void) -> Client {
    var client = Client(id: RecordID(at: Moment(milliseconds: 1), random: (1, 2)))
    change(&client)
    return client
  }

  @Test("of whom nothing is known is in no group of the experiment")
  func unknown() {
    #expect(client { _ in }.experimentGroups(on: today).isEmpty)
  }

  @Test(
    "is under 30 until the day of turning 30",
    arguments: [
      ("22.11.1996", true), ("21.11.1996", false), ("1.1.1990", false), ("22.11.2026", false),
    ]
      as [(CalendarDate, Bool)])
  func under30(birthDate: CalendarDate, expected: Bool) {
    let groups = client { $0.birthDate = birthDate }.experimentGroups(on: today)
    #expect(groups.contains(.under30) == expected)
  }

  @Test(
    "is an immigrant by foreign citizenship or language",
    arguments: [
      ("fi", "FI", false), ("sv", "FI", false), ("se", "FI", false), ("ru", "FI", true),
      ("fi", "EE", true), ("so", "SO", true), ("", "", false), ("", "UA", true),
    ])
  func immigrant(language: String, citizenship: String, expected: Bool) {
    let groups = client {
      $0.motherTongue = language
      $0.citizenship = citizenship
    }.experimentGroups(on: today)
    #expect(groups.contains(.immigrant) == expected)
  }

  @Test("lacks earnings-related allowance only when that is known")
  func earningsRelated() {
    #expect(
      client { $0.earningsRelated = false }.experimentGroups(on: today) == [.noEarningsRelated])
    #expect(client { $0.earningsRelated = true }.experimentGroups(on: today).isEmpty)
  }

  @Test("under non-disclosure shows no municipality, address or contact details")
  func redacted() {
    let open = client {
      $0.familyName = "Mäkelä"
      $0.address = "Esimerkkikatu 1"
      $0.postalCode = "15100"
      $0.municipality = "398"
      $0.phone = "040 000 0001"
      $0.email = "asiakas@example.invalid"
    }
    #expect(open.redacted == open)
    var protected = open
    protected.nonDisclosure = true
    let redacted = protected.redacted
    #expect(redacted.familyName == "Mäkelä")
    let shown = [
      redacted.address, redacted.postalCode, redacted.municipality, redacted.phone, redacted.email,
    ]
    #expect(shown.joined().isEmpty)
  }

  @Test("is told by the latest record of each kind")
  func latest() {
    let id = RecordID(at: Moment(milliseconds: 1), random: (1, 2))
    func period(_ began: CalendarDate?, _ ended: CalendarDate?, _ random: UInt64)
      -> UnemploymentPeriod
    {
      var period = UnemploymentPeriod(
        id: RecordID(at: Moment(milliseconds: 1), random: (0, random << 2)), client: id)
      period.began = began
      period.ended = ended
      return period
    }
    var dossier = ClientDossier(client: Client(id: id))
    #expect(dossier.currentUnemployment == nil)
    dossier.unemployments = [
      period("1.3.2025", nil, 1), period("1.9.2026", "1.10.2026", 2), period("1.3.2025", nil, 3),
      period(nil, nil, 4),
    ]
    #expect(dossier.currentUnemployment == dossier.unemployments[2])
  }
}
