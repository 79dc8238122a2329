/// What is wrong with one cell, or one row, of a transfer list; never what stands in it.
package struct TransferFault: Sendable, Hashable {
  /// The line on which the row begins; the heading is on line 1.
  package let line: Int
  /// The heading of the column; empty when the fault is of the whole row.
  package let column: String
  /// Why the value is refused.
  package let reason: TransferFaultReason
  /// What kind of value was found.
  package let value: TransferValueClass
}
