import Casework
import Terminal
import Testing

@testable import Workstation

@Suite("History in words")
struct HistoryWordsTests {
  private let dossier: ClientDossier
  private let referral: Referral
  private let appointment: Appointment
  private let session: Session

  init() throws {
    let bench = try Bench(people: 1)
    session = bench.model.session
    let client = session.newID()
    var dossier = ClientDossier(client: Client(id: client))
    var referral = Referral(id: session.newID(), client: client)
    referral.serviceName = "Digivalmennus"
    var appointment = Appointment(id: session.newID(), client: client)
    appointment.day = PracticeStore.today
    dossier.referrals = [referral]
    dossier.appointments = [appointment]
    (self.dossier, self.referral, self.appointment) = (dossier, referral, appointment)
  }

  private func words(
    _ value: FieldValue, _ kind: RecordKind, _ column: String, isProtected: Bool = false,
    limit: Int = 80
  ) -> String {
    HistoryWords.value(
      value, of: column, in: kind, among: dossier, isProtected: isProtected, limit: limit, session
    ).string
  }

  @Test(
    "tell codes by name, times by the clock, money in euros",
    arguments: [
      (FieldValue.text("queued"), RecordKind.referral, "state", "jonossa"),
      (.text("02"), .statusPeriod, "status", "työtön"),
      (.text("03"), .employmentPlan, "kind", "Aktivointisuunnitelma"),
      (.text("forgot"), .appointment, "absence_reason", "unohtui"),
      (.text("phone,municipality"), .referral, "disclosed", "puhelin, kotikunta"),
      (.text("skills,digital"), .assessment, "needs", "osaamisen kehittäminen, digitaitojen tuki"),
      (.integer(9 * 60 + 5), .appointment, "start", "9.05"),
      (.integer(45), .appointment, "minutes", "45"),
      (.integer(126_000), .referral, "cost_cents", "1\u{A0}260\u{A0}€"),
      (.integer(1_205), .service, "price_cents", "12,05\u{A0}€"),
      (.integer(1_795_349_100_000), .note, "signed_at", "22.11.2026 14.05"),
      (.text(""), .referral, "purpose", "tyhjä"), (.none, .referral, "sent_on", "tyhjä"),
      (.flag(true), .jobOffer, "is_binding", "kyllä"),
      (.text("unheard"), .jobOffer, "result", "unheard"),
    ])
  func values(value: FieldValue, kind: RecordKind, column: String, expected: String) {
    #expect(words(value, kind, column) == expected)
  }

  @Test("calls another record by what it is, and one that is not there by a dash")
  func references() {
    #expect(words(.text(referral.id.text), .agreedAction, "referral") == "Digivalmennus")
    #expect(words(.text(appointment.id.text), .note, "appointment") == "tapaaminen 22.11.2026")
    #expect(words(.text(dossier.client.id.text), .note, "corrects") == "–")
    #expect(words(.text("Kela"), .supportPerson, "organisation") == "Kela")
  }

  @Test("cuts long texts, masks the identity code and covers contact details of a protected client")
  func covers() {
    let long = String(repeating: "a", count: 100_000)
    #expect(words(.text(long), .note, "text", limit: 5) == "aaaaa…")
    #expect(words(.text("010190-900P"), .client, "identity_code") == "010190-***P")
    #expect(words(.text("040 000 0123"), .client, "phone", isProtected: true) != "040 000 0123")
    #expect(words(.text("040 000 0123"), .client, "phone") == "040 000 0123")
  }

  @Test("says of what record a fact is, when the label alone does not")
  func labels() {
    #expect(HistoryWords.label(of: "state", in: .referral, session).string == "Ohjaus: tila")
    #expect(HistoryWords.label(of: "family_name", in: .client, session).string == "Sukunimi")
  }
}
