/// A refused row of a transfer list.
package struct TransferRejection: Sendable {
  /// The line on which the row begins; the heading is on line 1.
  package let line: Int
  /// Everything that is wrong, at least one fault, in the order of checking.
  package let faults: [TransferFault]
  /// The cells of the row, without the apostrophes of a file that was written to be mended.
  let cells: [String]

  /// The first fault, by which the row is told.
  package var fault: TransferFault { faults[0] }

  init(record: DelimitedRecord, faults: [TransferFault]) {
    line = record.line
    self.faults = faults
    let cells =
      switch record.result {
      case .success(let cells): cells
      case .failure:
        record.text.split(separator: DelimitedReader.separator, omittingEmptySubsequences: false)
      }
    self.cells = cells.map { String(decoding: DelimitedCell.restored($0), as: UTF8.self) }
  }
}
