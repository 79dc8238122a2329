/// What the next appointment of a client is proposed to be, before anything has been typed.
package struct BookingProposal: Sendable, Equatable {
  /// What is held.
  package var kind: AppointmentKind
  /// The time in which the law wants it; nil when it has none.
  package var window: BookingWindow?
  /// How the two meet: as the last time.
  package var channel: AppointmentChannel
  /// Where: as the last time in that way.
  package var place: String
  /// The language of the interpreter; empty for none.
  package var interpreter: String

  /// Proposes by what is due, else the initial interview when none has been held, else a job-search talk.
  ///
  /// What already has an appointment to come is passed over. Of several the one that is due first is proposed.
  package init(for dossier: ClientDossier, due items: [DueItem], today: CalendarDate) {
    let booked = Set(dossier.bookedAppointments.filter { $0.day ?? .earliest >= today }.map(\.kind))
    let talk = items.compactMap { item in Self.kind(of: item).map { (kind: $0, item: item) } }
      .filter { !booked.contains($0.kind) }
      .min { ($0.item.due, $0.item.kind) < ($1.item.due, $1.item.kind) }
    if let talk {
      kind = talk.kind
      window = BookingWindow(opens: talk.item.opens, due: talk.item.due)
    } else if items.isEmpty, !dossier.hasHeldInitialInterview, !booked.contains(.initialInterview) {
      kind = .initialInterview
    } else {
      kind = booked.contains(.jobSearchTalk) ? .meeting : .jobSearchTalk
    }
    let latest = dossier.appointments.filter { $0.state == .held || $0.state == .booked }
      .max(by: Appointment.isEarlier)
    channel =
      latest?.channel ?? dossier.latestContact.flatMap { Self.channel(of: $0.method) } ?? .visit
    place = latest?.place ?? ""
    interpreter = dossier.client.needsInterpreter ? dossier.client.interpreterLanguage : ""
  }

  /// What kind of appointment meets something that is due; nil for what no talk meets.
  private static func kind(of item: DueItem) -> AppointmentKind? {
    switch item.kind {
    case .initialInterview: .initialInterview
    case .jobSearchTalk, .serviceEnding, .planReview: .jobSearchTalk
    case .supplementaryTalk: .supplementaryTalk
    // What has ended also asks for a feedback, which takes no talk.
    case .serviceEnded where item.isTalk: .supplementaryTalk
    default: nil
    }
  }

  /// How two met who had a contact of a method; nil for what was no meeting.
  private static func channel(of method: String) -> AppointmentChannel? {
    switch method {
    case "21", "24", "27", "35", "70": .visit
    case "20", "22", "25", "28", "71": .video
    case "01", "23", "26", "29", "31", "72": .phone
    case "30": .provider
    default: nil
    }
  }

  /// The first day to look for a free time on: inside the window, and not before tomorrow.
  package func firstDay(today: CalendarDate) -> CalendarDate {
    max(today.adding(days: 1), window?.opens ?? .earliest)
  }

  /// The free time to propose: the first of the window; when that is full or past, the first there is.
  package func slot(
    in free: FreeSlots, today: CalendarDate, minutes: Int? = nil
  ) -> FreeSlot? {
    let first = firstDay(today: today)
    return free.first(
      from: first, through: max(first, window?.due ?? .earliest).adding(days: 366),
      minutes: minutes ?? kind.usualMinutes, place: channel.attendedPlace(place))
  }
}

/// The time in which an appointment should be.
package struct BookingWindow: Sendable, Equatable {
  /// The first day.
  package var opens: CalendarDate
  /// The last day in time.
  package var due: CalendarDate

  package init(opens: CalendarDate, due: CalendarDate) {
    self.opens = opens
    self.due = due
  }
}

extension ClientDossier {
  /// Whether an initial interview has been held, as the contacts tell.
  package var hasHeldInitialInterview: Bool {
    contacts.contains { ["21", "22", "23"].contains($0.method) }
  }
}
