import Testing

@testable import Interface
import TestSupport

/// A list of any length as a window sees it: pages read when they are asked for.
private struct NaiveList {
  struct Item: Identifiable, Equatable {
    let id: Int
  }

  var ids: [Int]

  func page(_ need: ListNeed<Item>) -> (rows: [Item], isComplete: Bool) {
    let found: ArraySlice<Int> =
      switch need {
      case .first(let count): ids.prefix(count)
      case .last(let count): ids.suffix(count)
      case .after(let item, let count): ids.drop { $0 <= item.id }.prefix(count)
      case .before(let item, let count): ids.prefix { $0 < item.id }.suffix(count)
      }
    let count =
      switch need {
      case .first(let count), .last(let count), .after(_, let count), .before(_, let count): count
      }
    return (found.map(Item.init), found.count < count)
  }

  /// Half of the rows before a place, the rest after it, as the store reads them.
  func around(_ id: Int, _ count: Int) -> [Item] {
    let before = ids.prefix { $0 < id }.suffix(count / 2)
    let rest = ids.drop { $0 < id }.prefix(count - before.count)
    return (before + rest).map(Item.init)
  }
}

@Suite("A window of a list")
struct ListWindowTests {
  private typealias Window = ListWindow<NaiveList.Item>

  private static func read(
    _ window: inout Window, _ list: NaiveList, _ need: ListNeed<NaiveList.Item>?
  ) {
    var need = need
    while let asked = need {
      let page = list.page(asked)
      need = window.receive(page.rows, for: asked, complete: page.isComplete)
    }
  }

  private static func opened(_ list: NaiveList, height: Int) -> Window {
    var window = Window(height: height)
    read(&window, list, .first(count: window.pageCount))
    return window
  }

  @Test("moves as a naive list does", arguments: 1...60 as ClosedRange<UInt64>)
  func movesLikeNaiveList(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let list = NaiveList(ids: Array(0..<Int.random(in: 1...400, using: &random)).map { $0 * 10 })
    var height = Int.random(in: 1...30, using: &random)
    var window = Self.opened(list, height: height)
    var selected = 0
    let steps: [ListStep] = [.up, .down, .down, .up, .pageUp, .pageDown, .pageDown, .first, .last]
    for round in 0..<400 {
      if Int.random(in: 0..<40, using: &random) == 0 {
        height = Int.random(in: 1...30, using: &random)
        Self.read(&window, list, window.resize(height: height))
      } else {
        let step = random.pick(steps)
        selected = Self.expected(step, from: selected, height: height, count: list.ids.count)
        Self.read(&window, list, window.move(step))
      }
      #expect(window.selected?.id == list.ids[selected], "seed \(seed), round \(round)")
      check(window, list, "seed \(seed), round \(round)")
      guard window.selected?.id == list.ids[selected] else { return }
    }
  }

  private static func expected(_ step: ListStep, from row: Int, height: Int, count: Int) -> Int {
    switch step {
    case .up: max(0, row - 1)
    case .down: min(count - 1, row + 1)
    case .pageUp: max(0, row - height)
    case .pageDown: min(count - 1, row + height)
    case .first: 0
    case .last: count - 1
    }
  }

  /// What holds of every window on a list that does not change.
  private func check(_ window: Window, _ list: NaiveList, _ place: String) {
    let visible = window.visible.map(\.id)
    #expect(visible.count == min(window.height, list.ids.count), "\(place): no row is left empty")
    if let first = visible.first, let index = list.ids.firstIndex(of: first) {
      #expect(Array(list.ids[index...].prefix(visible.count)) == visible, "\(place): in order")
    }
    #expect(window.selectedVisibleIndex.map(visible.indices.contains) == true, "\(place): in sight")
    #expect(window.items.count <= 30 * 8, "\(place): memory")
  }

  @Test("keeps its place when rows come and go", arguments: 1...60 as ClosedRange<UInt64>)
  func keepsPlace(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var list = NaiveList(ids: Array(0..<200).map { $0 * 10 })
    var window = Self.opened(list, height: 10)
    for _ in 0..<Int.random(in: 0...120, using: &random) {
      Self.read(&window, list, window.move(.down))
    }
    for round in 0..<40 {
      let id = try #require(window.selected?.id)
      let line = window.selectedVisibleIndex
      let others = list.ids.filter { $0 != id && Int.random(in: 0..<20, using: &random) == 0 }
      list.ids.removeAll(where: others.contains)
      list.ids.append(contentsOf: (0..<3).map { _ in Int.random(in: 0..<2_000, using: &random) })
      list.ids = Set(list.ids).sorted()
      refresh(&window, list, around: id)
      #expect(window.selected?.id == id, "seed \(seed), round \(round)")
      // The line may change only where the list now begins or ends on the screen.
      let atEdge = (window.beginsAtFirst && window.top == 0) || window.endsAtLast
      if !atEdge { #expect(window.selectedVisibleIndex == line, "seed \(seed), round \(round)") }
    }
  }

  private func refresh(_ window: inout Window, _ list: NaiveList, around id: Int) {
    let rows = list.around(id, window.pageCount)
    window.replace(
      with: rows, beginsAtFirst: rows.first?.id == list.ids.first,
      endsAtLast: rows.last?.id == list.ids.last, selecting: id)
  }

  @Test("goes to the next row when the selected one is gone, and to the one before at the end")
  func selectedIsGone() {
    var list = NaiveList(ids: Array(0..<50))
    var window = Self.opened(list, height: 10)
    for _ in 0..<20 { Self.read(&window, list, window.move(.down)) }
    list.ids.removeAll { $0 == 20 || $0 == 21 }
    refresh(&window, list, around: 20)
    #expect(window.selected?.id == 22)
    Self.read(&window, list, window.move(.last))
    list.ids.removeLast()
    refresh(&window, list, around: 49)
    #expect(window.selected?.id == 48)
  }

  @Test("takes away removed rows, their marks with them")
  func remove() {
    let list = NaiveList(ids: Array(0..<20))
    var window = Self.opened(list, height: 5)
    for _ in 0..<3 { Self.read(&window, list, window.move(.down)) }
    window.marked = [2, 3, 9]
    window.remove([2, 3])
    #expect(window.selected?.id == 4)
    #expect(window.marked == [9])
    window.remove(Set(0..<20))
    #expect(window.selected == nil)
    #expect(window.selectedVisibleIndex == nil)
  }

  @Test("of an empty list selects nothing and asks for nothing")
  func empty() {
    let list = NaiveList(ids: [])
    var window = Self.opened(list, height: 5)
    for step in [ListStep.up, .down, .pageUp, .pageDown, .first, .last] {
      #expect(window.move(step) == nil)
    }
    #expect(window.selected == nil)
    #expect(window.visible.isEmpty)
    #expect(window.resize(height: 9) == nil)
  }

  @Test("keeps all rows when the list can only be read forwards")
  func keepsAll() {
    let list = NaiveList(ids: Array(0..<300))
    var window = Window(height: 5, keepsAll: true)
    Self.read(&window, list, .first(count: window.pageCount))
    for _ in 0..<299 { Self.read(&window, list, window.move(.down)) }
    #expect(window.items.count == 300)
    for _ in 0..<299 { #expect(window.move(.up) == nil) }
    #expect(window.selected?.id == 0)
  }
}
