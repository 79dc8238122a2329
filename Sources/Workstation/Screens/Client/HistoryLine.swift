package import CaseStore
import Casework

/// One changed fact in a client's history.
package struct HistoryLine: Sendable, Identifiable {
  package let id: String
  /// The number of the change, newest highest.
  package let order: Int64
  package let entry: HistoryEntry
  /// Index of the fact in the entry's fields; nil when the entry has none.
  package let field: Int?

  /// The lines of an entry: one for each fact, or one for the entry when it has none.
  package static func lines(of entry: HistoryEntry) -> [HistoryLine] {
    guard !entry.fields.isEmpty else {
      return [HistoryLine(id: "\(entry.ord)", order: entry.ord, entry: entry, field: nil)]
    }
    return entry.fields.indices.map {
      HistoryLine(id: "\(entry.ord).\($0)", order: entry.ord, entry: entry, field: $0)
    }
  }
}
