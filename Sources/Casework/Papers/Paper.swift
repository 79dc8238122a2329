/// A letter, a plan or another paper for a person: what stands on it, without how it looks.
///
/// `TextPaper` writes it as plain text, the printing target as PDF.
package struct Paper: Sendable, Equatable {
  /// The language it is written in.
  package let language: Language
  /// What it is, on its first line.
  package let title: String
  /// Who sends it, line by line.
  package let sender: [String]
  /// To whom it goes, line by line.
  package let addressee: [String]
  /// The day on which it was made.
  package let date: String
  /// The page number at the foot, with `{page}` and `{pages}`.
  package let footer: String
  /// What stands below the title.
  package let blocks: [PaperBlock]

  /// Makes a paper.
  package init(
    language: Language, title: String, sender: [String] = [], addressee: [String] = [],
    date: String = "", footer: String = "{page} / {pages}", blocks: [PaperBlock]
  ) {
    self.language = language
    self.title = title
    self.sender = sender
    self.addressee = addressee
    self.date = date
    self.footer = footer
    self.blocks = blocks
  }
}
