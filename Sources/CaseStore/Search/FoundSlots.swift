internal import Casework

/// What the tokens of a query find, with the part of the query that they answer.
struct FoundSlots {
  let search: String
  let filter: CaseloadFilter
  /// The slots, still without the conditions that no token answers; nil when no token was asked for.
  let slots: SlotSet?
}
