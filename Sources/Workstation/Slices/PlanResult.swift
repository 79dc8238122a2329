package import Casework

/// What an effect of employment plans has brought.
package enum PlanResult: Sendable {
  case phrases([Phrase])
  /// A phrase to be put where the cursor is.
  case phraseChosen(String)
  /// An old plan's text, split, to be put into the plan.
  case pasted(PlanPaste)
}
