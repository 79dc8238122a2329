import Casework
import Interface
import ReferenceData
import Terminal

/// A row of a client's appointments: an appointment, or a note that tells of a contact.
enum AppointmentLine: Identifiable, Sendable {
  case appointment(Appointment)
  case note(NoteListing)

  var id: RecordID {
    switch self {
    case .appointment(let appointment): appointment.id
    case .note(let listing): listing.note.id
    }
  }

  /// The appointments to come, then what was, the latest first, with the notes of each below it.
  static func lines(of dossier: ClientDossier) -> [AppointmentLine] {
    let notes = dossier.noteListing.filter { $0.note.corrects == nil }
    let about = Dictionary(grouping: notes) { $0.note.appointment }
    func lines(_ appointment: Appointment) -> [AppointmentLine] {
      [.appointment(appointment)] + (about[appointment.id] ?? []).map(AppointmentLine.note)
    }
    let known = Set(dossier.appointments.map(\.id))
    var others = notes.filter { !($0.note.appointment.map(known.contains) ?? false) }[...]
    var rows = dossier.bookedAppointments.flatMap(lines)
    for appointment in dossier.pastAppointments {
      let later = others.prefix { $0.note.on ?? .earliest > appointment.day ?? .earliest }
      rows += later.map(AppointmentLine.note) + lines(appointment)
      others = others.dropFirst(later.count)
    }
    return rows + others.map(AppointmentLine.note)
  }

  /// The row of the same record in a dossier of another day; nil when it was not there.
  func among(_ dossier: ClientDossier) -> AppointmentLine? {
    switch self {
    case .appointment(let appointment): dossier.appointment(appointment.id).map { .appointment($0) }
    case .note(let listing): dossier.notes.contains { $0.id == listing.note.id } ? self : nil
    }
  }

  /// When, what, what became of it, how, where, which may be covered; of a note how it begins, and by whom it is.
  func cells(
    _ dossier: ClientDossier, _ templates: NoteTemplates, isCovered: Bool, _ session: Session
  ) -> [Span] {
    switch self {
    case .appointment(let appointment):
      Self.cells(appointment, dossier, isCovered: isCovered, session)
    case .note(let listing): Self.cells(listing, dossier, templates, session)
    }
  }

  private static func cells(
    _ listing: NoteListing, _ dossier: ClientDossier, _ templates: NoteTemplates,
    _ session: Session
  ) -> [Span] {
    let note = listing.note
    let isBelow = dossier.appointments.contains { $0.id == note.appointment }
    let day = note.on.map { session.when($0, nil) } ?? ""
    return [
      Span(TerminalText(isBelow ? "" : day), .muted),
      Span(TerminalText(isBelow ? "  " : "") + session.words(.appointmentNoted)),
      Span(TerminalText(listing.opening(templates)), .muted),
      Span(listing.isCorrected ? session.words(.appointmentNoteCorrected) : "", .muted),
      Span(TerminalText(note.author), .muted),
    ]
  }

  private static func cells(
    _ appointment: Appointment, _ dossier: ClientDossier, isCovered: Bool, _ session: Session
  ) -> [Span] {
    let isPast = appointment.state != .booked
    let when = appointment.day.map { session.when($0, appointment.start) }
    let way = appointment.channel.map { session.valueName(.appointment, "channel", $0.rawValue) }
    return [
      Span(TerminalText(when ?? session.words.plain(.agendaOpenTime)), isPast ? .muted : .normal),
      Span(TerminalText(session.title(of: appointment))),
      state(appointment, dossier, session),
      Span(way ?? ""),
      Span(session.place(of: appointment, isCovered: isCovered)),
    ]
  }

  /// What became of it; of one whose time has passed without a record, that it waits.
  private static func state(
    _ appointment: Appointment, _ dossier: ClientDossier, _ session: Session
  ) -> Span {
    let words = session.words
    var parts: [TerminalText] = []
    var role = Role.normal
    if appointment.state == .booked, appointment.day ?? .latest < session.today {
      parts.append(words(.appointmentUnrecorded))
      role = .warning
    } else {
      parts.append(session.valueName(.appointment, "state", appointment.state.rawValue))
    }
    if appointment.state == .missed {
      let reason = appointment.absenceReason.isEmpty ? "unasked" : appointment.absenceReason
      parts.append(session.valueName(.appointment, "absence_reason", reason))
      if appointment.absenceReason.isEmpty { role = .warning }
    }
    if appointment.state == .booked, appointment.isBinding {
      parts.append(words(.appointmentBinding))
    }
    if appointment.state == .held,
      !dossier.notes.contains(where: { $0.appointment == appointment.id })
    {
      parts.append(words(.appointmentWithoutNote, ["letter": session.letter(of: .writeNote)]))
    }
    return Span(TerminalText(parts.map(\.string).joined(separator: ", ")), role)
  }
}
