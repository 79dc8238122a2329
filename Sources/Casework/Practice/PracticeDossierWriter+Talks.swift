extension PracticeDossierWriter {
  /// Writes the appointments of the last talks and one to come; a few were missed.
  mutating func writeAppointments(index: Int, _ texts: PracticeTexts) {
    let slot = index % PracticePopulation.clientsOfCoach
    for talk in talks.suffix(2) {
      guard let day = talk.on, let code = Int(talk.method) else { continue }
      var appointment = appointment(on: day, slot: slot)
      appointment.kind = [.initialInterview, .supplementaryTalk, .jobSearchTalk][(code - 21) / 3]
      appointment.channel = [.visit, .video, .phone][(code - 21) % 3]
      appointment.state = .held
      dossier.appointments.append(appointment)
    }
    writeAbsence(slot: slot, texts)
    // Eight of a coach's clients meet her today or the next working day, some others within five weeks.
    let ahead = slot % 25 == 7 ? 0 : random.below(100) < 35 ? 1 + slot / 8 : nil
    guard let ahead else { return }
    let days = WorkingDays()
    let first = days.first(onOrAfter: today)
    let day = ahead == 0 ? first : days.deadline(ahead, after: first)
    var next = appointment(on: day, slot: ahead == 0 ? slot / 25 : slot)
    next.kind = talks.isEmpty ? .initialInterview : .jobSearchTalk
    next.channel = [.visit, .visit, .phone, .video][random.below(4)]
    next.isBinding = random.happens(perMille: 700)
    next.interpreter = dossier.client.needsInterpreter ? dossier.client.interpreterLanguage : ""
    dossier.appointments.append(next)
  }

  /// An appointment in the coach's calendar; slots of one day do not overlap.
  private mutating func appointment(on day: CalendarDate, slot: Int) -> Appointment {
    var appointment = Appointment(id: newID(), client: client)
    appointment.day = day
    appointment.start = ClockTime(minutes: 8 * 60 + 30 + slot % 8 * 50)
    appointment.minutes = 45
    appointment.coach = dossier.client.coach
    return appointment
  }

  private mutating func writeAbsence(slot: Int, _ texts: PracticeTexts) {
    guard let talk = talks.last?.on, random.happens(perMille: 45) else { return }
    let day = WorkingDays().first(onOrAfter: talk.adding(days: -9))
    guard day < talk, day > searchBegan else { return }
    var missed = appointment(on: day, slot: slot)
    missed.kind = .jobSearchTalk
    missed.channel = .visit
    missed.isBinding = true
    missed.state = .missed
    if random.happens(perMille: 700) {
      missed.absenceReason = ["illness", "obstacle", "forgot"][random.below(3)]
      missed.absenceText = texts.draw("absence", using: &random)
    }
    if missed.absenceReason == "forgot" { writeClarification(of: missed, texts) }
    dossier.appointments.append(missed)
  }

  private mutating func writeClarification(of missed: Appointment, _ texts: PracticeTexts) {
    guard let day = missed.day else { return }
    var record = Clarification(id: newID(), client: client)
    record.cause = "absence"
    record.subject = missed.id
    record.eventOn = day
    record.requestedOn = min(day.adding(days: 1), today)
    record.due = record.requestedOn?.adding(days: 7)
    if let answered = record.requestedOn?.adding(days: 4), answered <= today {
      record.answeredOn = answered
      record.answer = texts.draw("answer", using: &random)
      let passed = answered.adding(days: 2)
      if passed <= today, random.happens(perMille: 700) { record.passedOn = passed }
    }
    dossier.clarifications.append(record)
  }

  /// Writes notes of the last talks, signed on their day; nearly all have been entered in the national system.
  mutating func writeNotes(_ texts: PracticeTexts) {
    for talk in talks.suffix(3) {
      guard let day = talk.on, random.happens(perMille: 850) else { continue }
      var note = Note(id: newID(), client: client)
      note.on = day
      note.template = ["initial", "supplementary", "talk"][((Int(talk.method) ?? 27) - 21) / 3]
      note.text = texts.draw("note", using: &random)
      note.author = talk.coach.isEmpty ? dossier.client.coach : talk.coach
      note.signedAt = Moment(milliseconds: Int64(day.dayNumber) * 86_400_000 + 43_200_000)
      note.enteredOn = random.happens(perMille: 993) ? day : nil
      note.appointment = dossier.appointments.first { $0.day == day && $0.state == .held }?.id
      dossier.notes.append(note)
    }
    // A few have been dealt with by a colleague since.
    guard let last = talks.last?.on, random.happens(perMille: 120) else { return }
    let day = last.adding(days: 2)
    guard day < today else { return }
    var note = Note(id: newID(), client: client)
    (note.on, note.enteredOn) = (day, day)
    note.text = texts.draw("message", using: &random)
    note.author = "V009"
    note.signedAt = Moment(milliseconds: Int64(day.dayNumber) * 86_400_000 + 43_200_000)
    dossier.notes.append(note)
  }

  /// Writes what both sides have promised: most is done, a little is late.
  mutating func writePromises(_ texts: PracticeTexts) {
    guard let agreed = talks.last?.on else { return }
    for _ in 0..<random.below(4) {
      var action = AgreedAction(id: newID(), client: client)
      let isCoach = random.happens(perMille: 300)
      action.responsible = isCoach ? .coach : .client
      action.text = texts.draw(isCoach ? "coach_promise" : "client_promise", using: &random)
      guard !dossier.actions.contains(where: { $0.text == action.text }) else { continue }
      action.agreedOn = agreed
      action.isInPlan = !isCoach && latestPlanIndex != nil
      let due = WorkingDays().first(onOrAfter: agreed.adding(days: 10 + random.below(60)))
      action.due = due
      if due < today.adding(days: 4), !random.happens(perMille: 25) {
        action.doneOn = min(today, max(agreed, due.adding(days: -random.below(6))))
      }
      dossier.actions.append(action)
    }
  }

  /// Writes reports of the review periods that have ended; a few are missing.
  mutating func writeDutyReports() {
    guard let index = latestPlanIndex, let count = dossier.plans[index].dutyCount, count > 0,
      let months = dossier.plans[index].dutyMonths, var began = dossier.plans[index].dutyBegan
    else { return }
    while began.adding(months: months) <= today {
      let next = began.adding(months: months)
      defer { began = next }
      guard !random.happens(perMille: 30) else { continue }
      var report = DutyReport(id: newID(), client: client)
      report.began = began
      report.ended = next.adding(days: -1)
      report.reportedOn = min(next.adding(days: random.below(4)), today)
      report.count = max(0, count - random.below(2))
      dossier.dutyReports.append(report)
    }
  }
}
