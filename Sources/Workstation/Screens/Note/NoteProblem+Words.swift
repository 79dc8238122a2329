import Casework
import ReferenceData

extension NoteProblem {
  /// What is wrong and how to mend it.
  var text: TextKey {
    switch self {
    case .incomplete(let gap):
      switch gap {
      case .command: .problemNoteCommand
      case .service: .problemNoteService
      case .text: .problemNoteText
      case .day: .problemNoteDay
      case .title: .problemNoteTitle
      case .section: .problemNoteSection
      case .decision: .problemNoteDecision
      case .purpose: .problemNotePurpose
      case .assessment: .problemNoteAssessment
      case .result: .problemNoteResult
      case .promise: .problemNotePromise
      }
    case .wrong(let fault):
      switch fault {
      case .unknownCommand: .problemNoteUnknownCommand
      case .unknownWord: .problemNoteUnknownWord
      case .pastDay: .problemNotePastDay
      case .noAppointment: .problemNoteNoAppointment
      case .noPlan: .problemNoteNoPlan
      case .noPromise: .problemNoteNoPromise
      case .score: .problemNoteScore
      case .twice: .problemNoteTwice
      case .contradiction: .problemNoteContradiction
      }
    }
  }
}

extension NoteCommand {
  /// What is told with the command, in its order.
  var help: TextKey {
    switch self {
    case .refer: .noteHelpRefer
    case .task: .noteHelpTask
    case .promise: .noteHelpPromise
    case .next: .noteHelpNext
    case .offer: .noteHelpOffer
    case .absent: .noteHelpAbsent
    case .held: .noteHelpHeld
    case .plan: .noteHelpPlan
    case .wish: .noteHelpWish
    case .strength: .noteHelpStrength
    case .feedback: .noteHelpFeedback
    case .consent: .noteHelpConsent
    case .assess: .noteHelpAssess
    case .clarify: .noteHelpClarify
    case .done: .noteHelpDone
    }
  }
}
