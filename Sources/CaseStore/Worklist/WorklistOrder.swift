/// How the worklist is ordered; within both the names have the last word.
package enum WorklistOrder: String, CaseIterable, Sendable {
  /// What is late before what is not, then by kind, the gravest first, then by the last day in time.
  case kind
  /// By the last day in time, then by kind.
  case day

  /// The index that gives the order.
  var index: String {
    switch self {
    case .kind: "due_item_kind"
    case .day: "due_item_day"
    }
  }

  /// The columns of the order before the names.
  var columns: String {
    switch self {
    case .kind: "d.severity, d.due"
    case .day: "d.due, d.severity"
    }
  }
}
