/// What a box of the papers asks.
package enum PapersQuestion: Sendable, Hashable {
  /// Where the paper is written, and in which form.
  case write(PaperFile.Form)
  /// Where the texts for the national system are written.
  case writeNational
}
