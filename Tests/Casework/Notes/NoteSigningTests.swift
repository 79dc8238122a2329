import Casework
import ReferenceData
import Testing

@Suite("Signing a note")
struct NoteSigningTests {
  private static func sign(
    _ text: String, _ header: NoteHeader? = nil, freeStart: ClockTime? = nil
  ) -> ClientDossier {
    let reading = NoteReading(text, NoteCase.context())
    #expect(reading.firstProblem == nil, "\(text)")
    let signature = NoteSignature(
      coach: "V001", moment: Moment(milliseconds: 1_000), today: NoteCase.today,
      rules: NoteCase.rules, freeStart: { _, _ in freeStart })
    return NoteCase.dossier.signing(
      text, header ?? held, reading.acts, by: signature, newID: NoteCase.ids())
  }

  private static let held = NoteHeader(of: NoteCase.dossier.appointments[0], today: NoteCase.today)

  @Test("writes the note as it was written, with who and when")
  func note() throws {
    var header = Self.held
    header.source = "Harjula, ohjaaja"
    let text = "Kävimme läpi.\n/tehtävä soita\n"
    let note = try #require(Self.sign(text, header).notes.first)
    #expect(note.text == text)
    #expect(note.author == "V001")
    #expect(note.on == NoteCase.today)
    #expect(note.signedAt == Moment(milliseconds: 1_000))
    #expect(note.appointment == NoteCase.id(2))
    #expect(note.source == "Harjula, ohjaaja", "380/2023 114.4 §")
  }

  @Test("makes no note of an empty text, though the contact counts", arguments: ["", " \n\t\n"])
  func empty(text: String) {
    let dossier = Self.sign(text)
    #expect(dossier.notes.isEmpty)
    #expect(dossier.contacts.map(\.method) == ["27"])
  }

  @Test("logs the talk by its code and holds the appointment (380/2023 32 §)")
  func held() {
    let dossier = Self.sign("Teksti")
    #expect(dossier.appointments[0].state == .held)
    #expect(dossier.contacts.map(\.method) == ["27"])
    #expect(dossier.contacts.map(\.coach) == ["V001"])
    let told = Self.sign("/pidetty täydentävä puhelin")
    #expect(told.contacts.map(\.method) == ["26"])
    #expect(told.appointments[0].state == .held)
  }

  @Test("logs no talk when the client did not come; nobody answering a call is an attempt")
  func missed() {
    let dossier = Self.sign("/poissa sairas\n/seuraava 9.12. klo 9")
    #expect(dossier.appointments[0].state == .missed)
    #expect(dossier.appointments[0].absenceReason == "illness")
    #expect(dossier.appointments[0].replacedBy == dossier.appointments[1].id)
    #expect(dossier.contacts.isEmpty)
    var call = NoteCase.dossier
    call.appointments[0].channel = .phone
    let header = NoteHeader(of: call.appointments[0], today: NoteCase.today)
    let after = call.signing(
      "", header, [.miss(nil, words: "")], by: NoteCase.signature, newID: NoteCase.ids())
    #expect(after.contacts.map(\.method) == ["02"])
  }

  @Test("logs nothing again in a correction")
  func correction() {
    var header = Self.held
    header.corrects = NoteCase.id(20)
    let dossier = Self.sign("Korjaus", header)
    #expect(dossier.contacts.isEmpty)
    #expect(dossier.notes.first?.corrects == NoteCase.id(20))
    #expect(dossier.appointments == NoteCase.dossier.appointments)
  }

