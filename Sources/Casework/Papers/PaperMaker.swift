/// Makes papers of a client's records and the wordings of a language.
///
/// The identity code is on none of them, nor under non-disclosure any contact details (1050/2018 29.4 §; 661/2009 36 §).
/// Nothing is computed of sanctions.
package struct PaperMaker: Sendable {
  /// The wordings, and with them the language.
  package let templates: PaperTemplates
  let sender: PaperSender
  let reference: ReferenceLists
  let today: CalendarDate

  /// Makes a maker of papers of one language and day.
  package init(
    templates: PaperTemplates, sender: PaperSender, reference: ReferenceLists, today: CalendarDate
  ) {
    self.templates = templates
    self.sender = sender
    self.reference = reference
    self.today = today
  }

  /// The paper that is wanted; nil when the client has no such record.
  package func paper(_ request: PaperRequest, of dossier: ClientDossier) -> Paper? {
    guard let content = content(request, of: dossier) else { return nil }
    let (title, blocks) = templates[request.kind].filled(content)
    return Paper(
      language: templates.language, title: title, sender: sender.lines,
      addressee: addressee(request, of: dossier), date: templates.date(today),
      footer: templates.word("page"), blocks: blocks)
  }

  /// The short message that is wanted; nil when the client has no such record.
  ///
  /// It leaves out what its wording allows, from the end, until it fits one message.
  package func message(_ request: PaperRequest, of dossier: ClientDossier) -> ShortMessage? {
    guard let content = content(request, of: dossier) else { return nil }
    var sentences = templates[request.kind].sentences(content)
    func message() -> ShortMessage { ShortMessage(sentences.map(\.text).joined(separator: " ")) }
    while message().parts > 1, let last = sentences.lastIndex(where: \.isOptional) {
      sentences.remove(at: last)
    }
    return message()
  }

  private func content(
    _ request: PaperRequest, of dossier: ClientDossier
  ) -> PaperTemplate.Content? {
    var content: PaperTemplate.Content? =
      switch request {
      case .plan(let id), .approval(let id):
        dossier.plans.first { $0.id == id }.map { plan($0, of: dossier) }
      case .summons(let id), .change(let id), .reminder(let id):
        dossier.appointments.first { $0.id == id }.map { talk($0, of: dossier) }
      case .missed(let id, let answerBy):
        dossier.appointments.first { $0.id == id }
          .map { missed($0, answerBy: answerBy, of: dossier) }
      case .clarification(let id, let cause):
        dossier.clarifications.first { $0.id == id }.map { clarification($0, cause: cause) }
      case .referral(let id, let fields):
        dossier.referrals.first { $0.id == id }.map { referral($0, fields, of: dossier) }
      }
    content?.values.merge(common(of: request.isForClient ? dossier.client : nil)) { own, _ in own }
    return content
  }

  /// The places that every paper to the client has; a referral names the client only by what is disclosed.
  private func common(of client: Client?) -> [String: String] {
    var values = [
      "today": templates.date(today), "office": sender.office, "officeAddress": sender.address,
      "coach": sender.coach, "phone": sender.phone,
    ]
    if let client { values["client"] = clean(name(of: client)) }
    return values
  }

  private func addressee(_ request: PaperRequest, of dossier: ClientDossier) -> [String] {
    guard request.isForClient else {
      let provider = dossier.referrals.first { $0.id == request.subject }?.providerName ?? ""
      return provider.isEmpty ? [] : [clean(provider)]
    }
    let client = dossier.client.redacted
    let language = templates.language
    let town = reference.postalCodes.label(client.postalCode, language: language) ?? ""
    return [
      name(of: client), client.address, "\(client.postalCode) \(town)",
    ].map { String(clean($0)[...].trimmingSpaces) }.filter { !$0.isEmpty }
  }

  private func name(of client: Client) -> String { "\(client.givenNames) \(client.familyName)" }

  /// A text of the client's records, fit for paper.
  func clean(_ text: String) -> String {
    PaperText.clean(text, hidden: templates.word("hidden"))
  }

  /// A day that may be missing.
  func date(_ day: CalendarDate?) -> String { day.map(templates.date) ?? "" }

  /// A day with its weekday that may be missing.
  func longDate(_ day: CalendarDate?) -> String { day.map(templates.longDate) ?? "" }

  /// What makes a condition stand.
  func flag(_ condition: Bool) -> String { condition ? "1" : "" }
}
