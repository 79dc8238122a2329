/// A window of rows on a list of any length, with one row selected by identity.
///
/// The window holds a contiguous slice of a few pages and asks for more at its edges (`ListNeed`), so memory and time do not
/// depend on the length of the list. The selection is an identity, never an index: rows that come and go elsewhere do not
/// move it. The view scrolls by single lines at its edges and never re-centres.
package struct ListWindow<Item: Identifiable & Sendable>: Sendable where Item.ID: Sendable {
  /// The slice in hand, in list order.
  package private(set) var items: [Item] = []
  /// Whether the slice begins at the first row of the list.
  package private(set) var beginsAtFirst = false
  /// Whether the slice ends at the last row of the list.
  package private(set) var endsAtLast = false
  /// Index of the selected row in `items`; 0 when there are none.
  package private(set) var selectedIndex = 0
  /// Index of the top visible row in `items`.
  package private(set) var top = 0
  /// Visible rows; at least one.
  package private(set) var height: Int
  /// Rows marked for a joint action, in or out of the window.
  package var marked: Set<Item.ID> = []

  private var pending: ListStep?
  private let keepsAll: Bool

  /// Makes an empty window.
  ///
  /// - Parameter keepsAll: Whether rows far from the screen are kept too, for lists that can only be read forwards.
  package init(height: Int = 1, keepsAll: Bool = false) {
    self.height = max(1, height)
    self.keepsAll = keepsAll
  }

  /// The selected row; nil in an empty list.
  package var selected: Item? {
    items.indices.contains(selectedIndex) ? items[selectedIndex] : nil
  }

  /// The rows on the screen.
  package var visible: ArraySlice<Item> {
    items[min(top, items.count)..<min(top + height, items.count)]
  }

  /// Index of the selected row among the visible ones; nil in an empty list.
  package var selectedVisibleIndex: Int? {
    items.isEmpty ? nil : selectedIndex - top
  }

  /// How many rows to ask for at a time: a page on each side of the screen.
  package var pageCount: Int { height * 2 }

  /// Rows kept at most; what lies farther from the screen is let go.
  private var capacity: Int { keepsAll ? .max : height * 6 }

  /// Fits the window to a new number of visible rows, keeping the selection on the screen.
  ///
  /// - Returns: What has to be loaded to fill the screen, if anything.
  package mutating func resize(height newHeight: Int) -> ListNeed<Item>? {
    height = max(1, newHeight)
    settle()
    return fillNeed
  }

  /// Moves the selection.
  ///
  /// - Returns: What has to be loaded first; the movement is completed when it comes through `receive`.
  package mutating func move(_ step: ListStep) -> ListNeed<Item>? {
    guard let first = items.first, let last = items.last else { return nil }
    pending = nil
    switch step {
    case .up, .pageUp:
      let distance = step == .up ? 1 : height
      if selectedIndex - distance < 0, !beginsAtFirst {
        pending = step
        return .before(first, count: pageCount)
      }
      shift(by: -distance, pages: step == .pageUp)
    case .down, .pageDown:
      let distance = step == .down ? 1 : height
      if selectedIndex + distance >= items.count, !endsAtLast {
        pending = step
        return .after(last, count: pageCount)
      }
      shift(by: distance, pages: step == .pageDown)
    case .first:
      guard beginsAtFirst else { return .first(count: pageCount) }
      selectedIndex = 0
      top = 0
    case .last:
      guard endsAtLast else { return .last(count: pageCount) }
      selectedIndex = items.count - 1
      top = max(0, items.count - height)
    }
    return nil
  }

  /// Takes the rows that a need asked for and completes the movement that was waiting.
  ///
  /// - Parameter complete: Whether the list ends in the direction that was read.
  package mutating func receive(
    _ rows: [Item], for need: ListNeed<Item>, complete: Bool
  ) -> ListNeed<Item>? {
    switch need {
    case .first:
      items = rows
      beginsAtFirst = true
      endsAtLast = complete
      selectedIndex = 0
      top = 0
    case .last:
      items = rows
      beginsAtFirst = complete
      endsAtLast = true
      selectedIndex = max(0, rows.count - 1)
      top = max(0, rows.count - height)
    case .after:
      items += rows
      endsAtLast = complete
      let excess = min(max(0, items.count - capacity), top)
      if excess > 0 {
        items.removeFirst(excess)
        selectedIndex -= excess
        top -= excess
        beginsAtFirst = false
      }
    case .before:
      items.insert(contentsOf: rows, at: 0)
      selectedIndex += rows.count
      top += rows.count
      beginsAtFirst = complete
      let excess = min(max(0, items.count - capacity), items.count - (top + height))
      if excess > 0 {
        items.removeLast(excess)
        endsAtLast = false
      }
    }
    settle()
    guard let step = pending else { return nil }
    pending = nil
    switch step {
    case .up: shift(by: -1, pages: false)
    case .down: shift(by: 1, pages: false)
    case .pageUp: shift(by: -height, pages: true)
    case .pageDown: shift(by: height, pages: true)
    case .first, .last: break
    }
    return nil
  }

  /// Replaces the slice with rows read around the selected one, keeping it on its line of the screen.
  ///
  /// Used after a change elsewhere: the reader's place must not jump. When the selected row is gone, the one that now
  /// stands in its place is selected.
  package mutating func replace(
    with rows: [Item], beginsAtFirst: Bool, endsAtLast: Bool, selecting id: Item.ID?
  ) {
    let line = selectedIndex - top
    let heir = self.heir(of: id, in: Set(rows.map(\.id)))
    items = rows
    self.beginsAtFirst = beginsAtFirst
    self.endsAtLast = endsAtLast
    pending = nil
    selectedIndex = rows.firstIndex { $0.id == id } ?? rows.firstIndex { $0.id == heir } ?? 0
    top = max(0, selectedIndex - max(0, line))
    settle()
  }

  /// Takes rows away; when the selected one is among them, the row that comes into its place is selected.
  package mutating func remove(_ ids: Set<Item.ID>) {
    marked.subtract(ids)
    let heir = self.heir(of: selected?.id, in: Set(items.map(\.id)).subtracting(ids))
    let line = selectedIndex - top
    items.removeAll { ids.contains($0.id) }
    selectedIndex = items.firstIndex { $0.id == heir } ?? 0
    top = max(0, selectedIndex - max(0, line))
    settle()
  }

  /// The row that stands in a row's place when only `kept` are left: itself, else the next one, else the one before.
  private func heir(of id: Item.ID?, in kept: Set<Item.ID>) -> Item.ID? {
    guard let index = items.firstIndex(where: { $0.id == id }) else { return selected?.id }
    return
      (items[index...].first { kept.contains($0.id) }
      ?? items[..<index].last { kept.contains($0.id) })?.id
  }

  /// Selects a visible row by its line; false when there is none.
  package mutating func select(visible line: Int) -> Bool {
    guard line >= 0, line < visible.count else { return false }
    selectedIndex = top + line
    return true
  }

  private var fillNeed: ListNeed<Item>? {
    guard let first = items.first, let last = items.last, top + height > items.count else {
      return nil
    }
    if !endsAtLast { return .after(last, count: pageCount) }
    return beginsAtFirst ? nil : .before(first, count: pageCount)
  }

  private mutating func shift(by distance: Int, pages: Bool) {
    guard !items.isEmpty else { return }
    let line = selectedIndex - top
    selectedIndex = min(max(0, selectedIndex + distance), items.count - 1)
    if pages {
      let lowest = max(0, items.count - height)
      top = min(max(0, selectedIndex - line), lowest)
    }
    settle()
  }

  private mutating func settle() {
    selectedIndex = min(max(0, selectedIndex), max(0, items.count - 1))
    if selectedIndex < top { top = selectedIndex }
    if selectedIndex >= top + height { top = selectedIndex - height + 1 }
    // No empty rows under the last one while there are rows above to show.
    let lowest = endsAtLast ? items.count - height : items.count - 1
    top = min(max(0, top), max(0, lowest))
  }
}
