extension PaperMaker {
  /// What a provider gets: the service, and exactly the facts that are disclosed (380/2023 116 §).
  ///
  /// An identity code stands in its own fact alone, when that was chosen; typed into another it is hidden.
  func referral(
    _ referral: Referral, _ fields: Set<DisclosedField>, of dossier: ClientDossier
  ) -> PaperTemplate.Content {
    let disclosure = ReferralDisclosure(
      referral, of: dossier, fields: fields, reference: reference, language: templates.language,
      yes: templates.word("yes"))
    return PaperTemplate.Content(
      values: places(of: referral),
      facts: disclosure.lines.map { line in
        PaperFact(
          templates.word("fact.\(line.field.rawValue)"),
          line.field == .identityCode ? PaperText.visible(line.value) : clean(line.value))
      })
  }

  /// What is told of the service.
  func places(of referral: Referral) -> [String: String] {
    [
      "service": clean(referral.serviceName), "provider": clean(referral.providerName),
      "starts": longDate(referral.startsOn), "answerDue": longDate(referral.answerDue),
      "order": clean(referral.orderNumber), "reference": referral.reference,
    ]
  }
}

extension Referral {
  /// What coach and provider call the referral by: eight letters and digits that tell nothing of the client.
  package var reference: String { String(id.text.suffix(8)).uppercased() }
}
