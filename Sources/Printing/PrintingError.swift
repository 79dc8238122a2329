/// Why a paper cannot be made into a PDF.
package enum PrintingError: Error, Sendable, Hashable {
  /// cairo or FreeType is not installed (Debian: `libcairo2`).
  case libraryMissing
  /// No font is installed (Debian: `fonts-dejavu-core`).
  case fontMissing
  /// The library has failed, as when there is no memory.
  case failed
}
