package import Casework

/// What printed and copied texts need done outside the pure part of the program.
package enum PapersEffect: Sendable {
  /// Reads the wordings of all languages, with the site's own over them.
  case readWordings
  /// Writes a paper of a client to a new file.
  case write(Paper, PaperFile)
  /// Writes the texts for the national system to a new file.
  case writeNational([NationalPiece], PaperFile)
  /// Reads what a coach has still to enter in the national system.
  case readWaiting(coach: String)
}