  @Test("books the next time in the first free place, by the channel of this time")
  func next() throws {
    let meeting = try #require(
      Self.sign("/seuraava 9.12.", freeStart: ClockTime(minutes: 600)).appointments.last)
    #expect(meeting.day == "9.12.2026")
    #expect(meeting.start == ClockTime(minutes: 600))
    #expect(meeting.channel == .visit)
    #expect(meeting.coach == "V001")
    #expect(!meeting.isBinding)
    let told = try #require(
      Self.sign("/seuraava 9.12. 8:30 puh", freeStart: ClockTime(minutes: 600)).appointments.last)
    #expect(told.start == ClockTime(minutes: 510))
    #expect(told.channel == .phone)
    #expect(Self.sign("/seuraava 9.12.").appointments.last?.start == nil)
  }

  @Test("agrees on a referral that has not left the house (380/2023 116.4 §)")
  func referral() throws {
    let referral = try #require(
      Self.sign("/ohjaa harjula; odotus 9.12. tavoite rytmi").referrals.first)
    #expect(referral.service == NoteCase.id(10))
    #expect(referral.serviceName == "Työpaja Harjula")
    #expect(referral.providerName == "Harjulan Setlementti")
    #expect(referral.state == .agreed)
    #expect(referral.sentOn == nil)
    #expect(referral.disclosed.isEmpty)
    #expect(referral.answerDue == "9.12.2026")
    #expect(referral.purpose == "rytmi")
  }

  @Test("takes what the catalogue knows of the service, and stands in the plan (380/2023 38.1 §)")
  func referralOfCatalogue() throws {
    var service = Service(id: NoteCase.id(10), client: NoteCase.id(10))
    service.name = "Työpaja Harjula"
    service.priceCents = 12_000
    let signature = NoteSignature(
      coach: "V001", moment: Moment(milliseconds: 1_000), today: NoteCase.today,
      rules: NoteCase.rules, catalogue: Catalogue(services: [service]))
    let after = NoteCase.dossier.applying(
      [.refer(NoteCase.services[0].0, wait: "9.12.2026", purpose: "rytmi")], of: Self.held,
      by: signature, newID: NoteCase.ids())
    let referral = try #require(after.referrals.first)
    #expect(after.referrals.count == 1)
    #expect(referral.state == .agreed)
    #expect(referral.costCents == 12_000)
    #expect(referral.answerDue == "9.12.2026")
    #expect(after.actions.last?.referral == referral.id)
    #expect(after.actions.last?.isInPlan == true)
  }

  @Test(
    "counts the next review from the day (380/2023 32 §; 681/2023 22 §)",
    arguments: [
      (PlanKind.employmentPlan, "22.2.2027"), (.multisectoralPlan, "22.2.2027"),
      (.integrationPlan, "22.5.2027"),
    ] as [(PlanKind, CalendarDate)])
  func review(kind: PlanKind, due: CalendarDate) {
    var dossier = NoteCase.dossier
    dossier.plans[0].kind = kind
    let after = dossier.applying(
      [.reviewPlan], of: Self.held, by: NoteCase.signature, newID: NoteCase.ids())
    #expect(after.plans.map(\.reviewDue) == [due])
  }

  @Test("writes on a draft of the plan, never on what is approved (VNA 385/2024 2 §)")
  func plan() {
    let dossier = Self.sign(
      "/suunn tavoitteet ajokortti\n/suunn tavoitteet kortti\n/suunn tarve tuki")
    #expect(dossier.plans.count == 2)
    #expect(dossier.plans[0] == NoteCase.dossier.plans[0])
    #expect(dossier.plans[1].state == .draft)
    #expect(dossier.plans[1].replaces == dossier.plans[0].id)
    #expect(dossier.plans[1].madeOn == nil)
    #expect(dossier.plans[1].goals == "Lähihoitajan työ\najokortti\nkortti")
    #expect(dossier.plans[1].need == "tuki")
  }

  @Test("does all commands of one note at once")
  func everything() {
    let dossier = Self.sign(
      """
      Kävimme läpi syksyn.
      /pidetty puhelin
      /ohjaa harjula
      /tehtävä soita pe
      /sovittu hakee +1vk
      /seuraava 9.12. klo 9
      /työtarjous Kokki; Oy
      /suunnitelma tarkistettu
      /suunnitelma tarve: tuki
      /toive osa-aika
      /vahvuus kielet
      /palaute kiitos
      /suostumus saatu kirjallinen terveys Harjula
      /arvio digi 4
      /selvitys keskeytys
      /tehty 1
      """)
    #expect(dossier.notes.count == 1)
    #expect(dossier.contacts.map(\.method) == ["29"])
    #expect(dossier.referrals.count == 1)
    #expect(dossier.actions.count == 4)
    #expect(dossier.actions.map(\.responsible).suffix(2) == [.coach, .client])
    #expect(dossier.actions.map(\.doneOn) == [nil, NoteCase.today, nil, nil])
    #expect(dossier.appointments.count == 2)
    #expect(dossier.jobOffers.map(\.title) == ["Kokki"])
    #expect(dossier.plans.count == 2)
    #expect(dossier.clientWords.map(\.kind) == [.wish, .strength, .feedback])
    #expect(dossier.consents.map(\.way) == [.written])
    #expect(dossier.assessments.map(\.score) == [4])
    #expect(dossier.clarifications.map(\.cause) == ["service_interrupted"])
  }

  @Test("lists notes from the latest, each with what corrects it")
  func listing() {
    var dossier = NoteCase.dossier
    for (number, day) in [(1, "1.11.2026"), (2, "20.11.2026"), (3, "21.11.2026")]
      as [(UInt64, CalendarDate)]
    {
      var note = Note(id: NoteCase.id(30 + number), client: dossier.client.id)
      note.on = day
      note.text = "Tilanne\n\n/toive x\nTyö \(number)"
      note.template = "talk"
      if number == 3 { note.corrects = NoteCase.id(31) }
      dossier.notes.append(note)
    }
    let listing = dossier.noteListing
    #expect(listing.map(\.note.id) == [33, 32, 31].map(NoteCase.id))
    #expect(listing.map(\.isCorrected) == [false, false, true])
    #expect(listing[2].corrections.map(\.id) == [NoteCase.id(33)])
    #expect(listing[2].opening(.embedded(.fi)) == "Työ 1")
  }
}
