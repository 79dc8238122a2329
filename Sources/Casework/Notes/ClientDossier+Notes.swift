extension ClientDossier {
  /// The case after a note has been signed: the note, the contact it logs, and all that its commands do.
  ///
  /// A text of nothing but space makes no note, though its head and commands count. What a template left empty is left out.
  ///
  /// - Parameters:
  ///   - text: The text as written, commands included.
  ///   - acts: What the commands say, see `NoteReading`.
  package func signing(
    _ text: String, _ header: NoteHeader, _ acts: [NoteAct], by signature: NoteSignature,
    newID: () -> RecordID
  ) -> ClientDossier {
    var dossier = self
    if text.contains(where: { !$0.isWhitespace }) {
      var note = Note(id: newID(), client: client.id)
      note.on = header.day
      note.template = header.template
      note.text = text
      note.author = signature.coach
      note.signedAt = signature.moment
      note.corrects = header.corrects
      note.appointment = header.appointment
      note.source = header.source
      dossier.notes.append(note)
    }
    dossier.logContact(header, acts, coach: signature.coach, newID: newID)
    return dossier.applying(acts, of: header, by: signature, newID: newID)
  }

  /// The case after some acts, with or without a note.
  package func applying(
    _ acts: [NoteAct], of header: NoteHeader, by signature: NoteSignature, newID: () -> RecordID
  ) -> ClientDossier {
    var dossier = self
    for act in acts { dossier.apply(act, header, signature, newID) }
    return dossier
  }

  /// Writes the contact by which the law counts a talk, and what became of the appointment.
  ///
  /// Of an absence only a call that was not answered is a contact. A correction logs nothing again.
  private mutating func logContact(
    _ header: NoteHeader, _ acts: [NoteAct], coach: String, newID: () -> RecordID
  ) {
    guard header.corrects == nil else { return }
    var method = header.method
    for act in acts {
      switch act {
      case .hold(let kind, let channel): method = ContactMethod.code(kind, channel)
      case .miss:
        let appointment = appointments.first { $0.id == header.appointment }
        method = appointment?.channel == .phone ? ContactMethod.unanswered : ""
      default: break
      }
    }
    guard !method.isEmpty else { return }
    var contact = Contact(id: newID(), client: client.id)
    contact.on = header.day
    contact.method = method
    contact.coach = coach
    contacts.append(contact)
    guard method != ContactMethod.unanswered else { return }
    guard let index = appointments.firstIndex(where: { $0.id == header.appointment }) else {
      return
    }
    appointments[index].state = .held
  }

  private mutating func apply(
    _ act: NoteAct, _ header: NoteHeader, _ signature: NoteSignature, _ newID: () -> RecordID
  ) {
    switch act {
    case .hold:
      break
    case .refer(let service, let wait, let purpose):
      refer(to: service, wait: wait, purpose: purpose, on: header.day, signature.catalogue, newID)
    case .agree(let side, let text, let due):
      var action = AgreedAction(id: newID(), client: client.id)
      action.text = text
      action.responsible = side
      action.due = due
      action.agreedOn = header.day
      actions.append(action)
    case .meet(let meeting):
      book(meeting, after: header, signature, newID)
    case .offer(let title, let employer, let due):
      var offer = JobOffer(id: newID(), client: client.id)
      offer.title = title
      offer.employer = employer
      offer.offeredOn = header.day
      offer.answerDue = due
      jobOffers.append(offer)
    case .miss(let reason, let words):
      guard let appointment = header.appointment else { return }
      var absence = Absence(of: appointment)
      absence.reason = reason
      absence.text = words
      recordAbsence(absence, on: signature.today, newID: newID)
    case .reviewPlan:
      reviewPlan(on: header.day, signature.rules)
    case .extendPlan(let section, let text):
      extendPlan(section, text, signature, newID)
    case .say(let kind, let text):
      var word = ClientWord(id: newID(), client: client.id)
      word.kind = kind
      word.on = header.day
      word.text = text
      clientWords.append(word)
    case .consent(let decision, let purpose, let way, let recipient):
      recordConsent(
        purpose, to: recipient, content: "", isGiven: decision == .given, way: way,
        on: header.day, newID: newID)
    case .assess(let kind, let score, let summary):
      var assessment = Assessment(id: newID(), client: client.id)
      assessment.kind = kind
      assessment.on = header.day
      assessment.source = header.source
      assessment.score = score
      assessment.summary = summary
      assessments.append(assessment)
    case .clarify(let cause, let due):
      var clarification = Clarification(id: newID(), client: client.id)
      clarification.cause = cause
      clarification.subject = cause == Absence.clarificationCause ? header.appointment : nil
      clarification.eventOn = header.day
      clarification.requestedOn = signature.today
      clarification.due = due ?? Absence.usualDue(asked: signature.today)
      clarifications.append(clarification)
    case .finish(let id):
      guard let index = actions.firstIndex(where: { $0.id == id }) else { return }
      actions[index].doneOn = header.day
    }
  }
}
