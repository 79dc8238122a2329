/// One character cell of a grid: a base character with at most four combining marks.
///
/// Sixteen bytes without references, so that a grid is one block of memory that is cheap to copy
/// and compare.
package struct Cell: Sendable, Equatable {
  /// The most combining marks a cell keeps; ncurses holds a base and four (`CCHARW_MAX` is 5).
  static let markLimit = 4

  /// Combining marks in their order, zero where there is none; all of them lie in the basic plane.
  var marks: SIMD4<UInt16>
  /// The base character; a space in a cell that is the right half of a wide character.
  package var scalar: Unicode.Scalar
  /// What the text means.
  package var role: Role
  /// Columns: 1, 2 for a wide character, 0 for the right half of one.
  package var width: UInt8

  init(_ scalar: Unicode.Scalar, role: Role, width: UInt8 = 1) {
    marks = SIMD4()
    self.scalar = scalar
    self.role = role
    self.width = width
  }

  /// The text of the cell, empty for the right half of a wide character.
  package var cluster: String {
    guard width > 0 else { return "" }
    var text = String.UnicodeScalarView([scalar])
    for index in 0..<Cell.markLimit where marks[index] != 0 {
      text.append(Unicode.Scalar(marks[index]) ?? "\u{FFFD}")
    }
    return String(text)
  }

  /// Adds a combining mark; one too many, or one outside the basic plane, is left out.
  mutating func addMark(_ mark: Unicode.Scalar) {
    guard let code = UInt16(exactly: mark.value),
      let free = (0..<Cell.markLimit).first(where: { marks[$0] == 0 })
    else { return }
    marks[free] = code
  }
}
