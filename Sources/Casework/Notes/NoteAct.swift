/// One thing that a line of a note, or a command without a note, does to a client's case.
package enum NoteAct: Sendable, Hashable {
  /// A referral is agreed on with the client; `wait` is the day by which an answer is expected.
  case refer(NoteService, wait: CalendarDate?, purpose: String)
  /// Something agreed to be done by a day.
  case agree(ResponsibleSide, String, due: CalendarDate?)
  /// The next time together; without a time of day the first free one.
  case meet(NoteMeeting)
  /// A vacancy; the day is the one by which the client answers.
  case offer(title: String, employer: String, due: CalendarDate?)
  /// The client did not come: the reason, none while it has not been asked, and her own words.
  case miss(AbsenceReason?, words: String)
  /// What this contact was.
  case hold(AppointmentKind, AppointmentChannel)
  /// The plan was reviewed in the talk (380/2023 35–36 §).
  case reviewPlan
  /// A line for a part of the plan.
  case extendPlan(PlanSection, String)
  /// The client's own words.
  case say(ClientWordKind, String)
  /// A consent or the refusal of it (380/2023 116.4, 118 §).
  case consent(ConsentDecision, ConsentPurpose, ConsentWay, recipient: String)
  /// The result of an assessment, as a number from 0 to 10, words, or both.
  case assess(AssessmentKind, score: Int?, summary: String)
  /// A request for an explanation, and the day by which it is answered.
  case clarify(cause: String, due: CalendarDate?)
  /// An open promise or task is done.
  case finish(RecordID)
}

/// A service as a note names it: one of the catalogue, or a name that is not there.
package struct NoteService: Sendable, Hashable {
  /// The service of the catalogue; nil for one that is not there.
  package let id: RecordID?
  /// The name.
  package let name: String
  /// Who provides it; empty when not known.
  package let provider: String

  /// Takes what a referral needs to know.
  package init(id: RecordID? = nil, name: String, provider: String = "") {
    self.id = id
    self.name = name
    self.provider = provider
  }
}

/// A time together as a note tells it.
package struct NoteMeeting: Sendable, Hashable {
  /// What is held.
  package let kind: AppointmentKind
  /// The day.
  package let day: CalendarDate
  /// When it begins; nil for the first free time of the day.
  package let start: ClockTime?
  /// How the two meet; nil as this time.
  package let channel: AppointmentChannel?

  /// Takes what was told.
  package init(
    kind: AppointmentKind, day: CalendarDate, start: ClockTime? = nil,
    channel: AppointmentChannel? = nil
  ) {
    self.kind = kind
    self.day = day
    self.start = start
    self.channel = channel
  }
}
