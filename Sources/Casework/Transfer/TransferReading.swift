/// What was read from a transfer list: the good rows, and what is wrong with each of the others.
///
/// Pure: the same bytes, lists and day give the same rows and faults.
package struct TransferReading: Sendable {
  /// The good rows in the order of the file.
  package let rows: [TransferRow]
  /// The refused rows in the order of the file.
  package let rejections: [TransferRejection]
  /// The encoding of the file.
  package let encoding: TransferEncoding
  /// The headings that mean nothing to us, as they stand in the file; their cells are not read.
  package let unknownColumns: [String]
  /// The headings as they stand in the file.
  package let headings: [String]

  /// The number of rows, good and refused; blank ones do not count.
  package var rowCount: Int { rows.count + rejections.count }

  /// The first fault of each refused row.
  package var faults: [TransferFault] { rejections.map(\.fault) }

  /// Reads a transfer list and checks every row completely.
  ///
  /// - Parameters:
  ///   - bytes: The file: semicolons, quoted cells, CRLF or LF; UTF-8 or Windows-1252.
  ///   - reference: The code lists that the cells are checked against.
  ///   - today: The day of reading; nobody is born after it.
  ///   - faultColumn: The heading of the column that `errorFile` adds, passed over without a word.
  ///   - newID: Makes the identifiers of the records.
  /// - Throws: `TransferFileFault` when no row can be read.
  package init(
    bytes: [UInt8], reference: ReferenceLists, today: CalendarDate, faultColumn: String = "",
    newID: () -> RecordID
  ) throws(TransferFileFault) {
    let file = try TransferFile.decode(bytes)
    var reader = DelimitedReader(file.text)
    let heading = try TransferHeading(readingFrom: &reader, faultColumn: faultColumn)
    var rows: [TransferRow] = []
    var rejections: [TransferRejection] = []
    var seen: Set<IdentityCode> = []
    while let record = reader.next() {
      guard !record.isBlank else { continue }
      var row = TransferRowReader(record: record, heading: heading, reference: reference)
      let dossier = row.read(today: today, seen: &seen, newID: newID)
      if let dossier, row.faults.isEmpty {
        rows.append(TransferRow(line: record.line, dossier: dossier))
      } else {
        rejections.append(TransferRejection(record: record, faults: row.faults))
      }
    }
    guard !rows.isEmpty || !rejections.isEmpty else { throw .noRows }
    self.rows = rows
    self.rejections = rejections
    encoding = file.encoding
    unknownColumns = heading.unknown
    headings = heading.names
  }
}
