internal import Casework
internal import SQLite

/// A place in an order of the client list: the value of the order's column, then the slot.
struct CaseloadPosition {
  let key: Value
  let slot: Int64
}

extension CaseloadPosition: Comparable {
  static func < (left: CaseloadPosition, right: CaseloadPosition) -> Bool {
    switch (left.key, right.key) {
    case (.integer(let a), .integer(let b)) where a != b: a < b
    case (.text(let a), .text(let b)) where a != b:
      a.utf8.lexicographicallyPrecedes(b.utf8)
    case (.blob(let a), .blob(let b)) where a != b: a.lexicographicallyPrecedes(b)
    default: left.slot < right.slot
    }
  }
}

extension CaseloadOrder {
  /// The indexed column of the order; by name the slot is the order.
  var column: String {
    switch self {
    case .name: "slot"
    case .birth: "birth"
    case .status: "status_key"
    case .statusSince: "status_since"
    case .jobSearchSince: "job_search_since"
    case .unemployedSince: "unemployed_since"
    case .planKind: "plan_kind_key"
    case .planReviewDue: "plan_review_due"
    case .lastContact: "last_contact"
    case .municipality: "municipality_key"
    case .coach: "coach_key"
    case .language: "mother_tongue_key"
    }
  }

  /// The place of an entry, also of one that has changed or gone since it was read.
  func position(of entry: CaseloadEntry, _ vocabulary: SearchVocabulary) -> CaseloadPosition {
    let key: Value =
      switch self {
      case .name: .integer(entry.row)
      case .birth: CaseloadTable.day(entry.birthDate)
      case .status: CaseloadTable.code(entry.status?.rawValue ?? "")
      case .statusSince: CaseloadTable.day(entry.statusSince)
      case .jobSearchSince: CaseloadTable.day(entry.jobSearchSince)
      case .unemployedSince: CaseloadTable.day(entry.unemployedSince)
      case .planKind: CaseloadTable.code(entry.planKind?.rawValue ?? "")
      case .planReviewDue: CaseloadTable.day(entry.planReviewDue)
      case .lastContact: CaseloadTable.day(entry.lastContact, none: CaseloadTable.noDayFirst)
      case .municipality:
        .blob(CaseloadRow.key(entry.municipality, vocabulary.sortKey(ofMunicipality:)))
      case .coach: .blob(CaseloadRow.key(entry.coach) { FinnishCollation.sortKey($0) })
      case .language: CaseloadTable.code(entry.motherTongue)
      }
    return CaseloadPosition(key: key, slot: entry.row)
  }
}
