extension Appointment {
  /// The code of the contact that holding the appointment makes (URA `yhtottotapa`).
  ///
  /// 21–23 initial interview, 24–26 and 30 supplementary talk, 27–29 job-search talk; other meetings have the codes of
  /// visits, calls and video. A visit at a provider's that has no code of its own is a visit. What is not known counts as
  /// a meeting, as a visit.
  package var contactMethod: String {
    ContactMethod.code(kind ?? .meeting, channel ?? .visit)
  }

  /// Whether the meeting is one of the talks that the law asks for (380/2023 31–33 §).
  package var isStatutoryTalk: Bool { kind?.isStatutoryTalk ?? false }
}

extension AppointmentKind {
  /// Whether it is one of the talks that the law asks for (380/2023 31–33 §).
  package var isStatutoryTalk: Bool {
    switch self {
    case .initialInterview, .jobSearchTalk, .supplementaryTalk: true
    case .meeting, .network: false
    }
  }

  /// How long it is proposed to last, in minutes.
  package var usualMinutes: Int {
    switch self {
    case .initialInterview, .network: 60
    case .jobSearchTalk: 45
    case .supplementaryTalk, .meeting: 30
    }
  }
}
