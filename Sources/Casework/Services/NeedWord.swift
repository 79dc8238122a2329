/// A word of a need or a service in the form in which the two are compared.
///
/// Finnish words bend: *hakemuksia* means *hakemus*, *tietokonetta* *tietokone*. The endings are taken off by a short list
/// and the consonants that change with them made one; that is coarse, but a search shows why it found something.
package struct NeedWord: Sendable, Hashable {
  /// The letters that stay when the word bends.
  package let stem: String

  /// Takes a word as it is written.
  package init(_ word: some StringProtocol) {
    stem = NeedWord.stem(of: Array(SearchText.folded(String(word)).unicodeScalars))
  }

  /// How well a word of a service answers to a typed one; nil when it does not.
  package func closeness(to word: NeedWord) -> Closeness? {
    let (typed, found) = (stem.unicodeScalars, word.stem.unicodeScalars)
    if stem == word.stem { return .same }
    guard typed.count >= 3 else { return nil }
    if found.starts(with: typed) { return .beginning }
    guard typed.count >= 5, found.count > typed.count else { return nil }
    return word.stem.utf8.firstRange(of: stem.utf8) == nil ? nil : .part
  }

  /// How well two words answer to each other.
  package enum Closeness: Int, Sendable {
    /// The one is a later part of the other: *kurssi*, *kielikurssi*.
    case part = 2
    /// The one begins the other: *digi*, *digitaidot*.
    case beginning = 3
    /// The same word in some form.
    case same = 4
  }

  /// The words of a text; what is neither letter nor digit parts them.
  package static func words(of text: some StringProtocol) -> [Substring] {
    Substring(text).split { !$0.isLetter && !$0.isNumber }
  }
}

extension NeedWord {
  private static func stem(of scalars: [Unicode.Scalar]) -> String {
    var rest = scalars[...]
    for ending in endings where rest.count - ending.count >= 3 && rest.ends(with: ending) {
      rest = rest.dropLast(ending.count)
      break
    }
    while rest.count > 3, let last = rest.last, vowels.contains(last) { rest.removeLast() }
    var stem = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in rest {
      // Gemination comes and goes: työttömän, työtön; kurssin, kurssi stays as both have it.
      if scalar != previous || vowels.contains(scalar) { stem.append(scalar) }
      previous = scalar
    }
    var text = String(stem)
    for (long, short) in alternations where text.hasSuffix(long) && text.count > 4 {
      text = text.dropLast(long.count) + short
      break
    }
    return text
  }

  /// The endings of cases and of the infinitive, the longest first.
  private static let endings: [[Unicode.Scalar]] =
    """
    aiseen eiseen isten isista isissa misen misen iseen miseen miseksi illaan \
    issa issä ista istä illa illä ilta iltä ille iksi iden ien jen ien tten \
    ssa ssä sta stä lla llä lta ltä lle ksi tta ttä nen isen aan ään een iin oon uun yyn öön \
    eja ejä oja ojä öjä uja ia iä ta tä da dä na nä en in an än on ön un yn at ät et it ot öt ut yt \
    n t a ä
    """.split(separator: " ").map { Array($0.unicodeScalars) }

  /// Ends that change when a word bends: hakemus, hakemuksen; kokous, kokouksen; osaaminen, osaamisen.
  private static let alternations: [(String, String)] = [
    ("uks", "us"), ("yks", "ys"), ("oks", "os"), ("eks", "es"), ("aks", "as"), ("iks", "is"),
    ("ud", "us"), ("yd", "ys"), ("ut", "us"), ("yt", "ys"),
  ]

  private static let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u", "y", "ä", "ö", "å"]
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate func ends(with ending: [Unicode.Scalar]) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
