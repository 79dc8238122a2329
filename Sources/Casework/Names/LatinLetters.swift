/// The letters of the Latin script beyond `a`–`z` and the letters of `a`–`z` they are built on.
enum LatinLetters {
  /// The lower-case letters built on each base letter, in the order in which they sort after it.
  ///
  /// Among them the letters of the Sámi languages and Vietnamese; å, ä and ö are letters of their own.
  static let variants: [(base: Unicode.Scalar, letters: String)] = [
    ("a", "áàăắằẵẳâấầẫẩǎãąāảȁȃạặậǻǟǡ"), ("b", "ḃḅɓ"), ("c", "ćĉčċç"), ("d", "ďḋđḍḑðɖ"),
    ("e", "éèĕêếềễểěëėęēẻȅȇẹệɛ"), ("f", "ḟƒ"), ("g", "ğĝǧġģǵǥḡ"), ("h", "ĥḧȟḣḥħ"),
    ("i", "íìĭîǐïĩįīỉȉȋịı"), ("j", "ĵǰ"), ("k", "ǩķḱḳƙ"), ("l", "ĺľļłḷŀ"), ("m", "ḿṁṃ"),
    ("n", "ńǹňñṅņŋṇ"), ("o", "óòŏôốồỗổǒõǫōỏȍȏơớờỡởợọộőøǿɔ"), ("p", "ṕṗ"),
    ("r", "ŕřṙŗȑȓṛ"), ("s", "śŝšṡşșṣ"), ("t", "ťẗṫţțŧṭ"),
    ("u", "úùŭûǔůüǘǜǚǖűũųūủȕȗưứừữửựụ"), ("v", "ṽṿ"), ("w", "ẃẁŵẅẇẉ"), ("x", "ẍẋ"),
    ("y", "ýỳŷÿỹẏȳỷỵ"), ("z", "źẑžżẓʒǯƶ"),
  ]

  /// The base letter of each letter, with the number of the letter among its variants from 1.
  static let bases: [Unicode.Scalar: (base: Unicode.Scalar, variant: UInt8)] = {
    var bases: [Unicode.Scalar: (base: Unicode.Scalar, variant: UInt8)] = [:]
    for (base, letters) in variants {
      for (index, letter) in letters.unicodeScalars.enumerated() {
        bases[letter] = (base, UInt8(index + 1))
      }
    }
    return bases
  }()

  /// The letters that stand for two.
  static let pairs: [Unicode.Scalar: String] = ["ß": "ss", "þ": "th", "œ": "oe", "ĳ": "ij"]

  /// One letter, digit or other sign of a text.
  struct Letter {
    /// In lower case.
    var scalar: Unicode.Scalar
    let isCapital: Bool
  }

  /// The signs of a text in lower case, a letter with a separate ring or dots made one letter.
  ///
  /// Of the marks that stand apart only those of å, ä and ö tell letters; the others are left out.
  static func letters(of text: String) -> [Letter] {
    var letters: [Letter] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE:
        letters.append(Letter(scalar: Unicode.Scalar(UInt8(scalar.value + 0x20)), isCapital: true))
      case ..<0x100:
        letters.append(Letter(scalar: scalar, isCapital: false))
      case 0x300...0x36F:
        if let last = letters.last, let whole = composed(last.scalar, scalar) {
          letters[letters.count - 1].scalar = whole
        }
      default:
        let isCapital = scalar.properties.isUppercase
        // İ becomes an i and a dot of its own.
        guard let lower = scalar.properties.lowercaseMapping.unicodeScalars.first else { continue }
        letters.append(Letter(scalar: lower, isCapital: isCapital))
      }
    }
    return letters
  }

  private static func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch (base, mark) {
    case ("a", "\u{308}"): "ä"
    case ("o", "\u{308}"): "ö"
    case ("a", "\u{30A}"): "å"
    default: nil
    }
  }
}
