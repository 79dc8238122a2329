/// Reads the cells of one row and gathers everything that is wrong with them.
struct TransferRowReader {
  private let line: Int
  private let record: DelimitedRecord
  private let heading: TransferHeading
  let reference: ReferenceLists
  private var cells: [ArraySlice<UInt8>] = []
  /// The faults found, in the order in which the columns were read.
  private(set) var faults: [TransferFault] = []

  init(record: DelimitedRecord, heading: TransferHeading, reference: ReferenceLists) {
    line = record.line
    self.record = record
    self.heading = heading
    self.reference = reference
  }

  /// Reads the whole row; what it returns is good only when there are no faults.
  ///
  /// The persons of earlier rows, also of refused ones, are in `seen`: which of two rows is right is not
  /// for the program to say.
  mutating func read(
    today: CalendarDate, seen: inout Set<IdentityCode>, newID: () -> RecordID
  ) -> ClientDossier? {
    switch record.result {
    case .failure(let fault):
      addRowFault(fault == .quotes ? .quotes : .rowLength)
      return nil
    case .success(let cells) where cells.count != heading.names.count:
      addRowFault(.columns)
      return nil
    case .success(let cells):
      self.cells = cells
    }
    var dossier = ClientDossier(client: client(id: newID(), today: today))
    addPeriods(to: &dossier, newID: newID)
    checkOrder(of: dossier, today: today)
    if let code = dossier.client.identityCode, !seen.insert(code).inserted {
      add(.duplicate, .identityCode)
    }
    return dossier
  }

  // MARK: Cells

  /// The cell of a column, without spaces around it; empty when the list does not have the column.
  func cell(_ column: TransferColumn) -> ArraySlice<UInt8> {
    guard let position = heading.position(of: column) else { return [] }
    return DelimitedCell.restored(TransferCell.trimmed(cells[position]))
  }

  mutating func add(_ reason: TransferFaultReason, _ column: TransferColumn) {
    faults.append(
      TransferFault(
        line: line, column: column.rawValue, reason: reason,
        value: TransferValueClass(of: cell(column))))
  }

  private mutating func addRowFault(_ reason: TransferFaultReason) {
    faults.append(
      TransferFault(
        line: line, column: "", reason: reason, value: TransferValueClass(of: [])))
  }

  /// A text of at most so many characters.
  mutating func text(
    _ column: TransferColumn, limit: Int, allowingLines: Bool = false
  ) -> String {
    let cell = cell(column)
    guard !TransferCell.hasForbiddenCharacters(cell, allowingLines: allowingLines) else {
      add(.characters, column)
      return ""
    }
    let text = String(
      decoding: allowingLines ? cell.filter { $0 != 0x0D }[...] : cell, as: UTF8.self)
    if cell.count > limit, text.count > limit { add(.textLength, column) }
    return text
  }

  /// A code of a list, or nothing.
  mutating func code(
    _ column: TransferColumn, in list: CodeList, else reason: TransferFaultReason,
    folding: (String) -> String = { $0 }
  ) -> String {
    let code = folding(String(decoding: cell(column), as: UTF8.self))
    if !code.isEmpty, !list.contains(code) { add(reason, column) }
    return code
  }

  /// A code of a closed set, or nothing.
  mutating func code<Code: RawRepresentable<String>>(
    _ column: TransferColumn, else reason: TransferFaultReason
  ) -> Code? {
    let cell = cell(column)
    guard !cell.isEmpty else { return nil }
    let code = Code(rawValue: String(decoding: cell, as: UTF8.self))
    if code == nil { add(reason, column) }
    return code
  }

  /// A date, or nothing.
  mutating func date(_ column: TransferColumn) -> CalendarDate? {
    let cell = cell(column)
    guard !cell.isEmpty else { return nil }
    switch TransferCell.date(cell) {
    case .success(let date): return date
    case .failure(.form): add(.dateForm, column)
    case .failure(.impossible): add(.impossibleDate, column)
    }
    return nil
  }

  /// *kyllä* or *ei*, or nothing.
  mutating func flag(_ column: TransferColumn) -> Bool? {
    switch String(decoding: cell(column), as: UTF8.self).lowercased() {
    case "": return nil
    case "kyllä": return true
    case "ei": return false
    default:
      add(.yesOrNo, column)
      return nil
    }
  }
}
