package import Casework

/// The names and code lists that turn a client into the words under which the client is found.
///
/// They are read when the first client is written or placed by a label, not when the store is opened.
package final class SearchVocabulary {
  private let make: () -> (names: NameLexicon, reference: ReferenceLists)
  private lazy var contents = make()
  private var wordsOfNames: [String: [String]] = [:]
  private var wordsOfLabels: [String: [String]] = [:]

  /// Keeps the way to the names and lists.
  package init(_ make: @escaping () -> (names: NameLexicon, reference: ReferenceLists)) {
    self.make = make
  }

  /// The words under which a name is found; names come again and again, so they are remembered.
  func words(ofName name: String) -> [String] {
    if let words = wordsOfNames[name] { return words }
    if wordsOfNames.count >= 8_192 { wordsOfNames = [:] }
    let words = contents.names.words(forSearching: name)
    wordsOfNames[name] = words
    return words
  }

  /// The words of the Finnish and Swedish names of a municipality.
  func words(ofMunicipality code: String) -> [String] {
    words(of: code, in: \.municipalities)
  }

  /// The words of the Finnish and Swedish names of an occupation.
  func words(ofOccupation code: String) -> [String] {
    words(of: code, in: \.occupations)
  }

  /// The place of a municipality in a list by name; a code that is not known comes by itself.
  func sortKey(ofMunicipality code: String) -> [UInt8] {
    FinnishCollation.sortKey(contents.reference.municipalities.label(code, language: .fi) ?? code)
  }

  private func words(of code: String, in list: KeyPath<ReferenceLists, CodeList>) -> [String] {
    guard !code.isEmpty else { return [] }
    let key = list == \.municipalities ? "m" + code : "o" + code
    if let words = wordsOfLabels[key] { return words }
    var words: [String] = []
    for language in [Language.fi, .sv] {
      let label = contents.reference[keyPath: list].label(code, language: language) ?? ""
      for part in label.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" }) {
        let word = SearchText.folded(String(part))
        if word.utf8.count > 1, !words.contains(word) { words.append(word) }
      }
    }
    wordsOfLabels[key] = words
    return words
  }
}
