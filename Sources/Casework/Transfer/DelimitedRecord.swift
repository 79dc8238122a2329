/// One record of a delimited file.
package struct DelimitedRecord: Sendable {
  /// The line on which the record begins; the first is 1.
  package let line: Int
  /// The cells as UTF-8, without their quotes; or why there are none.
  package let result: Result<[ArraySlice<UInt8>], DelimitedFault>
  /// The line of a record that has no cells, without its line break; else empty.
  package var text: ArraySlice<UInt8> = []
}

extension DelimitedRecord {
  /// Whether the record has no characters but spaces.
  var isBlank: Bool {
    guard case .success(let cells) = result else { return false }
    return cells.allSatisfy { TransferCell.trimmed($0).isEmpty }
  }
}
