import Casework

/// The measures of a page in one size of print, in points.
struct PageMetrics {
  let size: PrintSize
  let left = 62.0
  let top = 56.0
  /// Where the text ends; the foot stands below.
  let bottom = PDFDocument.height - 70

  var body: Double { size == .large ? 18 : 11 }
  var heading: Double { size == .large ? 21 : 13 }
  var title: Double { size == .large ? 26 : 18 }
  var foot: Double { size == .large ? 18 : 9 }
  /// The width of the text.
  var width: Double { PDFDocument.width - 2 * left }
  /// The space between paragraphs.
  var gap: Double { body * 0.6 }
  /// Where the second column begins, and nil when the print is too large for two.
  var secondColumn: Double? { size == .large ? nil : left + width * 0.45 }

  /// The height of a line.
  func line(_ size: Double) -> Double { size * 1.4 }

  /// The base line below the top of a line.
  func base(_ size: Double) -> Double { size * 1.08 }
}
