package import Casework

/// How much the worklist has, whatever kinds are shown.
package struct WorklistCounts: Sendable, Hashable {
  /// Items of a kind.
  package struct Count: Sendable, Hashable {
    /// On the list.
    package var all = 0
    /// Of them late.
    package var late = 0

    /// Counts nothing.
    package init() {}
  }

  /// The kinds that have anything on the list.
  package var kinds: [DueKind: Count] = [:]
  /// When nothing is on the list, the soonest day in time of what comes; nil when nothing comes.
  package var next: CalendarDate?
  /// Whether any client is the coach's, or found.
  package var hasClients = false

  /// Counts nothing.
  package init() {}

  /// What is on the list of some kinds; of all when none is named.
  package func total(of kinds: Set<DueKind> = []) -> Count {
    self.kinds.reduce(into: Count()) { total, entry in
      guard kinds.isEmpty || kinds.contains(entry.key) else { return }
      total.all += entry.value.all
      total.late += entry.value.late
    }
  }
}
