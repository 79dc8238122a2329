import Casework

/// Breaks text into lines of a width.
struct LineBreaking {
  /// The width of a character in a font of one point; nil when the font lacks it.
  let measure: (Unicode.Scalar, _ isBold: Bool) -> Double?

  /// The lines of a text without empty ones; a word that is wider than a line is cut.
  func lines(of text: String, width: Double, size: Double, isBold: Bool) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap {
      paragraph($0, width: width / size, isBold: isBold)
    }
  }

  /// A text on one line, and its width in a font of one point.
  func line(of text: String) -> (text: String, width: Double) {
    printed(text.unicodeScalars[...], isBold: false)
  }

  private func paragraph(_ text: Substring, width: Double, isBold: Bool) -> [String] {
    let space = measure(" ", isBold) ?? 0.3
    var lines: [String] = []
    var line = ""
    var used = 0.0
    // A line that ends at a space keeps it: what is read aloud is joined from the lines.
    func end(_ space: String = "") {
      if !line.isEmpty { lines.append(line + space) }
      line = ""
      used = 0
    }
    for word in text.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      let (printed, wide) = printed(word, isBold: isBold)
      if line.isEmpty ? wide <= width : used + space + wide <= width {
        used += line.isEmpty ? wide : space + wide
        line += line.isEmpty ? printed : " " + printed
        continue
      }
      end(" ")
      for scalar in printed.unicodeScalars {
        let next = measure(scalar, isBold) ?? 0
        if used + next > width { end() }
        line.unicodeScalars.append(scalar)
        used += next
      }
    }
    end()
    return lines
  }

  /// A word as the font can write it, and its width.
  private func printed(
    _ word: Substring.UnicodeScalarView, isBold: Bool
  ) -> (String, Double) {
    var printed = String.UnicodeScalarView()
    var width = 0.0
    for scalar in word where !UnsafeCharacters.contains(scalar) {
      let known = measure(scalar, isBold) == nil ? unknown(isBold) : scalar
      printed.append(known)
      width += measure(known, isBold) ?? 0
    }
    return (String(printed), width)
  }

  private func unknown(_ isBold: Bool) -> Unicode.Scalar {
    measure("\u{FFFD}", isBold) == nil ? "?" : "\u{FFFD}"
  }
}
