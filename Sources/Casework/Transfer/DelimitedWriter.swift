/// Writes records of cells separated by semicolons, as office programs open them without harm.
///
/// UTF-8 with a byte order mark, CRLF. A cell that a spreadsheet would take for a formula gets an
/// apostrophe before it; `DelimitedCell.restored` takes it away again.
package struct DelimitedWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Makes an empty file.
  package init() {}

  /// Writes one record.
  package mutating func write(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(DelimitedReader.separator) }
      write(DelimitedCell.neutralised(cell))
    }
    bytes.append(contentsOf: [DelimitedReader.carriageReturn, DelimitedReader.newline])
  }

  private mutating func write(_ cell: String) {
    guard cell.utf8.contains(where: DelimitedWriter.special.contains) else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(DelimitedReader.quote)
    for byte in cell.utf8 {
      if byte == DelimitedReader.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(DelimitedReader.quote)
  }

  private static let special: [UInt8] = [
    DelimitedReader.separator, DelimitedReader.quote, DelimitedReader.carriageReturn,
    DelimitedReader.newline,
  ]
}
