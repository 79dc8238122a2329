package import Casework
import ReferenceData
package import Terminal

/// The faults of a transfer list as sentences that say how to mend them; the value itself is never repeated.
package enum TransferWords {
  package static func sentence(_ fault: TransferFault, _ words: Words) -> TerminalText {
    words(fault.reason.text, ["class": valueClass(fault.value, words)])
  }

  /// What kind of value stood in the cell, in words: how long and of what, never which.
  private static func valueClass(_ value: TransferValueClass, _ words: Words) -> String {
    var kinds: [String] = []
    if value.hasDigits { kinds.append(words.plain(.classDigits)) }
    if value.hasLetters { kinds.append(words.plain(.classLetters)) }
    if value.hasOthers { kinds.append(words.plain(.classOther)) }
    guard value.length > 0 else { return words.plain(.classEmpty) }
    return words.plain(
      .classValue, ["n": "\(value.length)", "kinds": kinds.joined(separator: ", ")])
  }
}

extension TransferFaultReason {
  /// The sentence of the fault.
  fileprivate var text: TextKey {
    switch self {
    case .identityCode: .transferIdentityCode
    case .checkCharacter: .transferCheckCharacter
    case .impossibleDate: .transferImpossibleDate
    case .dateForm: .transferDateForm
    case .dateOrder: .transferDateOrder
    case .missingName: .transferMissingName
    case .missingValue: .transferMissingValue
    case .unknownMunicipality: .transferUnknownMunicipality
    case .postalCode: .transferPostalCode
    case .email: .transferEmail
    case .unknownLanguage: .transferUnknownLanguage
    case .serviceLanguage: .transferServiceLanguage
    case .unknownCitizenship: .transferUnknownCitizenship
    case .statusCode: .transferStatusCode
    case .planKind: .transferPlanKind
    case .occupationCode: .transferOccupationCode
    case .educationLevel: .transferEducationLevel
    case .yesOrNo: .transferYesOrNo
    case .textLength: .transferTextLength
    case .characters: .transferCharacters
    case .duplicate: .transferDuplicate
    case .columns: .transferColumns
    case .quotes: .transferQuotes
    case .rowLength: .transferRowLength
    }
  }
}
