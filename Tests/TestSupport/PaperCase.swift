package import Casework

/// Made-up clients of whom papers are made: one with everything, one with nothing.
package enum PaperCase {
  package static let today = day(2026, 11, 23)
  /// An identity code of nobody, valid to its last character.
  package static let identityCode = "010190-900P"

  package static let sender: PaperSender = {
    var sender = PaperSender()
    sender.office = "Esimerkin työllisyyspalvelut"
    sender.address = "Esimerkkikatu 1, 15110 Lahti"
    sender.coach = "Kaisa Valmentaja"
    sender.phone = "040 000 0100"
    return sender
  }()

  package static let reference = ReferenceLists(
    municipalities: CodeList(parsing: ""), postalCodes: CodeList(parsing: "15110;Lahti;Lahtis\n"),
    occupations: CodeList(parsing: ""),
    languages: CodeList(parsing: "so;somali;somaliska;Somali\n"),
    citizenships: CodeList(parsing: ""), educationLevels: CodeList(parsing: ""),
    statuses: CodeList(parsing: ""),
    planKinds: CodeList(
      parsing: "01;Työllistymissuunnitelma;Sysselsättningsplan;Employment plan\n"
        + "07;Monialainen työllistymissuunnitelma;Sektorsövergripande sysselsättningsplan;"
        + "Multi-sector employment plan\n"),
    contactMethods: CodeList(
      parsing: "27;Työnhakukeskustelu, käynti;Jobbsökningssamtal, besök;Job-search talk, visit\n"))

  /// A maker of papers with these wordings.
  package static func maker(_ templates: PaperTemplates) -> PaperMaker {
    PaperMaker(templates: templates, sender: sender, reference: reference, today: today)
  }

  package static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? .earliest
  }

  package static func id(_ number: UInt64) -> RecordID {
    RecordID(at: Moment(milliseconds: 1_790_000_000_000), random: (number, number << 2))
  }

  package static let plan = id(1)
  package static let talk = id(2)
  package static let missed = id(3)
  package static let referral = id(4)
  package static let clarification = id(5)
  package static let note = id(6)

  /// Every paper of `full`.
  package static let requests: [PaperRequest] = [
    .plan(plan), .summons(talk), .change(talk), .missed(missed, answerBy: day(2026, 11, 30)),
    .reminder(talk), .approval(plan),
    .clarification(clarification, cause: "Työnhakukeskustelu, johon et osallistunut"),
    .referral(referral, fields: [.name, .phone, .purpose]),
  ]

  /// A client with everything that stands on papers.
  package static func full(remark: String = "") -> ClientDossier {
    var client = Client(id: id(100))
    client.familyName = "Esimerkki"
    client.givenNames = "Amina Åsa Анна"
    do { client.identityCode = try IdentityCode(identityCode) } catch {}
    client.address = "Keksittykatu 7 B 12"
    client.postalCode = "15110"
    client.phone = "040 000 0616"
    client.serviceLanguage = "fi"
    client.interpreterLanguage = "so"
    var dossier = ClientDossier(client: client)
    dossier.plans = [fullPlan(client.id, remark)]
    dossier.appointments = talks(client.id)
    dossier.actions = actions(client.id)
    var referral = Referral(id: referral, client: client.id)
    referral.serviceName = "Työkokeilu"
    referral.providerName = "Keittiö Esimerkki Oy"
    referral.purpose = "Työkokeilu ravintolan keittiössä."
    referral.sentOn = day(2026, 11, 20)
    referral.startsOn = day(2026, 12, 7)
    referral.answerDue = day(2026, 12, 4)
    dossier.referrals = [referral]
    var clarification = Clarification(id: clarification, client: client.id)
    clarification.eventOn = day(2026, 11, 17)
    clarification.due = day(2026, 12, 1)
    dossier.clarifications = [clarification]
    var note = Note(id: note, client: client.id)
    note.on = day(2026, 11, 20)
    note.text = "Puhuimme työkokeilusta.\n/ohjaa Työkokeilu\nAmina aloittaa joulukuussa."
    note.signedAt = Moment(milliseconds: 1_795_000_000_000)
    note.source = "Keittiö Esimerkki Oy, esihenkilö"
    dossier.notes = [note]
    var contact = Contact(id: id(7), client: client.id)
    contact.on = day(2026, 11, 20)
    contact.method = "27"
    dossier.contacts = [contact]
    return dossier
  }

  /// The same client with records that say nothing.
  package static func empty() -> ClientDossier {
    var client = Client(id: id(100))
    client.familyName = "Esimerkki"
    var dossier = ClientDossier(client: client)
    dossier.plans = [EmploymentPlan(id: plan, client: client.id)]
    dossier.appointments = [
      Appointment(id: talk, client: client.id), Appointment(id: missed, client: client.id),
    ]
    dossier.referrals = [Referral(id: referral, client: client.id)]
    dossier.clarifications = [Clarification(id: clarification, client: client.id)]
    dossier.notes = [Note(id: note, client: client.id)]
    return dossier
  }

  private static func fullPlan(_ client: RecordID, _ remark: String) -> EmploymentPlan {
    var plan = EmploymentPlan(id: plan, client: client)
    plan.kind = .employmentPlan
    plan.state = .awaitingApproval
    plan.madeOn = day(2026, 11, 20)
    plan.reviewDue = day(2027, 2, 19)
    plan.wishes = "Haluan työtä, jossa saan olla ihmisten kanssa.\nToivon osa-aikatyötä aluksi."
    plan.strengths = "Olen täsmällinen ja opin nopeasti. Puhun somalia, suomea ja englantia."
    plan.situation = "Työttömänä elokuusta 2026. Aiemmin töissä kahvilassa."
    plan.skills = "Hygieniapassi ja kolme vuotta keittiötyötä. Opin kirjoittamaan hakemuksia."
    plan.ability = "Pitkä seisominen rasittaa selkää."
    plan.jobSearch = "Ansioluettelo on valmis. Hakemusten kirjoittamiseen tarvitaan apua."
    plan.risk = "Työttömyys voi pitkittyä ilman työkokemusta Suomesta."
    plan.need = "Työkokeilu ja suomen kielen kurssi."
    plan.goals = "Työpaikka keittiöstä ensi vuonna.\nSuomen kielen taso B1."
    plan.openMarket = "Katson avoimia työpaikkoja joka viikko."
    plan.followUp = "Kerrot kerran kuussa puhelimessa, miten olet edennyt."
    plan.reportDue = day(2026, 12, 18)
    plan.extraProof = "todistus kurssista"
    plan.supplementaryTalks = "Täydentäviä keskusteluja ei nyt tarvita."
    plan.dutyCount = 4
    plan.dutyMonths = 1
    plan.dutyBegan = day(2026, 12, 1)
    plan.parties = remark
    return plan
  }

  private static func talks(_ client: RecordID) -> [Appointment] {
    var new = Appointment(id: talk, client: client)
    new.kind = .jobSearchTalk
    new.day = day(2026, 12, 8)
    new.start = ClockTime(hour: 9, minute: 30)
    new.channel = .visit
    new.isBinding = true
    new.interpreter = "so"
    new.topic = "Työkokeilun alku"
    var old = Appointment(id: missed, client: client)
    old.kind = .jobSearchTalk
    old.day = day(2026, 11, 17)
    old.start = ClockTime(hour: 13, minute: 0)
    old.isBinding = true
    old.state = .missed
    old.replacedBy = talk
    return [new, old]
  }

  private static func actions(_ client: RecordID) -> [AgreedAction] {
    let sketches: [(String, ResponsibleSide, CalendarDate?)] = [
      ("Ilmoittaudun suomen kielen kurssille", .client, day(2026, 12, 4)),
      ("Etsin työkokeilun paikan sopimuksen", .coach, day(2026, 12, 1)),
      ("Työkokeilu keittiössä, 25 tuntia viikossa", .provider, day(2027, 2, 28)),
      ("Päivitän työnhakuprofiilin", .client, nil),
    ]
    return sketches.enumerated().map { index, sketch in
      var action = AgreedAction(id: id(UInt64(20 + index)), client: client)
      (action.text, action.responsible, action.due) = sketch
      action.isInPlan = true
      action.agreedOn = day(2026, 11, 20)
      if sketch.1 == .provider { action.referral = referral }
      if index == 0 { action.followUp = "Lähetän todistuksen ilmoittautumisesta." }
      if index == 3 { action.doneOn = day(2026, 11, 21) }
      return action
    }
  }
}
