/// Keeps cells from being run as formulas by a spreadsheet (OWASP, *CSV Injection*).
package enum DelimitedCell {
  /// The cell with an apostrophe before it when it begins as a formula would: `= + - @`, tab or CR.
  ///
  /// Also before an apostrophe that would otherwise be taken for one of ours.
  package static func neutralised(_ cell: String) -> String {
    let afterApostrophes = cell.utf8.drop { $0 == apostrophe }
    guard let first = afterApostrophes.first, formulaStarts.contains(first) else { return cell }
    return "'" + cell
  }

  /// The cell without the apostrophe that `neutralised` put before it.
  package static func restored(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard cell.first == apostrophe, let first = cell.drop(while: { $0 == apostrophe }).first,
      formulaStarts.contains(first)
    else { return cell }
    return cell.dropFirst()
  }

  private static let apostrophe = UInt8(ascii: "'")
  private static let formulaStarts = Array("=+-@\t\r".utf8)
}
