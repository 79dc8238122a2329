/// One line of an edited text with its cached wrap.
struct EditorLine: Sendable {
  private(set) var characters: [Character]
  private(set) var wrap: LineWrap?

  init(_ characters: [Character]) {
    self.characters = characters
  }

  mutating func replace(_ range: Range<Int>, with new: [Character], work: inout Int) {
    characters.replaceSubrange(range, with: new)
    wrap?.follow(range, replacedBy: new.count, in: characters, work: &work)
  }

  mutating func rewrap(columns: Int, work: inout Int) -> LineWrap {
    let fresh = LineWrap(characters, columns: columns, work: &work)
    wrap = fresh
    return fresh
  }
}
