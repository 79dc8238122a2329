extension TransferReading {
  /// The refused rows as a file to be mended and read again.
  ///
  /// The headings and the rows as they were, and one more column that says what is wrong. A row with
  /// too few or too many cells stays so: it must not look whole. Cells that a spreadsheet would run
  /// are neutralised; reading the file takes that away.
  ///
  /// - Parameters:
  ///   - column: The heading of the added column; one that a mended file already has is replaced.
  ///   - message: Says a fault in words.
  package func errorFile(column: String, message: (TransferFault) -> String) -> [UInt8] {
    let old = headings.firstIndex { TransferColumn.folded($0) == TransferColumn.folded(column) }
    var writer = DelimitedWriter()
    writer.write(without(old, headings) + [column])
    for rejection in rejections {
      let isWhole = rejection.cells.count == headings.count
      let words = rejection.faults.map(message).joined(separator: " ")
      writer.write((isWhole ? without(old, rejection.cells) : rejection.cells) + [words])
    }
    return writer.bytes
  }

  private func without(_ position: Int?, _ cells: [String]) -> [String] {
    guard let position else { return cells }
    return Array(cells[..<position] + cells[(position + 1)...])
  }
}
