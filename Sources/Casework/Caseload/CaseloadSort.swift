/// The order of the client list.
package struct CaseloadSort: Sendable, Hashable {
  /// The column.
  package var order: CaseloadOrder
  /// Whether from the end.
  package var descending: Bool

  /// Makes an order; by name from the beginning unless told otherwise.
  package init(order: CaseloadOrder = .name, descending: Bool = false) {
    self.order = order
    self.descending = descending
  }
}
