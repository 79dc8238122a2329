package import Casework
package import Interface
package import ReferenceData
package import Terminal

/// A part of the client screen that one slice of casework has built: its own state, and the client's records as they are.
///
/// Records change only by `Effect.save`; the part then gets the new dossier with the next call.
package protocol ClientPart: Sendable {
  /// The name on the tab.
  var title: TextKey { get }
  /// What is offered while the part is open.
  func offers(_ dossier: ClientDossier, _ session: Session) -> [Offer]
  /// What is offered in every part of the screen, so that it is two keys away from anywhere.
  func commonOffers(_ dossier: ClientDossier, _ session: Session) -> [Offer]
  /// What stands below the tabs; on an earlier day the dossier is that of the day.
  func body(_ dossier: ClientDossier, _ session: Session) -> [Block]
  /// Called when the client has been read.
  mutating func appear(_ dossier: ClientDossier, _ session: inout Session) -> [Effect]
  /// Shows or covers what a non-disclosure order covers.
  mutating func cover(isRevealed: Bool)
  /// Fits the part to the size in the session.
  mutating func resize(_ session: Session)
  /// A key that is no command of the screen.
  mutating func press(
    _ key: Key, _ dossier: ClientDossier, _ session: inout Session
  ) -> KeyUse
  /// A command that the part has offered.
  mutating func perform(
    _ command: CommandID, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect]
  /// Chooses a row by its number on the screen, as the linear mode does.
  mutating func choose(_ number: Int, _ dossier: ClientDossier, _ session: inout Session)
    -> [Effect]
  /// The answer of a box that the part has opened.
  mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ dossier: ClientDossier,
    _ session: inout Session
  ) -> [Effect]
  /// What an effect has brought.
  mutating func receive(
    _ result: EffectResult, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect]
}

extension ClientPart {
  package func commonOffers(_ dossier: ClientDossier, _ session: Session) -> [Offer] { [] }
  package mutating func appear(_ dossier: ClientDossier, _ session: inout Session) -> [Effect] {
    []
  }
  package mutating func cover(isRevealed: Bool) {}
  package mutating func resize(_ session: Session) {}
  package mutating func press(
    _ key: Key, _ dossier: ClientDossier, _ session: inout Session
  ) -> KeyUse { .unused }
  package mutating func choose(
    _ number: Int, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect] { [] }
  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ dossier: ClientDossier,
    _ session: inout Session
  ) -> [Effect] { [] }
  package mutating func receive(
    _ result: EffectResult, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect] { [] }
}
