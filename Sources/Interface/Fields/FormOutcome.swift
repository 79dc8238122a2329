/// What a form did with a key or a paste; the strings are ids of fields.
package enum FormOutcome: Sendable, Hashable {
  /// The key was the form's and changed no value.
  case handled
  /// The key means nothing here: the screen may use it. So are undo and redo with nothing left.
  case ignored
  /// The value changed.
  case changed(String)
  /// A paste changed the value; `removed` characters could not be drawn and were left out.
  case pasted(String, removed: Int)
  /// The character cannot occur in the value, or the field is read-only or concealed.
  case refused(String)
  /// The value is at its limit and the character was not taken.
  case full(String)
  /// Nothing was pasted: the value would go `excess` characters over its limit.
  case tooLong(String, excess: Int)
  /// The focus was asked to leave the field: the moment to check its value.
  case left(String, to: FormDestination)
  /// The coach wants to choose from the list; what she typed begins the picker's filter.
  case openChoices(String, typed: String)
}

/// Where the focus went from a field.
package enum FormDestination: Sendable, Hashable {
  /// To another field of the form.
  case field
  /// Past the last field: the focus stays, the screen may move to its next part.
  case pastEnd
  /// Before the first field: the focus stays, the screen may move to its part before.
  case beforeStart
}
