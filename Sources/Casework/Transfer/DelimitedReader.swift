/// Reads records of cells separated by semicolons (RFC 4180 with another separator).
///
/// Lines end with CRLF or LF; quoted cells may hold separators, line breaks and doubled quotes; a quote
/// inside an unquoted cell is text. A record that breaks the rules becomes a fault and reading goes on
/// at the next line, so one lone quote never swallows the people after it.
package struct DelimitedReader: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  /// The greatest length of a record in bytes.
  package static let maximumLength = 65_536

  /// Makes a reader of UTF-8 text.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the next record; nil at the end.
  package mutating func next() -> DelimitedRecord? {
    guard position < bytes.count else { return nil }
    let start = (position: position, line: line)
    do throws(DelimitedFault) {
      return DelimitedRecord(line: start.line, result: .success(try nextCells()))
    } catch {
      (position, line) = start
      let text = restOfLine()
      return DelimitedRecord(line: start.line, result: .failure(error), text: text)
    }
  }

  private mutating func nextCells() throws(DelimitedFault) -> [ArraySlice<UInt8>] {
    let start = position
    var cells: [ArraySlice<UInt8>] = []
    cells.reserveCapacity(32)
    while true {
      let isQuoted = position < bytes.count && bytes[position] == Self.quote
      cells.append(isQuoted ? try quotedCell(recordStart: start) : plainCell())
      guard position < bytes.count else { break }
      position += 1
      guard bytes[position - 1] == Self.separator else {
        line += 1
        break
      }
    }
    guard position - start <= Self.maximumLength else { throw .length }
    return cells
  }

  /// Reads up to a separator, a line break or the end, and stands on it.
  private mutating func plainCell() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, bytes[position] != Self.separator, bytes[position] != Self.newline
    {
      position += 1
    }
    let isLineEnd = position == bytes.count || bytes[position] == Self.newline
    let endsWithReturn = isLineEnd && position > start && bytes[position - 1] == Self.carriageReturn
    return bytes[start..<(endsWithReturn ? position - 1 : position)]
  }

  /// Reads a quoted cell and stands on the separator, the line break or the end after it.
  private mutating func quotedCell(recordStart: Int) throws(DelimitedFault) -> ArraySlice<UInt8> {
    let start = position + 1
    var hasDoubledQuotes = false
    position = start
    while position < bytes.count, position - recordStart <= Self.maximumLength {
      guard bytes[position] == Self.quote else {
        if bytes[position] == Self.newline { line += 1 }
        position += 1
        continue
      }
      if position + 1 < bytes.count, bytes[position + 1] == Self.quote {
        hasDoubledQuotes = true
        position += 2
        continue
      }
      let cell = bytes[start..<position]
      position += 1
      if bytes[position...].starts(with: [Self.carriageReturn, Self.newline]) { position += 1 }
      guard
        position == bytes.count || bytes[position] == Self.separator
          || bytes[position] == Self.newline
      else { throw .quotes }
      return hasDoubledQuotes ? Self.singled(cell) : cell
    }
    throw .quotes
  }

  private mutating func restOfLine() -> ArraySlice<UInt8> {
    let start = position
    let end = bytes[start...].firstIndex(of: Self.newline) ?? bytes.count
    position = Swift.min(end + 1, bytes.count)
    line += 1
    return bytes[start..<end]
  }

  private static func singled(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var singled: [UInt8] = []
    var isSecond = false
    for byte in cell {
      isSecond = byte == quote && !isSecond
      if !isSecond { singled.append(byte) }
    }
    return singled[...]
  }

  static let separator = UInt8(ascii: ";")
  static let quote = UInt8(ascii: "\"")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
