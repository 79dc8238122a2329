import Glibc

/// A free font of the system in two weights: Latin, Cyrillic and Greek letters at the least.
struct FontFiles {
  let regular: String
  let bold: String

  /// Where Debian, Fedora and Arch put DejaVu Sans and Liberation Sans.
  private static let candidates = [
    ("/usr/share/fonts/truetype/dejavu/DejaVuSans", ".ttf", "-Bold.ttf"),
    ("/usr/share/fonts/truetype/liberation/LiberationSans", "-Regular.ttf", "-Bold.ttf"),
    ("/usr/share/fonts/truetype/liberation2/LiberationSans", "-Regular.ttf", "-Bold.ttf"),
    ("/usr/share/fonts/dejavu-sans-fonts/DejaVuSans", ".ttf", "-Bold.ttf"),
    ("/usr/share/fonts/TTF/DejaVuSans", ".ttf", "-Bold.ttf"),
  ]

  /// The first font that is installed; nil when none is.
  static func installed() -> FontFiles? {
    for (name, regular, bold) in candidates
    where access(name + regular, R_OK) == 0 && access(name + bold, R_OK) == 0 {
      return FontFiles(regular: name + regular, bold: name + bold)
    }
    return nil
  }
}
