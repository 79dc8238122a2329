package import Casework
package import Interface

/// A client as she stood at the end of an earlier day; looked at, never changed.
package struct PastView: Sendable {
  package let dossier: ClientDossier
  package let day: CalendarDate
  package var form: Form
}
