/// Something that is still to be entered in the national system (380/2023 120 §).
package struct WaitingEntry: Sendable, Hashable {
  /// What it is.
  package enum Kind: String, CaseIterable, Sendable {
    /// A signed note.
    case note
    /// An approved plan.
    case plan
    /// A referral that has left.
    case referral
  }

  /// What it is.
  package let kind: Kind
  /// The note, plan or referral.
  package let record: RecordID
  /// Whose it is.
  package let client: RecordID
  /// The day on which it was written, approved or sent.
  package let day: CalendarDate

  /// Makes an entry.
  package init(kind: Kind, record: RecordID, client: RecordID, day: CalendarDate) {
    self.kind = kind
    self.record = record
    self.client = client
    self.day = day
  }
}

extension ClientDossier {
  /// What is still to be entered of this client, the oldest first.
  package var waitingEntries: [WaitingEntry] {
    var entries: [WaitingEntry] = []
    func add(_ kind: WaitingEntry.Kind, _ id: RecordID, _ day: CalendarDate?) {
      guard let day else { return }
      entries.append(WaitingEntry(kind: kind, record: id, client: client.id, day: day))
    }
    for note in notes where note.enteredOn == nil && note.signedAt != nil {
      add(.note, note.id, note.on)
    }
    for plan in plans where plan.enteredOn == nil { add(.plan, plan.id, plan.approvedOn) }
    for referral in referrals where referral.enteredOn == nil {
      add(.referral, referral.id, referral.sentOn)
    }
    return entries.sorted { ($0.day, $0.record) < ($1.day, $1.record) }
  }

  /// The dossier with an entry ticked as entered on a day, or as waiting again.
  package func ticking(_ entry: WaitingEntry, on day: CalendarDate?) -> ClientDossier {
    var dossier = self
    switch entry.kind {
    case .note:
      for index in notes.indices where notes[index].id == entry.record {
        dossier.notes[index].enteredOn = day
      }
    case .plan:
      for index in plans.indices where plans[index].id == entry.record {
        dossier.plans[index].enteredOn = day
      }
    case .referral:
      for index in referrals.indices where referrals[index].id == entry.record {
        dossier.referrals[index].enteredOn = day
      }
    }
    return dossier
  }
}
