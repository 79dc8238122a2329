internal import Casework

/// The tokens of the inverted index.
///
/// A word gives its first letter, its first two, and every three letters that follow one another. A
/// word of a label (municipality, occupation) gives the first two kinds and itself whole, because a
/// label is searched from the beginnings of its words only. A filter's token names its column. No kind
/// can be taken for another: parts of words have at most three letters, the rest have more.
enum SearchToken {
  static func label(_ word: String) -> String { "label=" + word }
  static func coach(_ coach: String) -> String { "coach=" + coach }
  static func municipality(_ code: String) -> String { "municipality=" + code }
  static func status(_ status: EmploymentStatus) -> String { "status=" + status.rawValue }
  static func motherTongue(_ code: String) -> String { "language=" + code }
  static let nonDisclosure = "non_disclosure"

  /// Adds the parts of a word that are tokens.
  static func addParts(of word: Substring, to tokens: inout [String]) {
    addBeginnings(of: word, to: &tokens)
    addTriples(of: word, to: &tokens)
  }

  /// Adds the parts of a label's word that are tokens, and the word itself.
  static func addParts(ofLabel word: Substring, to tokens: inout [String]) {
    addBeginnings(of: word, to: &tokens)
    tokens.append(label(String(word)))
  }

  /// Adds every three letters that follow one another.
  static func addTriples(of word: Substring, to tokens: inout [String]) {
    let letters = word.unicodeScalars
    var start = letters.startIndex
    guard var end = letters.index(start, offsetBy: 3, limitedBy: letters.endIndex) else { return }
    while true {
      tokens.append(String(word[start..<end]))
      guard end < letters.endIndex else { return }
      (start, end) = (letters.index(after: start), letters.index(after: end))
    }
  }

  private static func addBeginnings(of word: Substring, to tokens: inout [String]) {
    let letters = word.unicodeScalars
    guard let first = letters.indices.first else { return }
    let second = letters.index(after: first)
    tokens.append(String(word[..<second]))
    if second < letters.endIndex { tokens.append(String(word[..<letters.index(after: second)])) }
  }
}
