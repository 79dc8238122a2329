/// What an item of the worklist asks for, the gravest first.
package enum DueKind: String, CaseIterable, Sendable, FieldRepresentable {
  /// The initial interview has not been held (380/2023 31 §).
  case initialInterview = "initial_interview"
  /// An appointment was missed and the reason has not been asked.
  case missedAppointment = "missed_appointment"
  /// The time of an appointment has passed and nobody has said what became of it.
  case openAppointment = "open_appointment"
  /// The periodic talk has not been held (380/2023 32 §).
  case jobSearchTalk = "job_search_talk"
  /// There is no approved plan (380/2023 34 §, 38 §).
  case planMissing = "plan_missing"
  /// The plan has not been reviewed (380/2023 35 §; 681/2023 22 §; 381/2023 6 §; 189/2001).
  case planReview = "plan_review"
  /// The way to the services of an integration plan has not been shown (681/2023 20.5 §).
  case integrationGuidance = "integration_guidance"
  /// An explanation has been answered, or its time has run out, and it waits for the coach.
  case clarification
  /// A review period of the job-search duty has ended without a report (380/2023 39 §).
  case dutyReport = "duty_report"
  /// A provider is silent.
  case referralSilent = "referral_silent"
  /// The day of a service's start has passed and nobody has said that it began.
  case serviceStart = "service_start"
  /// A service ends and the talk before it is not booked (380/2023 33 §).
  case serviceEnding = "service_ending"
  /// A service has ended and its talk or feedback is missing (380/2023 33 §, 59 §).
  case serviceEnded = "service_ended"
  /// Supplementary talks of the law of the date, or agreed ones (380/2023 32 §).
  case supplementaryTalk = "supplementary_talk"
  /// The coach's own promise.
  case coachPromise = "coach_promise"
  /// The client's promise, or a provider's.
  case clientPromise = "client_promise"
  /// An offer has not been answered in time (380/2023 43 §).
  case offerAnswer = "offer_answer"
  /// A consent has been asked and not decided.
  case consentOpen = "consent_open"
  /// A text waits to be entered in the national system.
  case nationalEntry = "national_entry"
  /// The telephone number cannot take reminders.
  case phoneNumber = "phone_number"
  /// Nobody has been in contact for long.
  case noContact = "no_contact"
  /// The unemployment soon reaches three, six or twelve months.
  case spellLength = "spell_length"
  /// The job-search profile must be published (380/2023 ch. 14, from 1.9.2026).
  case profile
}

extension DueKind: Comparable {
  package static func < (left: DueKind, right: DueKind) -> Bool { left.severity < right.severity }

  /// The place among the kinds, 0 for the gravest.
  package var severity: Int { DueKind.severities[self] ?? 0 }

  private static let severities = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

extension DueKind {
  /// Whether a coach may tick it as seen to; all else is closed by what happens alone.
  ///
  /// A supplementary talk may be replaced by another personal service (380/2023 36.3 §) or be obviously needless (33.2 §).
  package var canBeTicked: Bool {
    switch self {
    case .supplementaryTalk, .serviceEnded, .phoneNumber, .spellLength, .profile: true
    default: false
    }
  }

  /// Whether it is asked for only while the client is registered as a job seeker.
  ///
  /// What was promised, and what happened and must be answered for, outlives the job search.
  var endsWithJobSearch: Bool {
    switch self {
    case .initialInterview, .jobSearchTalk, .planMissing, .planReview, .integrationGuidance,
      .dutyReport, .serviceStart, .serviceEnding, .supplementaryTalk, .offerAnswer, .consentOpen,
      .referralSilent, .phoneNumber, .noContact, .spellLength, .profile:
      true
    case .missedAppointment, .openAppointment, .clarification, .serviceEnded, .coachPromise,
      .clientPromise, .nationalEntry:
      false
    }
  }
}
