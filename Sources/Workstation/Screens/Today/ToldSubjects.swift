import CaseStore
import Casework

/// Of which clients it may be told what their items are about: those whose row is in the access log of the day.
struct ToldSubjects: Sendable {
  private var day: CalendarDate
  private var asked: Set<RecordID> = []
  private var logged: Set<RecordID> = []

  init(on day: CalendarDate) {
    self.day = day
  }

  /// What the selected row is about; empty until it is logged that the coach sees it.
  func subject(of entry: WorklistEntry, _ session: Session) -> String {
    logged.contains(entry.client) && day == session.today && Self.mayTell(entry, session)
      ? entry.subjectName : ""
  }

  /// Asks for the row of the log of a client whose item has become the selected one, once a day.
  mutating func need(for entry: WorklistEntry?, _ session: Session) -> [Effect] {
    if day != session.today { self = ToldSubjects(on: session.today) }
    guard let entry, Self.mayTell(entry, session), asked.insert(entry.client).inserted else {
      return []
    }
    return [.today(.logSubjects([entry.client]))]
  }

  mutating func receive(_ clients: [RecordID]) {
    logged.formUnion(clients)
  }

  /// Nothing is told of protected clients and of those of other coaches, nor where nothing can be logged.
  private static func mayTell(_ entry: WorklistEntry, _ session: Session) -> Bool {
    !entry.subjectName.isEmpty && !entry.nonDisclosure && entry.coach == session.coach
      && !session.isReadOnly
  }
}
