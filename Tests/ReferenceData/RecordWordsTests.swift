import Casework
import Testing

@testable import ReferenceData

@Suite("Words for records")
struct RecordWordsTests {
  private static let reference = ReferenceLists.embedded()

  /// Every column of every record, by its table.
  private static let columns: [(kind: RecordKind, fields: [String])] = {
    func columns<Record: CaseRecord>(_ type: Record.Type) -> (RecordKind, [String]) {
      (type.kind, type.fields.map(\.name))
    }
    return [
      columns(Client.self), columns(JobSearchPeriod.self), columns(StatusPeriod.self),
      columns(UnemploymentPeriod.self), columns(EmploymentPlan.self), columns(Contact.self),
      columns(Appointment.self), columns(Note.self), columns(AgreedAction.self),
      columns(DutyReport.self), columns(Referral.self), columns(Consent.self),
      columns(Assessment.self), columns(ClientWord.self), columns(SupportPerson.self),
      columns(Clarification.self), columns(JobOffer.self), columns(WorklistDecision.self),
      columns(Organisation.self), columns(Service.self), columns(Course.self),
      columns(Phrase.self), columns(BusyTime.self),
    ]
  }()

  /// Every code of the enumerations, by the field that holds it.
  private static let codes: [(kind: RecordKind, field: String, codes: [String])] = {
    func all<Code: CaseIterable & RawRepresentable<String>>(_ type: Code.Type) -> [String] {
      type.allCases.map(\.rawValue)
    }
    return [
      (.statusPeriod, "status", all(EmploymentStatus.self)),
      (.employmentPlan, "kind", all(PlanKind.self)),
      (.employmentPlan, "state", all(PlanState.self)),
      (.employmentPlan, "duty_reason", all(DutyReason.self)),
      (.employmentPlan, "approval_way", all(PlanApprovalWay.self)),
      (.appointment, "kind", all(AppointmentKind.self)),
      (.appointment, "channel", all(AppointmentChannel.self)),
      (.appointment, "state", all(AppointmentState.self)),
      (.agreedAction, "responsible", all(ResponsibleSide.self)),
      (.referral, "state", all(ReferralState.self)),
      (.consent, "purpose", all(ConsentPurpose.self)),
      (.consent, "decision", all(ConsentDecision.self)),
      (.consent, "way", all(ConsentWay.self)),
      (.assessment, "kind", all(AssessmentKind.self)),
      (.clientWord, "kind", all(ClientWordKind.self)),
      (.referral, "reason", all(ReferralReason.self)),
      (.service, "category", all(ServiceCategory.self)),
      (.service, "rule", all(ServiceRule.self)),
      (.worklistDecision, "decision", all(WorklistVerdict.self)),
      (.worklistDecision, "item", all(DueKind.self)),
    ]
  }()

  @Test(
    "name every kind of record and every field, in at most 24 letters",
    arguments: RecordKind.allCases)
  func namesFields(kind: RecordKind) throws {
    let fields = try #require(Self.columns.first { $0.kind == kind }?.fields)
    for key in [kind.rawValue] + fields.map({ "\(kind.rawValue).\($0)" }) {
      for language in Language.allCases {
        let label = try #require(
          Self.reference.recordWords.label(key, language: language), "\(key)")
        #expect((1...24).contains(label.count), "\(key) \(language): \(label)")
      }
    }
  }

  @Test("name every code of an enumeration, each differently", arguments: codes)
  func namesCodes(kind: RecordKind, field: String, codes: [String]) {
    for language in Language.allCases {
      let names = codes.map { Self.reference.name(of: $0, in: field, of: kind, language) }
      for (code, name) in zip(codes, names) {
        let isKnown =
          Self.reference.codes(in: field, of: kind)?.contains(code)
          ?? Self.reference.recordWords.contains("\(kind.rawValue).\(field).\(code)")
        #expect(isKnown && !name.isEmpty, "\(kind).\(field).\(code) \(language)")
      }
      #expect(Set(names).count == codes.count, "\(kind).\(field) \(language)")
    }
  }

  @Test("name nothing that is no field, and no code that an enumeration lacks")
  func namesNothingElse() {
    var known = Dictionary(uniqueKeysWithValues: Self.columns.map { ($0.kind.rawValue, $0.fields) })
    known["employment_plan"]? += PlanSection.allCases.map(\.rawValue)
    for entry in Self.reference.recordWords.entries {
      let parts = entry.code.split(separator: ".", maxSplits: 2).map(String.init)
      guard parts.count > 1 else {
        #expect(known[parts[0]] != nil, "\(entry.code)")
        continue
      }
      #expect(known[parts[0]]?.contains(parts[1]) == true, "\(entry.code)")
      let enumeration = Self.codes.first { $0.kind.rawValue == parts[0] && $0.field == parts[1] }
      if parts.count > 2, let enumeration {
        #expect(enumeration.codes.contains(parts[2]), "\(entry.code)")
      }
    }
  }

  @Test("have all three languages on every line")
  func areWhole() {
    for line in Resource.recordWords.text.split(separator: "\n") {
      let parts = line.split(separator: ";", omittingEmptySubsequences: false)
      #expect(parts.count == 4 && parts.allSatisfy { !$0.isEmpty }, "\(line)")
    }
  }

  @Test(
    "name the codes that are kept as text, wherever their list is",
    arguments: [
      (RecordKind.appointment, "absence_reason", "illness", "sairaus"),
      (.referral, "reason", "full", "täynnä"),
      (.employmentPlan, "duty_reason", "work_ability", "työkyky"),
      (.clarification, "cause", "absence", "ei tullut tapaamiseen"),
      (.jobOffer, "result", "51", "valinta kesken"),
      (.service, "category", "7", "Valmennuspalvelut"),
      (.assessment, "needs", "pension", "eläkeselvittely"),
      (.organisation, "sector", "kela", "Kela"),
      (.contact, "method", "01", "soitto"),
      (.client, "municipality", "398", "Lahti"),
      (.jobSearchPeriod, "end_reason", "1", "asiakas ilmoitti tai ei uusinut"),
      (.referral, "reason", "unknown", "unknown"),
    ])
  func namesText(kind: RecordKind, field: String, code: String, name: String) {
    #expect(Self.reference.name(of: code, in: field, of: kind, .fi) == name)
  }

  @Test("name several codes of one field at once, and list the codes that a field may hold")
  func namesSeveral() {
    let reference = Self.reference
    #expect(
      reference.names(of: "skills,pension", in: "needs", of: .assessment, .fi)
        == "osaamisen kehittäminen, eläkeselvittely")
    #expect(reference.names(of: "", in: "needs", of: .assessment, .fi) == "")
    #expect(reference.namedCodes(in: "answers", of: .assessment, .fi).count == 8)
    #expect(reference.namedCodes(in: "result", of: .jobOffer, .fi).count == 15)
    #expect(reference.namedCodes(in: "employer", of: .jobOffer, .fi).isEmpty)
    let statuses = reference.namedCodes(in: "status", of: .statusPeriod, .sv)
    #expect(statuses.map(\.code) == EmploymentStatus.allCases.map(\.rawValue))
    #expect(statuses[2].name == "arbetslös")
  }
}
