internal import Casework

/// One word of a search, or one under which a client is found, in the form both are compared in.
enum SearchWord {
  /// The words that were typed; a phone number in any of its forms becomes bare digits.
  ///
  /// An identity code that is not yet whole becomes what the mask shows of it, else what the mask
  /// hides could be found out digit by digit.
  static func typed(_ search: String) -> [String] {
    SearchText.queryWords(search).map { word in
      if looksLikePhone(word) { return digits(ofPhone: word) }
      let isPartOfCode = (8...10).contains(word.utf8.count) && beginsLikeIdentityCode(word)
      return isPartOfCode ? String(word.prefix(shownOfCode)) : word
    }.filter { !$0.isEmpty }
  }

  /// The word under which an identity code is found before it is whole: as much as the mask shows.
  static func beginning(of code: IdentityCode) -> String {
    String(SearchText.folded(code.text).prefix(shownOfCode))
  }

  /// The identity codes that a folded word may be, which no longer tells W from V; none for another word.
  static func identityCodes(of word: String) -> [IdentityCode] {
    guard word.utf8.count == 11, beginsLikeIdentityCode(word) else { return [] }
    var texts = [""]
    for letter in word.uppercased() {
      texts = texts.flatMap { text in
        letter == "V" ? [text + "V", text + "W"] : [text + String(letter)]
      }
    }
    return texts.compactMap { try? IdentityCode($0) }
  }

  /// The six digits of the day and the sign of the century.
  private static let shownOfCode = 7

  private static func beginsLikeIdentityCode(_ word: String) -> Bool {
    let beginning = word.utf8.prefix(shownOfCode)
    return beginning.dropLast().allSatisfy { (0x30...0x39).contains($0) }
      && beginning.last.map { !(0x30...0x39).contains($0) } ?? false
  }

  /// The digits of a phone number, a Finnish one without its country code.
  static func digits(ofPhone number: String) -> String {
    let digits = String(number.unicodeScalars.filter { ("0"..."9").contains($0) })
    for prefix in ["+358", "00358"] where number.hasPrefix(prefix) {
      return "0" + digits.dropFirst(prefix.filter(\.isNumber).count)
    }
    return digits
  }

  /// Whether a word is part of a phone number, and not of an identity code with its sign after six digits.
  private static func looksLikePhone(_ word: String) -> Bool {
    let letters = Array(word.unicodeScalars)
    guard letters.contains(where: { ("0"..."9").contains($0) }) else { return false }
    let signs = letters.indices.filter { !("0"..."9").contains(letters[$0]) }
    return signs.allSatisfy { letters[$0] == "-" && $0 != 6 || letters[$0] == "+" && $0 == 0 }
  }
}
