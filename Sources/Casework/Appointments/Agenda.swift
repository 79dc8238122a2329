/// The calendar of a coach between two days.
package struct Agenda: Sendable, Equatable {
  /// The first and the last day that were read.
  package var days: ClosedRange<CalendarDate>
  /// The appointments, in the order of time.
  package var entries: [AgendaEntry]
  /// What else takes her time, in the order of time.
  package var busyTimes: [BusyTime]

  package init(
    days: ClosedRange<CalendarDate>, entries: [AgendaEntry] = [], busyTimes: [BusyTime] = []
  ) {
    self.days = days
    self.entries = entries
    self.busyTimes = busyTimes
  }

  /// The times that cannot be booked any more, without an appointment that is about to move.
  package func takenTimes(except id: RecordID? = nil) -> [TakenTime] {
    entries.compactMap { $0.appointment.id == id ? nil : TakenTime($0.appointment) }
      + busyTimes.compactMap(TakenTime.init)
  }
}

/// An appointment with the client it was agreed with.
package struct AgendaEntry: Sendable, Equatable {
  /// The appointment.
  package var appointment: Appointment
  /// The client's family names.
  package var familyName: String
  /// The client's given names.
  package var givenNames: String
  /// Whether the client is under a non-disclosure order.
  package var nonDisclosure: Bool
  /// How often the record has been changed since it was made.
  package var revision: Int

  package init(
    appointment: Appointment, familyName: String, givenNames: String, nonDisclosure: Bool,
    revision: Int = 0
  ) {
    self.appointment = appointment
    self.familyName = familyName
    self.givenNames = givenNames
    self.nonDisclosure = nonDisclosure
    self.revision = revision
  }

  /// Family names and given names, as lists show them.
  package var name: String { givenNames.isEmpty ? familyName : "\(familyName) \(givenNames)" }
}
