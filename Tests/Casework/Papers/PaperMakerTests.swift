import Casework
import ReferenceData
import TestSupport
import Testing

@Suite("Papers")
struct PaperMakerTests {
  private func text(
    _ request: PaperRequest, _ dossier: ClientDossier = PaperCase.full(), _ language: Language = .fi
  ) throws -> String {
    let maker = PaperCase.maker(.embedded(language))
    let paper = try #require(maker.paper(request, of: dossier))
    return TextPaper.lines(of: paper, columns: 400).joined(separator: "\n")
  }

  @Test(
    "the plan says wishes and strengths first, then goals, actions, duty and follow-up (38 §, VNA 385/2024 1 §)"
  )
  func planOrder() throws {
    let text = try text(.plan(PaperCase.plan))
    let parts = [
      "Haluan työtä", "Olen täsmällinen", "Työpaikka keittiöstä", "Etsin työkokeilun",
      "Työnhakuvelvollisuus", "Kerrot kerran kuussa", "Kerro viimeistään perjantaina 18.12.2026",
      "todistus kurssista", "Oikeutesi", "Velvollisuutesi", "asiakkaan allekirjoitus",
    ]
    let places = try parts.map { try #require(text.firstRange(of: $0), "\($0)").lowerBound }
    #expect(places == places.sorted())
    #expect(text.contains("1.12.2026–31.12.2026") && text.contains("1.2.2027–28.2.2027"))
  }

  @Test(
    "an approved plan tells how it was approved and how understanding was made sure (VNA 385/2024 2 §)"
  )
  func approvedPlan() throws {
    var dossier = PaperCase.full()
    dossier.plans[0].state = .inForce
    dossier.plans[0].approvedOn = PaperCase.today
    dossier.plans[0].approvalWay = .other
    dossier.plans[0].understood = "Luettiin yhdessä ääneen."
    let text = try text(.plan(PaperCase.plan), dossier)
    #expect(text.contains("hyväksytty 23.11.2026") && text.contains("suullisesti"))
    #expect(text.contains("Luettiin yhdessä ääneen."))
    #expect(!text.contains("allekirjoitus"))
  }

  @Test("no paper has the identity code, also when it was typed into a text (1050/2018 29.4 §)")
  func noIdentityCode() throws {
    var dossier = PaperCase.full()
    for text in [\EmploymentPlan.wishes, \.goals, \.followUp, \.extraProof] {
      dossier.plans[0][keyPath: text] = "Tunnus \(PaperCase.identityCode), myös 010190-900p."
    }
    dossier.actions[0].text = PaperCase.identityCode
    dossier.appointments[0].topic = "(\(PaperCase.identityCode))"
    dossier.client.address = PaperCase.identityCode
    for language in Language.allCases {
      for request in PaperCase.requests {
        let text = try text(request, dossier, language)
        #expect(!text.uppercased().contains(PaperCase.identityCode))
      }
    }
    #expect(
      try text(.plan(PaperCase.plan), dossier).contains("Tunnus (henkilötunnus poistettu), myös"))
  }

  @Test("a number that only looks like an identity code stays")
  func otherNumbers() throws {
    var dossier = PaperCase.full()
    dossier.plans[0].wishes = "010190-900X, 1010190-900P, 010190-900PX, 040 000 0100"
    #expect(try text(.plan(PaperCase.plan), dossier).contains(dossier.plans[0].wishes))
  }

  @Test("under non-disclosure no contact details are written (661/2009 36 §)")
  func nonDisclosure() throws {
    var dossier = PaperCase.full()
    dossier.client.nonDisclosure = true
    dossier.client.postalCode = "99800"
    dossier.appointments[0].channel = .phone
    for request in PaperCase.requests where request.isForClient {
      let text = try text(request, dossier)
      for secret in ["Keksittykatu", "99800", "040 000 0616"] {
        #expect(!text.contains(secret), "\(request.kind)")
      }
    }
  }

  @Test(
    "a referral has exactly the facts passed in and nothing else of the client (380/2023 116 §)")
  func referral() throws {
    let text = try text(.referral(PaperCase.referral, fields: [.purpose]))
    #expect(text.contains("Työkokeilu ravintolan keittiössä."))
    for secret in [
      "Amina", "Esimerkki\n", "040 000 0616", "Keksittykatu", "selkää", "Haluan työtä",
    ] {
      #expect(!text.contains(secret), "\(secret)")
    }
    #expect(text.contains("Vastaus lähetteeseen 00000004") && text.contains("[ ] "))
  }

  @Test("an identity code stands on a referral only where it was chosen (1050/2018 29.4 §)")
  func identityCodeOfReferral() throws {
    var dossier = PaperCase.full()
    dossier.referrals[0].purpose = "Tunnus \(PaperCase.identityCode)."
    dossier.plans[0].goals = PaperCase.identityCode
    let fields: Set<DisclosedField> = [.name, .purpose, .goals]
    let closed = try text(.referral(PaperCase.referral, fields: fields), dossier)
    #expect(!closed.contains(PaperCase.identityCode))
    #expect(closed.contains("Tunnus (henkilötunnus poistettu)."))
    let open = try text(
      .referral(PaperCase.referral, fields: fields.union([.identityCode])), dossier)
    #expect(open.split(separator: PaperCase.identityCode).count == 2)
  }

  @Test(
    "a missed talk asks the reason, gives the new time and computes no sanction (1290/2002 2 a luku)",
    arguments: Language.allCases)
  func missed(language: Language) throws {
    let text = try text(
      .missed(PaperCase.missed, answerBy: PaperCase.day(2026, 11, 30)), PaperCase.full(), language)
    #expect(text.contains("17") && text.contains("13.00") && text.contains("9.30"))
    #expect(text.contains("040 000 0100"))
    for sanction in [
      "7 päiv", "7 dag", "7 day", "karenssi", "karens", "työssäolovelvoite", "6 viik",
    ] {
      #expect(!text.contains(sanction))
    }
    var dossier = PaperCase.full()
    dossier.appointments[1].replacedBy = nil
    #expect(try !self.text(.missed(PaperCase.missed, answerBy: nil), dossier).contains("9.30"))
  }

  @Test("a voluntary meeting says so and threatens with nothing")
  func voluntary() throws {
    var dossier = PaperCase.full()
    dossier.appointments[0].isBinding = false
    let text = try text(.summons(PaperCase.talk), dossier)
    #expect(text.contains("vapaaehtoinen") && !text.contains("työttömyysetuu"))
  }

  @Test("there is no paper of a record that is not there", arguments: PaperCase.requests)
  func missing(request: PaperRequest) {
    let nobody = ClientDossier(client: Client(id: PaperCase.id(9)))
    let maker = PaperCase.maker(.embedded(.fi))
    #expect(maker.paper(request, of: nobody) == nil && maker.message(request, of: nobody) == nil)
  }

  @Test("deceiving characters do not reach the paper, line ends do")
  func hostileText() throws {
    var dossier = PaperCase.full()
    dossier.plans[0].wishes = "a\u{202E}b\u{0}c\u{1B}[2J\r\nd\te\u{200B}"
    let text = try text(.plan(PaperCase.plan), dossier)
    #expect(text.contains("abc[2J\n"))
    #expect(text.contains("\nd e\n"))
  }
}
