import Casework
import ReferenceData

/// What can be done with an appointment, wherever it is shown.
enum AppointmentActions {
  static let commands: [CommandID] = [
    .hold, .absence, .move, .cancelTime, .summons, .reminder,
  ]

  /// The commands for an appointment, each with what stands in its way.
  static func offers(_ appointment: Appointment?, _ session: Session) -> [Offer] {
    commands.map { offer($0, appointment, session) }
  }

  /// One command for an appointment, with what stands in its way.
  static func offer(
    _ command: CommandID, _ appointment: Appointment?, _ session: Session
  ) -> Offer {
    Offer(command, unless: obstacle(command, appointment, session))
  }

  private static func obstacle(
    _ command: CommandID, _ appointment: Appointment?, _ session: Session
  ) -> TextKey? {
    if command == .summons || command == .reminder {
      return appointment == nil ? .obstacleNoAppointment : nil
    }
    if session.isReadOnly { return .obstacleReadOnly }
    guard let appointment else { return .obstacleNoAppointment }
    // Who comes after all was held; whose reason is told later is looked at again.
    let isOpen = appointment.state == .booked || appointment.state == .missed
    if !isOpen || command == .cancelTime && appointment.state == .missed {
      return .obstacleNotBooked
    }
    guard command == .hold || command == .absence, let day = appointment.day else { return nil }
    return day > session.today ? .obstacleNotYet : nil
  }

  /// Does a command with an appointment of a client.
  static func perform(
    _ command: CommandID, _ appointment: Appointment, of dossier: ClientDossier,
    _ session: inout Session
  ) -> [Effect] {
    var after = dossier
    switch command {
    case .hold:
      after.hold(
        appointment.id, on: appointment.day ?? session.today,
        coach: appointment.coach.isEmpty ? session.coach : appointment.coach, newID: session.newID)
      session.say(.agendaHeld, ["what": session.title(of: appointment)])
      return [.save(before: dossier, after: after, draft: "", label: .changeHeld)]
    case .cancelTime:
      after.cancel(appointment.id)
      session.say(.agendaCancelled)
      return [.save(before: dossier, after: after, draft: "", label: .changeCancelled)]
    case .absence:
      session.navigation = .push(AbsenceScreen(of: appointment, of: dossier, session))
    case .move:
      session.navigation = .push(BookingScreen(moving: appointment, of: dossier, session))
    case .summons:
      let isNewTime = dossier.appointments.contains {
        $0.state == .moved && $0.replacedBy == appointment.id
      }
      let request = isNewTime ? PaperRequest.change(appointment.id) : .summons(appointment.id)
      session.navigation = .push(PapersScreen(request, of: dossier, session))
    case .reminder:
      session.navigation = .push(PapersScreen(.reminder(appointment.id), of: dossier, session))
    default:
      break
    }
    return []
  }
}
