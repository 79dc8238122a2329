import Pseudoterminal

/// The few words of the Finnish texts and the key paths that the tests rely on; changed here alone.
enum ScreenWords {
  static let today = "Tänään"
  static let clientList = "Asiakkaat"
  /// After the number of clients above the list.
  static let clients = "asiakasta"
  static let imported = "Ctrl-Z kumoaa koko tuonnin."
  static let preview = "Mitään ei ole vielä muutettu."
  static let confirmImport = "Tuodaanko rivit?"
  static let practice = "HARJOITUS"
  static let readOnly = "VAIN LUKU"
  static let saved = "Tallennettu"
  static let undone = "Kumottiin"
  static let diskFull = "Levy on täynnä"
  static let diskFault = "Levyvirhe"
  /// What a coach has to know when a disk fails her; must fit on the row.
  static let diskAdvice = "tallenna uudelleen. Teksti säilyy."
  static let tooSmall = "tarvitaan 80x24"
  static let inUse = "prosessi"
  static let linear = "--linear"

  /// A word that stands on every part of a client's screen and nowhere in the client list.
  static let client = "Historia"
  /// On the first part of a client's screen.
  static let situation = "[Tilanne]"
  /// On the client's form; a draft brings the cursor back to its field, wherever that is.
  static let form = "[Tiedot]"
  /// The label of a one-line text field of the client's form.
  static let lineField = "Lähiosoite"
  /// The label of the note field of the client's form.
  static let noteField = "Huomautus"
  /// From the form to the history.
  static let formToHistory: [TerminalKey] = [.function(6)]
}
