/// Exactly what leaves with a referral: field by field, for the form, the letter and the file.
package struct ReferralDisclosure: Sendable, Equatable {
  /// One fact.
  package struct Line: Sendable, Equatable {
    /// Which fact.
    package let field: DisclosedField
    /// What is told, as it is written.
    package let value: String
  }

  /// Who gets it.
  package let recipient: String
  /// The service.
  package let service: String
  /// The facts in the order in which they are told; one that is not known is left out.
  package let lines: [Line]

  /// Gathers the chosen facts of a client.
  ///
  /// - Parameters:
  ///   - reference: Names the codes.
  ///   - language: The language of those names.
  ///   - yes: What stands for an interpreter that is needed.
  package init(
    _ referral: Referral, of dossier: ClientDossier, fields: Set<DisclosedField>,
    reference: ReferenceLists, language: Language, yes: String
  ) {
    recipient = referral.providerName
    service = referral.serviceName
    let values = DisclosedValues(
      referral: referral, dossier: dossier, reference: reference, language: language, yes: yes)
    lines = DisclosedField.allCases.compactMap { field in
      guard fields.contains(field) else { return nil }
      let value = values.value(of: field)
      return value.isEmpty ? nil : Line(field: field, value: value)
    }
  }
}

/// The facts of a client as they are written in a disclosure.
private struct DisclosedValues {
  let referral: Referral
  let dossier: ClientDossier
  let reference: ReferenceLists
  let language: Language
  let yes: String

  func value(of field: DisclosedField) -> String {
    let client = dossier.client
    return switch field {
    case .name: joined([client.givenNames, client.familyName], " ")
    case .birthDate: client.birthDate?.finnish ?? ""
    case .identityCode: client.identityCode?.text ?? ""
    case .phone: client.phone
    case .email: client.email
    case .address: joined([client.address, place(client.postalCode)], ", ")
    case .municipality: name(client.municipality, reference.municipalities)
    case .serviceLanguage: name(client.serviceLanguage, reference.languages)
    case .interpreter: interpreter(client)
    case .motherTongue: name(client.motherTongue, reference.languages)
    case .education: name(client.education, reference.educationLevels)
    case .occupation: name(client.occupation, reference.occupations)
    case .status: name(dossier.latestStatus?.status?.rawValue ?? "", reference.statuses)
    case .unemployedSince: dossier.currentUnemployment?.began?.finnish ?? ""
    case .purpose: referral.purpose
    case .goals: dossier.latestPlan?.goals ?? ""
    case .health: health
    }
  }

  private func interpreter(_ client: Client) -> String {
    guard client.needsInterpreter else { return "" }
    let name = name(client.interpreterLanguage, reference.languages)
    return name.isEmpty ? yes : name
  }

  /// The plan's words on ability, and the latest assessment of it.
  private var health: String {
    let assessment = dossier.assessments.filter { $0.kind == .workAbility }
      .max { ($0.on ?? .earliest, $0.id) < ($1.on ?? .earliest, $1.id) }
    return joined([dossier.latestPlan?.ability ?? "", assessment?.summary ?? ""], "\n")
  }

  private func place(_ postalCode: String) -> String {
    joined([postalCode, reference.postalCodes.label(postalCode, language: language) ?? ""], " ")
  }

  private func name(_ code: String, _ list: CodeList) -> String {
    code.isEmpty ? "" : list.label(code, language: language) ?? code
  }

  private func joined(_ parts: [String], _ separator: String) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: separator)
  }
}
