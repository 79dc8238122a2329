import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal

extension BookingScreen {
  /// Looks at a field that the cursor has left: a short day is written out, and the time that was proposed follows it.
  package mutating func check(_ id: String, _ session: inout Session) {
    BookingForm.normalise(id, &form, session)
    let problem = BookingForm.problem(id, form, session)
    form.setProblem(id, problem.map { session.words($0) })
    if let problem { session.say(problem, kind: .error) }
    follow(session)
  }

  /// Moves the proposed time to the first free one of another day, unless a time was typed.
  mutating func follow(_ session: Session) {
    guard let free, let proposed, let day = session.date(form.value("day").trimmed),
      day != proposed.day,
      form.value("start").isEmpty || form.value("start") == proposed.start.finnish
    else { return }
    let appointment = appointment(session)
    let times = free.times(
      on: day, minutes: max(5, appointment.minutes), place: appointment.attendedPlace)
    guard let start = times.first(where: { $0 >= proposed.start }) ?? times.last else { return }
    self.proposed = FreeSlot(day: day, start: start)
    form.set("start", start.finnish)
  }

  /// Saves when every field is right; otherwise goes to the first that is not.
  mutating func save(_ session: inout Session) -> [Effect] {
    for field in form.fields {
      BookingForm.normalise(field.id, &form, session)
      form.setProblem(
        field.id, BookingForm.problem(field.id, form, session).map { session.words($0) })
    }
    follow(session)
    if let first = form.firstProblem {
      form.focus = first
      session.message = Message(
        session.words.counted(.problemsLeft, form.problemCount), kind: .error)
      return []
    }
    let appointment = appointment(session)
    var after = dossier
    let label: TextKey
    switch purpose {
    case .book:
      after.book(
        appointment, andOn: BookingForm.seriesDays(form, appointment, session),
        newID: session.newID)
      label = .changeBooked
    case .edit:
      guard form.isDirty else {
        session.say(.nothingToSave)
        return []
      }
      after.book(appointment)
      label = .changeAppointment
    case .move(let id):
      after.move(id, to: appointment)
      label = .changeMoved
    }
    isSaving = true
    return [.save(before: dossier, after: after, draft: drafted.key, label: label)]
  }

  func say(of saved: ClientDossier, _ session: inout Session) {
    let when = saved.appointment(original.id).flatMap { one in
      one.day.map { session.when($0, one.start) }
    }
    let added = saved.appointments.count - dossier.appointments.count
    switch purpose {
    case .book where added > 1:
      session.say(.agendaBookedSeries, ["n": "\(added)", "when": when ?? ""])
    case .book: session.say(.agendaBooked, ["when": when ?? ""])
    case .edit: session.say(.saved)
    case .move: session.say(.agendaMoved, ["when": when ?? ""])
    }
  }
}
