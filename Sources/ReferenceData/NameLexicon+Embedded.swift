package import Casework

extension NameLexicon {
  /// The lexicon of the names that are compiled into the program, read when it is first asked for.
  package static func embedded() -> NameLexicon { shared }

  private static let shared = NameLexicon(
    counts: Resource.surnames.text + Resource.women.text + Resource.men.text)
}
