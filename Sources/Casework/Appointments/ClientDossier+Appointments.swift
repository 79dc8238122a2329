extension ClientDossier {
  /// The appointment of an identifier.
  package func appointment(_ id: RecordID) -> Appointment? { appointments.first { $0.id == id } }

  /// The appointments that are still to come, or of which nobody has said what became of them, the next first.
  package var bookedAppointments: [Appointment] {
    appointments.filter { $0.state == .booked }.sorted(by: Appointment.isEarlier)
  }

  /// The appointments of which it is known what became of them, the latest first.
  package var pastAppointments: [Appointment] {
    appointments.filter { $0.state != .booked }.sorted { Appointment.isEarlier($1, $0) }
  }

  /// Adds an appointment, or takes it in place of the one of its identifier.
  package mutating func book(_ appointment: Appointment) {
    if let index = appointments.firstIndex(where: { $0.id == appointment.id }) {
      appointments[index] = appointment
    } else {
      appointments.append(appointment)
    }
  }

  /// Adds an appointment and those that follow it on other days, as one series.
  package mutating func book(
    _ appointment: Appointment, andOn days: [CalendarDate], newID: () -> RecordID
  ) {
    var first = appointment
    if !days.isEmpty { first.series = first.id }
    book(first)
    for day in days {
      var next = first.copied(as: newID())
      next.day = day
      next.series = first.id
      appointments.append(next)
    }
  }

  /// Says that an appointment was held: writes the contact by which the law counts it.
  ///
  /// Nothing happens when it is not known or was held already.
  ///
  /// - Parameters:
  ///   - day: The day on which it was held.
  ///   - coach: Who held it.
  package mutating func hold(
    _ id: RecordID, on day: CalendarDate, coach: String, newID: () -> RecordID
  ) {
    guard let index = appointments.firstIndex(where: { $0.id == id }),
      appointments[index].state != .held
    else { return }
    appointments[index].state = .held
    appointments[index].absenceReason = ""
    appointments[index].absenceText = ""
    var contact = Contact(id: newID(), client: client.id)
    contact.on = day
    contact.method = appointments[index].contactMethod
    contact.coach = coach
    contacts.append(contact)
  }

  /// Calls an appointment off.
  package mutating func cancel(_ id: RecordID) {
    guard let index = appointments.firstIndex(where: { $0.id == id }) else { return }
    appointments[index].state = .cancelled
  }

  /// Moves an appointment: the old one stays and names the one that takes its place.
  package mutating func move(_ id: RecordID, to appointment: Appointment) {
    guard let index = appointments.firstIndex(where: { $0.id == id }), id != appointment.id else {
      return
    }
    appointments[index].state = .moved
    appointments[index].replacedBy = appointment.id
    book(appointment)
  }

  /// Writes an absence with all that is done about it: reason, request for an explanation, new time.
  ///
  /// - Parameter today: The day on which the explanation is asked for.
  package mutating func recordAbsence(
    _ absence: Absence, on today: CalendarDate, newID: () -> RecordID
  ) {
    guard let index = appointments.firstIndex(where: { $0.id == absence.appointment }) else {
      return
    }
    appointments[index].state = .missed
    appointments[index].absenceReason = absence.reason?.rawValue ?? ""
    appointments[index].absenceText = absence.text
    if let replacement = absence.replacement {
      appointments[index].replacedBy = replacement.id
      book(replacement)
    }
    let isAsked = clarifications.contains { $0.subject == absence.appointment }
    guard let due = absence.explanationDue, !isAsked else { return }
    var clarification = Clarification(id: newID(), client: client.id)
    clarification.cause = Absence.clarificationCause
    clarification.subject = absence.appointment
    clarification.eventOn = appointment(absence.appointment)?.day
    clarification.requestedOn = today
    clarification.due = due
    clarifications.append(clarification)
  }
}

extension Appointment {
  /// Whether one appointment comes before another: by day, by time, one without a time first.
  package static func isEarlier(_ left: Appointment, _ right: Appointment) -> Bool {
    (left.day ?? .earliest, left.start?.minutes ?? -1, left.id)
      < (right.day ?? .earliest, right.start?.minutes ?? -1, right.id)
  }

  /// The same agreement as another appointment of its own, of which nothing has become yet.
  package func copied(as id: RecordID) -> Appointment {
    var copy = Appointment(id: id, client: client)
    copy.kind = kind
    copy.day = day
    copy.start = start
    copy.minutes = minutes
    copy.channel = channel
    copy.place = place
    copy.topic = topic
    copy.isBinding = isBinding
    copy.interpreter = interpreter
    copy.coach = coach
    return copy
  }

  /// When it ends, in minutes since midnight of its day; nil while only the day is agreed.
  package var end: Int? { start.map { $0.minutes + minutes } }
}
