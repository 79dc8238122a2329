import CaseStore
import Casework
import Interface
import ReferenceData

extension TodayScreen {
  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .today(let result):
      let effects = receive(result, &session)
      return effects + told.need(for: selectedItem, session)
    case .opened(let dossier, _) where dossier.client.id == errand?.client:
      return run(with: dossier, &session)
    case .missing(errand?.client), .failed:
      (errand, savesHere) = (nil, false)
      return []
    case .saved(let dossier, isNew: false, didChange: true):
      noteClosed(dossier, session)
      return savesHere ? appear(&session) : []
    case .undone, .redone:
      return reread(session)
    default:
      return []
    }
  }

  private mutating func receive(
    _ result: TodayResult, _ session: inout Session
  ) -> [Effect] {
    switch result {
    case .outdated:
      session.say(.todayRebuilding)
      return [.today(.rebuild)]
    case .rebuilt(let isDone):
      session.say(
        isDone ? .todayRebuilt : .todayNotRebuilt, kind: isDone ? .information : .warning)
      return isDone ? reread(session) : []
    case .rows(let query, let need, let rows, let isComplete):
      guard query == self.query else { return [] }
      let next = window.receive(rows, for: need, complete: isComplete)
      return next.map { [.today(.read(self.query, $0))] } ?? []
    case .rowsAround(let query, let rows, let beginsAtFirst, let endsAtLast, let entry):
      guard query == self.query else { return [] }
      window.replace(
        with: rows, beginsAtFirst: beginsAtFirst, endsAtLast: endsAtLast, selecting: entry.id)
    case .counted(let query, let counts):
      if query == self.query { self.counts = counts }
    case .appointments(let day, let appointments):
      guard day == query.today else { return [] }
      self.appointments = appointments
      selectedAppointment = selectedAppointment.flatMap {
        appointments.isEmpty ? nil : min($0, appointments.count - 1)
      }
      return resize(&session)
    case .found(let query, let rows):
      guard query == self.query else { return [] }
      window.marked.formUnion(rows.map(\.id))
      session.message = Message(session.words.counted(.todayMarked, window.marked.count))
    case .postponed(let number, let day):
      window.marked = []
      session.message = Message(
        session.words.counted(.postponed, number, ["date": day.finnish]))
      return reread(session)
    case .ticked(let number):
      window.marked = []
      session.message = Message(session.words.counted(.ticked, number))
      return reread(session)
    case .subjectsLogged(let clients):
      told.receive(clients)
    case .reasons:
      break
    }
    return []
  }

  /// Finds out what a change elsewhere has closed of the rows in sight, by the rules that list them.
  private mutating func noteClosed(_ dossier: ClientDossier, _ session: Session) {
    let rows = window.items.filter { $0.client == dossier.client.id }
    guard !rows.isEmpty else { return }
    let reasoning = DueReasoning(
      of: dossier, rules: session.rules, days: session.workingDays, today: session.today)
    let listed = Set(reasoning.listed.map(\.key))
    let gone = rows.filter { !listed.contains($0.item.key) }
    guard let first = gone.first(where: { $0.id == window.selected?.id }) ?? gone.first else {
      return
    }
    closed = ClosedItem(
      entry: first, others: gone.count - 1,
      judgement: reasoning.judgements(of: first.item.kind).first)
  }
}
