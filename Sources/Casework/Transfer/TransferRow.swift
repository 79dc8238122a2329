/// A good row of a transfer list.
package struct TransferRow: Sendable, Equatable {
  /// The line on which the row begins; the heading is on line 1.
  package let line: Int
  /// The client and what the row tells of the case.
  package let dossier: ClientDossier
}
