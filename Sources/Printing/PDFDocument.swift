internal import CPDF

/// A PDF that is being drawn; pages of A4, points from the top left corner.
final class PDFDocument {
  static let width = 595.28
  static let height = 841.89

  private let document: OpaquePointer
  private var widths: [[UInt32: Double]] = [[:], [:]]
  /// The elements that are open, from the root of the structure.
  private var open: [PageText.Element] = []
  private static let root = PageText.Element(name: "Document", number: 0)

  /// Begins a document.
  init(title: String, fonts: FontFiles) throws(PrintingError) {
    var status = CPDF_DONE
    guard
      let document = CPDF_create(
        PDFDocument.width, PDFDocument.height, title, fonts.regular, fonts.bold, &status)
    else {
      throw switch status {
      case CPDF_NO_LIBRARY: .libraryMissing
      case CPDF_NO_FONT: .fontMissing
      default: .failed
      }
    }
    self.document = document
  }

  deinit {
    CPDF_free(document)
  }

  /// The width of a character in a font of one point; nil when the font does not have it.
  func width(of scalar: Unicode.Scalar, isBold: Bool) -> Double? {
    let font = isBold ? 1 : 0
    if let width = widths[font][scalar.value] { return width < 0 ? nil : width }
    let width = CPDF_advance(document, isBold, scalar.value)
    widths[font][scalar.value] = width
    return width < 0 ? nil : width
  }

  /// Draws a page: its texts in their logical order, then the rules and the foot, which belong to no element.
  func draw(_ page: Page, foot: PageText) {
    for text in page.texts {
      enter([PDFDocument.root] + text.path)
      show(text)
    }
    enter([PDFDocument.root])
    for rule in page.rules { CPDF_rule(document, rule.x, rule.y, rule.width, rule.isDashed) }
    show(foot)
    CPDF_end_page(document)
  }

  private func show(_ text: PageText) {
    let bytes = Array(text.string.utf8)
    bytes.withUnsafeBytes { raw in
      guard let start = raw.bindMemory(to: CChar.self).baseAddress else { return }
      CPDF_show(document, text.isBold, text.size, text.x, text.y, start, raw.count)
    }
  }

  /// Closes and opens elements until these are open.
  private func enter(_ path: [PageText.Element]) {
    let common = zip(open, path).prefix { $0 == $1 }.count
    for element in open[common...].reversed() { CPDF_close(document, element.name) }
    for element in path[common...] { CPDF_open(document, element.name) }
    open = path
  }

  /// Ends the document.
  func finish() throws(PrintingError) -> [UInt8] {
    enter([])
    var bytes: UnsafeRawPointer?
    var count = 0
    guard CPDF_finish(document, &bytes, &count) == CPDF_DONE else { throw .failed }
    return [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
  }
}
