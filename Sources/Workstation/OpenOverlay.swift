import Casework
package import Interface

/// The box that is open over a screen, and what its answer is for.
package struct OpenOverlay: Sendable {
  /// What is being asked.
  package enum Purpose: Sendable, Hashable {
    /// The menu of commands.
    case actions
    /// The filters of the client list.
    case filter
    case sort
    case savedViews
    case nameView
    case assign
    /// Whether the marked clients really get this coach.
    case confirmAssign(String)
    case remove
    case importPath
    case exportPath
    case errorsPath
    case confirmImport
    case asOf
    /// Whether a draft is really thrown away.
    case discardDraft(String)
    /// Which value a field of the screen's form gets.
    case field(String)
    /// Which value a field of the filter form gets; the form waits behind the list.
    case filterField(String)
    case today(TodayQuestion)
    case agenda(AgendaQuestion)
    case catalogue(CatalogueQuestion)
    case papers(PapersQuestion)
    case plan(PlanQuestion)
    case note(NoteQuestion)
    case situation(SituationQuestion)
    /// A text shown in full; nothing is asked.
    case reading
  }

  package var overlay: Overlay
  package var purpose: Purpose
  /// The form that a list of values was opened from, to come back to.
  package var behind: Form?

  package init(overlay: Overlay, purpose: Purpose, behind: Form? = nil) {
    self.overlay = overlay
    self.purpose = purpose
    self.behind = behind
  }
}
