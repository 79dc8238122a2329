/// The first record of a transfer list: where each column is.
struct TransferHeading {
  /// The headings as they stand in the file.
  let names: [String]
  /// The headings that are not of a transfer list.
  let unknown: [String]
  private let positions: [TransferColumn: Int]

  init(
    readingFrom reader: inout DelimitedReader, faultColumn: String
  ) throws(TransferFileFault) {
    var first = reader.next()
    while let record = first, record.isBlank { first = reader.next() }
    guard let first else { throw .empty }
    let cells = (try? first.result.get()) ?? []
    names = cells.map { String(decoding: TransferCell.trimmed($0), as: UTF8.self) }
    var positions: [TransferColumn: Int] = [:]
    var unknown: [String] = []
    for (position, name) in names.enumerated() {
      if let column = TransferColumn(heading: name) {
        guard positions.updateValue(position, forKey: column) == nil else {
          throw .duplicateColumn(column.rawValue)
        }
      } else if TransferColumn.folded(name) != TransferColumn.folded(faultColumn) {
        unknown.append(name)
      }
    }
    let missing = TransferColumn.allCases.filter { $0.isRequired && positions[$0] == nil }
    guard missing.isEmpty else {
      let isForeign = names.count == 1 && names[0].contains { $0 == "," || $0 == "\t" }
      throw isForeign ? .separator : .missingColumns(missing.map(\.rawValue))
    }
    self.positions = positions
    self.unknown = unknown
  }

  /// The position of a column in a record; nil when the list does not have it.
  func position(of column: TransferColumn) -> Int? {
    positions[column]
  }
}
