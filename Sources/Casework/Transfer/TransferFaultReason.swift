/// Why a row of a transfer list is refused.
package enum TransferFaultReason: String, CaseIterable, Sendable {
  /// Not of the form of an identity code, or missing.
  case identityCode = "identity_code"
  /// The check character does not belong to the identity code.
  case checkCharacter = "check_character"
  /// A date that is not in the calendar, also as the birth date of an identity code.
  case impossibleDate = "impossible_date"
  /// Not of the form of a date.
  case dateForm = "date_form"
  /// Dates in an order that cannot be.
  case dateOrder = "date_order"
  case missingName = "missing_name"
  /// A value without which another value of the row means nothing.
  case missingValue = "missing_value"
  case unknownMunicipality = "unknown_municipality"
  case postalCode = "postal_code"
  case email
  case unknownLanguage = "unknown_language"
  case serviceLanguage = "service_language"
  case unknownCitizenship = "unknown_citizenship"
  case statusCode = "status_code"
  case planKind = "plan_kind"
  case occupationCode = "occupation_code"
  case educationLevel = "education_level"
  /// Neither *kyllä* nor *ei*.
  case yesOrNo = "yes_no"
  case textLength = "text_length"
  /// Control or invisible characters, or bytes that are no character.
  case characters
  /// The same person on an earlier row.
  case duplicate
  /// More or fewer columns than the heading has.
  case columns
  /// A quoted cell that does not end.
  case quotes
  /// A row longer than any row can be.
  case rowLength = "row_length"
}
