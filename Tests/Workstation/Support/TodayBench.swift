import CaseStore
import Casework
import Interface
import Terminal
import Workstation

/// The first screen with a day that has something of everything.
enum TodayBench {
  static func make(
    people: Int = 40, language: Language = .fi, appointments: Bool = true
  ) throws -> Bench {
    var world = Numbers()
    return try Bench(people: people, language: language, hasCasework: false, opens: .today) {
      dossier, index in
      if appointments { add(appointment: index, to: &dossier, &world) }
      add(promise: index, to: &dossier, &world)
    }
  }

  private static func add(
    appointment index: Int, to dossier: inout ClientDossier, _ numbers: inout Numbers
  ) {
    let times: [Int: (hour: Int, kind: AppointmentKind, channel: AppointmentChannel)] = [
      1: (9, .jobSearchTalk, .visit), 2: (15, .initialInterview, .phone), 3: (10, .meeting, .video),
    ]
    guard let time = times[index] else { return }
    var appointment = Appointment(id: numbers.next(), client: dossier.client.id)
    appointment.day = PracticeStore.today
    appointment.start = ClockTime(hour: time.hour, minute: 30)
    appointment.kind = time.kind
    appointment.channel = time.channel
    appointment.isBinding = index == 1
    appointment.coach = "V001"
    appointment.state = index == 1 ? .held : index == 3 ? .cancelled : .booked
    dossier.appointments.append(appointment)
  }

  private static func add(
    promise index: Int, to dossier: inout ClientDossier, _ numbers: inout Numbers
  ) {
    guard index % 7 == 4 else { return }
    var action = AgreedAction(id: numbers.next(), client: dossier.client.id)
    action.text = "Soitan työnantajalle"
    action.responsible = .coach
    action.agreedOn = PracticeStore.today.adding(days: -20)
    action.due = PracticeStore.today.adding(days: index - 12)
    dossier.actions.append(action)
  }

  /// Identities that are the same on every run.
  private struct Numbers {
    private var count: UInt64 = 0

    mutating func next() -> RecordID {
      count += 1
      return RecordID(at: Moment(milliseconds: 1_795_000_000_000), random: (count, count))
    }
  }
}

extension Bench {
  var today: TodayScreen? { model.screens.first as? TodayScreen }

  /// A client as the store has her.
  func stored(_ client: RecordID) throws -> ClientDossier? { try store.dossier(client) }

  /// The selected item of the worklist.
  var item: WorklistEntry? { today?.window.selected }

  /// Does what a screen of another slice would have done.
  func send(effect: Effect) {
    let performer = EffectPerformer(
      store: store, reference: PracticeStore.reference, words: model.session.words,
      clock: hand.clock)
    guard let result = performer.perform(effect, user: "V001") else { return }
    engine.dispatch(.result(result))
  }

  /// Goes down to the first row that meets a condition.
  func goDown(to condition: (WorklistEntry) -> Bool) {
    press(.home)
    if today?.selectedAppointment != nil { press(.pageDown) }
    for _ in 0..<500 where !(item.map(condition) ?? true) { press(.down) }
  }
}
