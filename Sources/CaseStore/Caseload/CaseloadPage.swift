package import Casework

/// Which part of the client list is asked for; every part comes in the order of the list.
package enum CaseloadPage: Sendable {
  /// The first rows.
  case first(Int)
  /// The rows after one, which need not be in the list any more.
  case after(CaseloadEntry, Int)
  /// The rows before one, which need not be in the list any more.
  case before(CaseloadEntry, Int)
  /// The last rows.
  case last(Int)
  /// The rows around a client, half of them before.
  ///
  /// When the client is not in the list, the rows around the place of the entry that was seen last;
  /// without one, around where the client would be, or the first when the store does not have her.
  /// How many rows stand before that place is the number of rows of `before` the same entry.
  case around(RecordID, Int, lastSeen: CaseloadEntry? = nil)
}
