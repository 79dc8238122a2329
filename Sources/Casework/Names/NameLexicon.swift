/// How common names are, to tell a name typed without dots from another name.
///
/// Made from the numbers of holders that the Digital and Population Data Services Agency publishes.
package struct NameLexicon: Sendable {
  private var counts: [String: Int] = [:]

  /// Reads lines of `name,count`; other lines, as a heading, are skipped.
  ///
  /// A name that comes many times, as a family name and a given name, counts together.
  package init(counts text: String) {
    for line in text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let comma = line.lastIndex(of: UInt8(ascii: ",")),
        let count = Int(Substring(line[line.index(after: comma)...]))
      else { continue }
      counts[SearchText.folded(String(Substring(line[..<comma]))), default: 0] += count
    }
  }

  /// The words under which a name is found, each once.
  ///
  /// Every part of a name and a double name as a whole: in lower case, folded as a search is, and
  /// without the dots and rings of å, ä and ö, unless that is itself a commoner name. So `makela` finds
  /// Mäkelä, but `saari`, a name of thousands, never finds Sääri.
  package func words(forSearching name: String) -> [String] {
    var words: [String] = []
    func add(_ word: String) {
      if !words.contains(word) { words.append(word) }
    }
    for whole in name.split(whereSeparator: \.isWhitespace) {
      let parts = whole.split(separator: "-")
      for word in parts.count > 1 ? [whole] + parts : [whole] {
        let folded = SearchText.folded(String(word))
        add(word.lowercased())
        add(folded)
        let undotted = NameLexicon.undotted(folded)
        if counts[undotted, default: 0] <= counts[folded, default: 0] { add(undotted) }
      }
    }
    return words
  }

  private static func undotted(_ word: String) -> String {
    var undotted = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch scalar {
      case "å", "ä": undotted.append("a")
      case "ö": undotted.append("o")
      default: undotted.append(scalar)
      }
    }
    return String(undotted)
  }
}
