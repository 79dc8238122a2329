import Casework
import Interface
import ReferenceData
import Terminal

/// A client's details as a form.
enum ClientForm {
  /// The form of a dossier, nothing covered yet.
  static func make(_ dossier: ClientDossier, isReadOnly: Bool, _ session: Session) -> Form {
    let languages = session.choices(session.reference.languages)
    return Form(
      fields: ClientField.allCases.map { name in
        let kind = kind(of: name, dossier, languages: languages, session)
        return Field(
          id: name.rawValue, label: session.words(name.text), kind: kind,
          value: value(of: name, dossier, session), required: name == .familyName,
          readOnly: isReadOnly || (name == .birthDate && dossier.client.identityCode != nil),
          hint: hint(of: name, kind, session))
      })
  }

  /// Covers and uncovers the protected fields without touching what has been typed into them.
  ///
  /// - Parameters:
  ///   - isProtected: Whether a non-disclosure order covers the contact details.
  ///   - revealed: What the coach has asked to see; the rest of the protected facts stays covered.
  static func cover(
    _ form: inout Form, _ client: Client, isProtected: Bool, revealed: Set<AccessedFields>,
    _ session: Session
  ) {
    for name in ClientField.allCases {
      form.conceal(
        name.rawValue,
        behind: concealment(of: name, client, isProtected, revealed: revealed, session))
    }
  }

  /// What stands in place of a fact that is not shown; nil when it is.
  private static func concealment(
    of name: ClientField, _ client: Client, _ isProtected: Bool, revealed: Set<AccessedFields>,
    _ session: Session
  ) -> TerminalText? {
    if name == .identityCode, let code = client.identityCode, !revealed.contains(.identityCode) {
      return TerminalText(code.masked)
    }
    if ClientField.contactDetails.contains(name), isProtected,
      !revealed.contains(.contactDetails)
    {
      return session.words(.protectedCover)
    }
    return nil
  }

  private static func kind(
    of name: ClientField, _ dossier: ClientDossier, languages: [Choice], _ session: Session
  ) -> FieldKind {
    let lists = session.reference
    func optional(_ choices: [Choice]) -> FieldKind {
      .choice([Choice(code: "", label: "")] + choices)
    }
    return switch name {
    case .birthDate, .statusSince, .jobSearchBegan, .jobSearchEnded, .unemployedSince, .planMade,
      .planReviewDue, .lastContact:
      .date
    case .nonDisclosure, .needsInterpreter: .check
    case .municipality: optional(session.choices(lists.municipalities))
    case .motherTongue, .interpreterLanguage: optional(languages)
    case .serviceLanguage:
      optional(["fi", "sv"].map { Choice(code: $0, label: session.languageName($0)) })
    case .citizenship: optional(session.choices(lists.citizenships))
    case .occupation: optional(session.choices(lists.occupations))
    case .education: optional(session.choices(lists.educationLevels))
    case .earningsRelated:
      optional([
        Choice(code: "1", label: session.words(.yes)), Choice(code: "0", label: session.words(.no)),
      ])
    case .status:
      optional(
        EmploymentStatus.allCases.map { Choice(code: $0.rawValue, label: session.label($0)) })
    case .planKind:
      // Kinds of former laws are history: they stay readable and are not given any more.
      optional(
        PlanKind.allCases.filter { $0.isCurrent || $0 == dossier.latestPlan?.kind }.map {
          Choice(code: $0.rawValue, label: session.label($0))
        })
    case .identityCode: .text(maximum: 11)
    case .postalCode: .text(maximum: 5)
    case .phone, .coach: .text(maximum: 60)
    case .email: .text(maximum: 254)
    case .familyName, .givenNames, .address: .text(maximum: 200)
    case .remark: .note(height: 3, maximum: 4_000)
    }
  }

  private static func hint(
    of name: ClientField, _ kind: FieldKind, _ session: Session
  ) -> TerminalText {
    switch kind {
    case .date: session.words(.hintDate)
    case .choice: session.words(.hintChoice)
    case .check: session.words(.hintCheck)
    default: name == .identityCode ? session.words(.hintIdentityCode) : ""
    }
  }

  private static func value(
    of name: ClientField, _ dossier: ClientDossier, _ session: Session
  ) -> String {
    let client = dossier.client
    func day(_ date: CalendarDate?) -> String { date?.finnish ?? "" }
    return switch name {
    case .identityCode: client.identityCode?.text ?? ""
    case .familyName: client.familyName
    case .givenNames: client.givenNames
    case .birthDate: day(client.birthDate)
    case .phone: client.phone
    case .email: client.email
    case .address: client.address
    case .postalCode: client.postalCode
    case .municipality: client.municipality
    case .nonDisclosure: client.nonDisclosure ? "1" : ""
    case .motherTongue: client.motherTongue
    case .serviceLanguage: client.serviceLanguage
    case .needsInterpreter: client.needsInterpreter ? "1" : ""
    case .interpreterLanguage: client.interpreterLanguage
    case .citizenship: client.citizenship
    case .occupation: client.occupation
    case .education: client.education
    case .earningsRelated: client.earningsRelated.map { $0 ? "1" : "0" } ?? ""
    case .status: dossier.latestStatus?.status?.rawValue ?? ""
    case .statusSince: day(dossier.latestStatus?.began)
    case .jobSearchBegan: day(dossier.latestJobSearch?.began)
    case .jobSearchEnded: day(dossier.latestJobSearch?.ended)
    case .unemployedSince: day(dossier.currentUnemployment?.began)
    case .planKind: dossier.latestPlan?.kind?.rawValue ?? ""
    case .planMade: day(dossier.latestPlan?.madeOn)
    case .planReviewDue: day(dossier.latestPlan?.reviewDue)
    case .lastContact: day(dossier.latestContact?.on)
    case .coach: client.coach
    case .remark: client.remark
    }
  }
}
