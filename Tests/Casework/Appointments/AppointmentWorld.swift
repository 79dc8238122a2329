import Casework

/// Made-up appointments for tests.
enum AppointmentWorld {
  static func id(_ number: Int) -> RecordID {
    RecordID(at: Moment(milliseconds: Int64(number)), random: (UInt64(number), 2))
  }

  /// Identifiers after a number, one by one.
  static func newID(after count: Int = 1_000) -> () -> RecordID {
    var number = count
    return {
      number += 1
      return id(number)
    }
  }

  static func time(_ text: String) -> ClockTime? { ClockTime(typed: text) }

  static func appointment(
    _ number: Int, _ day: CalendarDate, _ start: String? = "9.00", minutes: Int = 45,
    kind: AppointmentKind? = .jobSearchTalk, channel: AppointmentChannel? = .visit,
    place: String = ""
  ) -> Appointment {
    var appointment = Appointment(id: id(number), client: id(0))
    appointment.kind = kind
    appointment.day = day
    appointment.start = start.flatMap(time)
    appointment.minutes = minutes
    appointment.channel = channel
    appointment.place = place
    appointment.coach = "V001"
    return appointment
  }

  static func dossier(_ appointments: [Appointment] = []) -> ClientDossier {
    var dossier = ClientDossier(client: Client(id: id(0)))
    dossier.appointments = appointments
    return dossier
  }

  static func slots(
    _ appointments: [Appointment] = [], hours: CoachHours = CoachHours(),
    now: (CalendarDate, Int) = ("23.11.2026", 0)
  ) -> FreeSlots {
    FreeSlots(
      hours: hours, workingDays: WorkingDays(), taken: appointments.compactMap { TakenTime($0) },
      now: (now.0, now.1))
  }
}
