/// How large a paper is printed.
package enum PrintSize: String, CaseIterable, Sendable {
  /// 11 points on paper, 76 columns in plain text.
  case normal
  /// For those who see poorly: at least 18 points on paper, 40 columns in plain text.
  case large
}
