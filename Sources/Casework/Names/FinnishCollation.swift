/// The Finnish order of names (SFS 4600): `v` and `w` are one letter, å ä ö come last.
package enum FinnishCollation {
  /// A key whose order byte by byte is the Finnish order of the texts.
  ///
  /// Several texts are compared one after another, so `sortKey("Mäki", "Vilma")` comes before
  /// `sortKey("Mäkinen", "Aatu")`. Four levels decide in turn: letters (spaces and hyphens left out,
  /// other scripts after Latin), then accents and `v` before `w`, then small before capital, then
  /// spaces and hyphens. Texts of equal keys differ in nothing that a reader sees.
  package static func sortKey(_ texts: String...) -> [UInt8] {
    var key = FinnishSortKey()
    for (index, text) in texts.enumerated() {
      if index > 0 { key.endText() }
      key.append(text)
    }
    return key.bytes
  }
}

/// The four levels of a sort key while it is built.
private struct FinnishSortKey {
  private var letters: [UInt8] = []
  private var accents: [UInt8] = []
  private var cases: [UInt8] = []
  private var marks: [UInt8] = []

  /// The levels one after another; a level ends with a byte lower than any weight.
  var bytes: [UInt8] {
    let levels = [accents, cases].map { level in
      level.prefix((level.lastIndex { $0 != Weight.plain } ?? -1) + 1)
    }
    let ends = marks.isEmpty ? [] : [Weight.endOfLevel] + marks
    guard !(levels[0].isEmpty && levels[1].isEmpty && ends.isEmpty) else { return letters }
    return letters + [Weight.endOfLevel] + levels[0] + [Weight.endOfLevel] + levels[1] + ends
  }

  mutating func endText() {
    letters.append(Weight.endOfText)
    accents.append(Weight.plain)
    cases.append(Weight.plain)
  }

  mutating func append(_ text: String) {
    for letter in LatinLetters.letters(of: text) {
      append(letter.scalar, isCapital: letter.isCapital)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, isCapital: Bool) {
    if let (letter, accent) = Weight.own(scalar) {
      append(letter: letter, accent: accent, isCapital: isCapital)
    } else if let (base, variant) = LatinLetters.bases[scalar], let (letter, _) = Weight.own(base) {
      append(letter: letter, accent: Weight.plain + variant, isCapital: isCapital)
    } else if let pair = LatinLetters.pairs[scalar] {
      for letter in pair.unicodeScalars { append(letter, isCapital: isCapital) }
      accents[accents.count - 1] = Weight.plain + 1
    } else if scalar.properties.isAlphabetic {
      letters.append(Weight.otherScript)
      letters.append(contentsOf: String(scalar).utf8)
      accents.append(Weight.plain)
      cases.append(isCapital ? Weight.plain + 1 : Weight.plain)
    } else {
      marks.append(UInt8(clamping: letters.count + Int(Weight.plain)))
      marks.append(contentsOf: String(scalar).utf8)
    }
  }

  private mutating func append(letter: UInt8, accent: UInt8, isCapital: Bool) {
    letters.append(letter)
    accents.append(accent)
    cases.append(isCapital ? Weight.plain + 1 : Weight.plain)
  }
}

/// The weights of the levels.
private enum Weight {
  static let endOfLevel: UInt8 = 1
  static let endOfText: UInt8 = 2
  static let plain: UInt8 = 3
  static let otherScript: UInt8 = 0xF0

  /// The weights of digits and of the letters of the Finnish alphabet, with those that sort as one.
  static func own(_ scalar: Unicode.Scalar) -> (letter: UInt8, accent: UInt8)? {
    guard scalar.value < table.count else { return nil }
    let weights = table[Int(scalar.value)]
    return weights.letter == 0 ? nil : weights
  }

  private static let table: [(letter: UInt8, accent: UInt8)] = {
    var table = [(letter: UInt8, accent: UInt8)](repeating: (0, 0), count: 0x180)
    for (index, group) in order.split(separator: " ").enumerated() {
      for (variant, scalar) in group.unicodeScalars.enumerated() {
        // Leaves room between a letter and those that only look like it.
        table[Int(scalar.value)] = (UInt8(0x10 + index), plain + UInt8(variant) * 64)
      }
    }
    return table
  }()

  private static let order =
    "0 1 2 3 4 5 6 7 8 9 a b c d e f g h i j k l m n o p q r s t u vw x yü z å äæ öøő"
}
