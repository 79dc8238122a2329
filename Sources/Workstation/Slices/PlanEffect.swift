/// What employment plans need done outside the pure part of the program.
package enum PlanEffect: Sendable {
  /// Reads the phrases of the store.
  case readPhrases
  /// Brings a result of one screen to those beneath it.
  case bring(PlanResult)
}
