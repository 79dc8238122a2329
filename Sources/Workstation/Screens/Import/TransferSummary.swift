package import Casework

/// What was found in a transfer list, beside the rows that can be imported.
package struct TransferSummary: Sendable {
  package var path: String
  package var rowCount: Int
  package var encoding: TransferEncoding
  package var unknownColumns: [String]
  package var faults: [TransferFault]

  package init(
    path: String, rowCount: Int, encoding: TransferEncoding, unknownColumns: [String],
    faults: [TransferFault]
  ) {
    self.path = path
    self.rowCount = rowCount
    self.encoding = encoding
    self.unknownColumns = unknownColumns
    self.faults = faults
  }
}
