/// The form of words in which names are searched for.
package enum SearchText {
  /// The words of what was typed into a search, separated by spaces or commas.
  ///
  /// Each is folded as the index is, so `Wirtanen` and `virtanen` are one word.
  package static func queryWords(_ typed: String) -> [String] {
    typed.split { $0.isWhitespace || $0 == "," }.map { folded(String($0)) }
  }

  /// A word in lower case, `w` as `v`, without accents; å, ä and ö stay, they are letters.
  package static func folded(_ word: String) -> String {
    var folded = String.UnicodeScalarView()
    for letter in LatinLetters.letters(of: word) {
      let scalar = letter.scalar
      switch scalar {
      case "w": folded.append("v")
      case "ø", "ő": folded.append("ö")
      case "æ": folded.append(contentsOf: "ae".unicodeScalars)
      case _ where scalar.isASCII, "å", "ä", "ö": folded.append(scalar)
      default:
        if let pair = LatinLetters.pairs[scalar] {
          folded.append(contentsOf: pair.unicodeScalars)
        } else {
          folded.append(LatinLetters.bases[scalar]?.base ?? scalar)
        }
      }
    }
    return String(folded)
  }
}
