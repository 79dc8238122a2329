extension PaperMaker {
  /// What is told of an appointment; the one it was moved from is the old one.
  func talk(_ appointment: Appointment, of dossier: ClientDossier) -> PaperTemplate.Content {
    var values = places(of: appointment, dossier.client)
    let former = dossier.appointments.first { $0.replacedBy == appointment.id }
    values["oldWhen"] = former.map(when) ?? ""
    return PaperTemplate.Content(values: values)
  }

  /// What is told after a talk that the client missed: the old time, and the new one when there is one.
  func missed(
    _ appointment: Appointment, answerBy: CalendarDate?, of dossier: ClientDossier
  ) -> PaperTemplate.Content {
    let new = dossier.appointments.first { $0.id == appointment.replacedBy }
    var values = places(of: new, dossier.client)
    values["oldWhen"] = when(appointment)
    values["talk"] = talkName(appointment)
    values["oldBinding"] = flag(appointment.isBinding)
    values["answerBy"] = longDate(answerBy)
    return PaperTemplate.Content(values: values)
  }

  /// What is asked of the client, and by when (1290/2002 2 a luku); what follows is decided elsewhere.
  func clarification(_ clarification: Clarification, cause: String) -> PaperTemplate.Content {
    PaperTemplate.Content(values: [
      "cause": clean(cause), "event": longDate(clarification.eventOn),
      "due": longDate(clarification.due),
    ])
  }

  private func places(of appointment: Appointment?, _ client: Client) -> [String: String] {
    let channel = appointment?.channel
    let isCall = channel == .phone
    let interpreter = appointment?.interpreter ?? ""
    let place = clean(appointment?.place ?? "")
    let isVisit = channel == nil || channel == .visit
    return [
      "talk": appointment.map(talkName) ?? "",
      "when": appointment.map(when) ?? "",
      "whenShort": appointment.flatMap { one in
        one.day.map { templates.shortMoment($0, one.start) }
      } ?? "",
      "minutes": appointment.map { $0.minutes > 0 ? String($0.minutes) : "" } ?? "",
      "place": place.isEmpty && isVisit && appointment != nil
        ? sender.lines.joined(separator: ", ") : place,
      "channel": channel.map { templates.word("channel.\($0.rawValue)") } ?? "",
      "topic": clean(appointment?.topic ?? ""),
      "interpreter": interpreter.isEmpty
        ? ""
        : reference.languages.label(interpreter, language: templates.language) ?? interpreter,
      "binding": flag(appointment?.isBinding ?? false),
      "visit": flag(appointment != nil && isVisit), "byPhone": flag(isCall),
      "byVideo": flag(channel == .video), "atProvider": flag(channel == .provider),
      "clientPhone": isCall ? clean(client.redacted.phone) : "",
      "oldWhen": "", "oldBinding": "", "answerBy": "",
    ]
  }

  private func when(_ appointment: Appointment) -> String {
    appointment.day.map { templates.moment($0, appointment.start) } ?? ""
  }

  private func talkName(_ appointment: Appointment) -> String {
    templates.word("talk.\((appointment.kind ?? .meeting).rawValue)")
  }
}
