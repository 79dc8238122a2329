import Casework
import Testing

@Suite("The gate before a client's data")
struct DisclosureGateTests {
  private func gate(_ world: ReferralWorld, _ kind: RecipientKind) -> DisclosureGate {
    DisclosureGate(
      world.dossier, recipient: "Harjulan Setlementti", kind: kind, on: ReferralWorld.today)
  }

  private static func consent(
    _ purpose: ConsentPurpose, to recipient: String = "Harjulan Setlementti",
    _ decision: ConsentDecision = .given, _ change: (inout Consent) -> Void = { _ in }
  ) -> Consent {
    var consent = Consent(id: ReferralWorld.id(700), client: ReferralWorld.id(1))
    consent.purpose = purpose
    consent.recipient = recipient
    consent.content = DisclosedField.codes(Set(DisclosedField.allCases))
    consent.decision = decision
    consent.decidedOn = "1.11.2026"
    change(&consent)
    return consent
  }

  @Test("a provider gets what is necessary without consent, and no more (380/2023 116.4 §)")
  func necessary() {
    let world = ReferralWorld()
    let fields = gate(world, .provider).fieldsByDefault
    #expect(fields == [.name, .phone, .email, .serviceLanguage, .interpreter, .purpose])
    #expect(!fields.contains(.identityCode) && !fields.contains(.health))
    #expect(throws: Never.self) { try gate(world, .provider).check(fields) }
  }

  @Test("non-disclosure keeps contact details back unless they are chosen (661/2009 36–37 §)")
  func protected() {
    var world = ReferralWorld()
    world.dossier.client.nonDisclosure = true
    let gate = gate(world, .provider)
    #expect(gate.fieldsByDefault == [.name, .serviceLanguage, .interpreter, .purpose])
    for field in DisclosedField.allCases where field != .health {
      #expect(gate.answer(to: field) == (field.isContact ? .protected : .open))
    }
    #expect(throws: DisclosureGate.Obstacle.protected(.phone)) { try gate.check([.name, .phone]) }
    #expect(throws: Never.self) { try gate.check([.phone], chosen: [.phone]) }
    #expect(gate.withoutProtected([.name, .phone, .municipality]) == [.name])
  }

  @Test("what was agreed before the order of non-disclosure leaves only when it is chosen again")
  func protectedLater() throws {
    var world = ReferralWorld()
    let id = world.refer(.agreed) { $0.disclosed = "name,phone" }
    world.dossier.client.nonDisclosure = true
    var step = ReferralStep(.send, on: ReferralWorld.today)
    step.recipient = .provider
    #expect(throws: ReferralFault.closed(.protected(.phone))) { try world.send(id, step) }
    #expect(world.dossier.referrals[0].state == .agreed)
    step.fields = [.name]
    try world.send(id, step)
    #expect(world.dossier.referrals[0].disclosed == "name")
  }

