/// Rows a list window has to be given before a movement can be completed.
package enum ListNeed<Item: Sendable>: Sendable {
  case first(count: Int)
  case last(count: Int)
  case after(Item, count: Int)
  case before(Item, count: Int)
}

extension ListNeed: Equatable where Item: Equatable {}
