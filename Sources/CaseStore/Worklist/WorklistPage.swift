/// Which part of the worklist is asked for; every part comes in the order of the list.
package enum WorklistPage: Sendable {
  /// The first rows.
  case first(Int)
  /// The rows after one, which need not be in the list any more.
  case after(WorklistEntry, Int)
  /// The rows before one, which need not be in the list any more.
  case before(WorklistEntry, Int)
  /// The last rows.
  case last(Int)
  /// The rows around one, half of them before; when it is gone, around its place.
  case around(WorklistEntry, Int)
}