  @Test("a sending is judged on the day on which it leaves, and keeps the consent that opened it")
  func sending() throws {
    var world = ReferralWorld()
    world.dossier.consents = [Self.consent(.introduction) { $0.decidedOn = "20.11.2026" }]
    let id = world.refer(.agreed) {
      $0.providerName = "Harjulan Setlementti"
      $0.disclosed = "name"
    }
    #expect(
      throws: ReferralFault.closed(
        .consentMissing(.name, .introduction, isRefused: false))
    ) { try world.send(id, ReferralStep(.send, on: "19.11.2026")) }
    try world.send(id, ReferralStep(.send, on: "20.11.2026"))
    #expect(world.dossier.referrals[0].consent == world.dossier.consents[0].id)
  }

  @Test("a referral that has left is told once, by what it was before (906/2019 17 §)")
  func sent() throws {
    var world = ReferralWorld()
    let id = world.refer(.agreed)
    _ = world.refer(.proposed)
    let before = world.dossier
    var step = ReferralStep(.send, on: ReferralWorld.today)
    step.recipient = .provider
    try world.send(id, step)
    #expect(world.dossier.referralsSent(since: before).map(\.id) == [id])
    #expect(world.dossier.referralsSent(since: nil).map(\.id) == [id])
    #expect(world.dossier.referralsSent(since: world.dossier).isEmpty)
    #expect(before.referralsSent(since: world.dossier).isEmpty)
  }

  static let recipients: [(String?, ServiceRule?, RecipientKind)] = [
    ("association", nil, .provider), ("company", .coaching, .provider),
    ("municipal", nil, .provider), ("municipal", .workTrial, .employer),
    ("association", .wageSubsidy, .employer), ("authority", .introduction, .employer),
    ("kela", nil, .wellbeingCounty), ("wellbeing_county", .voluntary, .wellbeingCounty),
    ("employer", nil, .employer), ("", nil, .employer), (nil, nil, .employer),
    ("something", .coaching, .employer),
  ]

  @Test("an unknown recipient is closed as an employer is", arguments: recipients)
  func kinds(sector: String?, rule: ServiceRule?, kind: RecipientKind) {
    #expect(RecipientKind(sector: sector, rule: rule) == kind)
    var world = ReferralWorld(rule: rule, sector: sector ?? "")
    if sector == nil { world.service.organisation = nil }
    #expect(RecipientKind(of: world.service, in: world.catalogue) == kind)
    #expect(RecipientKind(of: nil, in: world.catalogue) == .employer)
  }

  @Test("a consent opens what it names alone, and nothing to nobody by name (116.4, 118.1 §)")
  func individualised() {
    var world = ReferralWorld()
    for (content, recipient, opens) in [
      ("name,phone", "harjulan  setlementti", false), ("name,phone", "Harjulan setlementti", true),
      ("", "Harjulan Setlementti", false), ("Nimi ja puhelin", "Harjulan Setlementti", false),
      ("name", "", false), ("phone", "Harjulan Setlementti", false),
      ("name", "Harjulan Setlementti ry", false),
    ] {
      world.dossier.consents = [
        Self.consent(.introduction, to: recipient) { $0.content = content }
      ]
      #expect(
        (gate(world, .employer).answer(to: .name) == .open) == opens, "\(content) \(recipient)")
      #expect(gate(world, .employer).answer(to: .education) != .open)
    }
  }

  @Test("a refusal of everything closes every field to every employer (118.1 §)")
  func refusedAll() {
    var world = ReferralWorld()
    world.dossier.consents = [
      Self.consent(.introduction),
      Self.consent(.introduction, to: "", .refused) {
        $0.content = ""
        $0.decidedOn = "10.11.2026"
      },
    ]
    #expect(
      gate(world, .employer).answer(to: .name) == .needsConsent(.introduction, isRefused: true))
  }

  @Test("health data go to an employer by a consent of their own, and when necessary (118.3 §)")
  func necessity() {
    var world = ReferralWorld()
    world.dossier.consents = [Self.consent(.introduction)]
    let fields: Set<DisclosedField> = [.name, .health]
    #expect(
      throws: DisclosureGate.Obstacle.consentMissing(.health, .healthToEmployer, isRefused: false)
    ) { try gate(world, .employer).check(fields, isHealthNecessary: true) }
    world.dossier.consents.append(Self.consent(.healthToEmployer) { $0.content = "health" })
    #expect(throws: DisclosureGate.Obstacle.necessityMissing) {
      try gate(world, .employer).check(fields)
    }
    #expect(throws: Never.self) {
      try gate(world, .employer).check(fields, isHealthNecessary: true)
    }
    #expect(gate(world, .employer).consent(for: fields)?.purpose == .healthToEmployer)
    #expect(gate(world, .employer).consent(for: [.name])?.purpose == .introduction)
  }

  static let healthConsents: [(String, Consent?, Bool)] = [
    ("none", nil, false),
    ("given in writing to this provider", consent(.healthToProvider), true),
    ("asked", consent(.healthToProvider, .asked), false),
    ("refused", consent(.healthToProvider, .refused), false),
    ("spoken", consent(.healthToProvider) { $0.way = .spoken }, false),
    ("withdrawn", consent(.healthToProvider) { $0.withdrawnOn = "22.11.2026" }, false),
    ("run out", consent(.healthToProvider) { $0.validUntil = "21.11.2026" }, false),
    ("good until today", consent(.healthToProvider) { $0.validUntil = "22.11.2026" }, true),
    ("to another", consent(.healthToProvider, to: "Kela"), false),
    ("to nobody by name", consent(.healthToProvider, to: ""), false),
    ("given tomorrow", consent(.healthToProvider) { $0.decidedOn = "23.11.2026" }, false),
    ("for another purpose", consent(.introduction), false),
  ]

  @Test("health data take a written consent of their own", arguments: healthConsents)
  func health(name: String, consent: Consent?, opens: Bool) {
    var world = ReferralWorld()
    world.dossier.consents = [consent].compactMap(\.self)
    let gate = gate(world, .provider)
    #expect((gate.answer(to: .health) == .open) == opens, "\(name)")
    if opens {
      #expect(gate.consent(for: [.health]) == consent)
    } else {
      #expect(
        throws: DisclosureGate.Obstacle.consentMissing(
          .health, .healthToProvider,
          isRefused: consent?.decision == .refused
            && consent?.recipient == "Harjulan Setlementti")
      ) { try gate.check([.name, .health]) }
    }
  }

  @Test("a later refusal closes what an earlier consent opened")
  func lastWord() {
    var world = ReferralWorld()
    world.dossier.consents = [
      Self.consent(.healthToProvider),
      Self.consent(.healthToProvider, .refused) { $0.decidedOn = "10.11.2026" },
    ]
    #expect(
      gate(world, .provider).answer(to: .health)
        == .needsConsent(.healthToProvider, isRefused: true))
  }

  @Test("an employer is told the listed data with written consent alone (380/2023 118.1–2 §)")
  func employer() {
    var world = ReferralWorld()
    #expect(
      gate(world, .employer).answer(to: .name) == .needsConsent(.introduction, isRefused: false))
    #expect(gate(world, .employer).answer(to: .identityCode) == .closed)
    #expect(gate(world, .employer).answer(to: .status) == .closed)
    world.dossier.consents = [Self.consent(.introduction)]
    #expect(gate(world, .employer).answer(to: .name) == .open)
    #expect(gate(world, .employer).answer(to: .education) == .open)
    #expect(
      gate(world, .employer).answer(to: .health)
        == .needsConsent(.healthToEmployer, isRefused: false), "118.3 §")
    #expect(throws: DisclosureGate.Obstacle.closed(.identityCode)) {
      try gate(world, .employer).check([.identityCode])
    }
  }

  @Test("the wellbeing county needs a consent outside the multi-sector model (381/2023 12 §)")
  func wellbeingCounty() {
    var world = ReferralWorld()
    let closed = DisclosureGate.Answer.needsConsent(.wellbeingCounty, isRefused: false)
    #expect(gate(world, .wellbeingCounty).answer(to: .name) == closed)
    world.plans(.multisectoralPlan, from: "1.10.2026")
    #expect(gate(world, .wellbeingCounty).answer(to: .name) == .open)
    #expect(gate(world, .wellbeingCounty).answer(to: .health) != .open)
  }

  @Test("a refusal is recorded as shortly as a consent (380/2023 118.1 §)")
  func refusal() {
    for isGiven in [true, false] {
      var world = ReferralWorld()
      world.dossier.recordConsent(
        .healthToProvider, to: "Harjulan Setlementti", content: "health", isGiven: isGiven,
        way: .written, on: ReferralWorld.today, newID: ReferralWorld.newID())
      #expect(world.dossier.consents.count == 1)
      #expect(world.dossier.consents[0].decision == (isGiven ? .given : .refused))
      #expect(world.dossier.consents[0].decidedOn == ReferralWorld.today)
      #expect((gate(world, .provider).answer(to: .health) == .open) == isGiven)
    }
  }

  @Test("a referral tells exactly the chosen fields, and is refused as a whole otherwise")
  func disclosure() throws {
    var world = ReferralWorld()
    world.dossier.client.needsInterpreter = true
    var draft = ReferralDraft(
      world.service, of: world.dossier, in: world.catalogue, today: ReferralWorld.today)
    draft.purpose = "Haluaa rytmiä arkeen."
    #expect(draft.answerDue == "2.12.2026")
    let referral = try world.dossier.refer(
      draft, state: .sent, today: ReferralWorld.today, newID: ReferralWorld.newID())
    #expect(referral.disclosed == "name,phone,email,service_language,interpreter,purpose")
    let disclosure = ReferralDisclosure(
      referral, of: world.dossier, fields: Set(DisclosedField.list(referral.disclosed)),
      reference: TestLists.all, language: .fi, yes: "kyllä")
    #expect(
      disclosure.lines.map(\.field) == [
        .name, .phone, .email, .serviceLanguage, .interpreter, .purpose,
      ])
    #expect(disclosure.lines[0].value == "Aino Maija Esimerkki")
    #expect(disclosure.lines[4].value == "kyllä")
    draft.fields.insert(.health)
    let before = world.dossier
    #expect(
      throws: DisclosureGate.Obstacle.consentMissing(
        .health, .healthToProvider, isRefused: false)
    ) {
      try world.dossier.refer(
        draft, state: .sent, today: ReferralWorld.today, newID: ReferralWorld.newID())
    }
    #expect(world.dossier == before)
  }
}
