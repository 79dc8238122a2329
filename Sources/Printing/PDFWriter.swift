package import Casework

/// Writes papers as PDF of A4 pages, with the font in the file and a structure that screen readers follow.
package enum PDFWriter {
  /// The bytes of a paper as PDF.
  ///
  /// Characters that the font does not have are written as `�`, those that cannot be seen are left out. Loads cairo and
  /// FreeType at the first call, which takes some milliseconds.
  ///
  /// - Throws: `PrintingError` when what is needed is not installed or has failed.
  package static func bytes(
    of paper: Paper, size: PrintSize
  ) throws(PrintingError) -> [UInt8] {
    guard let fonts = FontFiles.installed() else { throw .fontMissing }
    let title = String(paper.title.unicodeScalars.filter { !UnsafeCharacters.contains($0) })
    let document = try PDFDocument(title: title, fonts: fonts)
    var layout = PageLayout(size: size) { document.width(of: $0, isBold: $1) }
    let pages = layout.pages(of: paper)
    for (index, page) in pages.enumerated() {
      document.draw(page, foot: layout.foot(of: paper, page: index + 1, of: pages.count))
    }
    return PDFCatalogue.adding(language: paper.language.rawValue, to: try document.finish())
  }
}
