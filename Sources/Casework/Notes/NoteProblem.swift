/// Why a line of a note that begins with `/` cannot be carried out yet, or at all.
package enum NoteProblem: Error, Sendable, Hashable {
  /// Something is still to be typed.
  package enum Gap: String, CaseIterable, Sendable {
    /// The command: none yet, or a beginning that several share.
    case command
    /// Which service: none yet, or words that several have.
    case service
    case text, day, title, section, decision, purpose, assessment, result, promise
  }

  /// What is typed cannot be.
  package enum Fault: String, CaseIterable, Sendable {
    case unknownCommand
    /// A word that means nothing in this command.
    case unknownWord
    /// A next time before today.
    case pastDay
    /// There is no appointment to which the client could have failed to come.
    case noAppointment
    /// There is no plan in force to review.
    case noPlan
    /// There is no open promise with that number or word.
    case noPromise
    /// A number that is not from 0 to 10.
    case score
    /// The same is told on an earlier line.
    case twice
    /// An earlier line tells the opposite.
    case contradiction
  }

  case incomplete(Gap)
  case wrong(Fault)
}
