/// Why nothing can be read from a transfer file.
package enum TransferFileFault: Error, Sendable, Equatable {
  /// No bytes, or none but blank lines.
  case empty
  /// Neither UTF-8 nor Windows-1252: UTF-16, or marked as UTF-8 without being it.
  case encoding
  /// One column of commas or tabs: the columns are not separated by semicolons.
  case separator
  /// Columns that every list must have are missing; their names as they should be.
  case missingColumns([String])
  /// A column comes twice; its name as it should be.
  case duplicateColumn(String)
  /// A heading and nothing else.
  case noRows
}
