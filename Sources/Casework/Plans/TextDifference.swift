/// The difference of two texts by lines and, in changed lines, by words.
package enum TextDifference {
  /// A piece of the two texts together.
  package struct Piece: Sendable, Hashable {
    /// Which of the texts has the piece.
    package enum Kind: Sendable {
      case same, added, removed
    }

    package let kind: Kind
    package let text: String

    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// The pieces from the first to the last: without the added ones they are the old text, without the removed the new.
  ///
  /// Neighbours are of different kinds, and none is empty.
  package static func pieces(from old: String, to new: String) -> [Piece] {
    guard old != new else { return old.isEmpty ? [] : [Piece(.same, old)] }
    var pieces: [Piece] = []
    var (removed, added) = ("", "")
    func flush() {
      append(words(from: removed, to: added), to: &pieces)
      (removed, added) = ("", "")
    }
    for (kind, line) in steps(from: lines(old), to: lines(new)) {
      switch kind {
      case .removed: removed += line
      case .added: added += line
      case .same:
        flush()
        append([Piece(.same, String(line))], to: &pieces)
      }
    }
    flush()
    return pieces
  }

  /// More words than this in a changed part are not compared one by one: it is told as written anew.
  private static let wordLimit = 4_000

  private static func words(from old: String, to new: String) -> [Piece] {
    let (before, after) = (words(old), words(new))
    guard !before.isEmpty, !after.isEmpty, before.count + after.count <= wordLimit else {
      return [Piece(.removed, old), Piece(.added, new)]
    }
    return steps(from: before, to: after).map { Piece($0.kind, String($0.token)) }
  }

  /// The way from one row of tokens to another, as the shortest edit script tells it (Myers).
  private static func steps(
    from old: [Substring], to new: [Substring]
  ) -> [(kind: Piece.Kind, token: Substring)] {
    var (removals, insertions) = (Set<Int>(), Set<Int>())
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removals.insert(offset)
      case .insert(let offset, _, _): insertions.insert(offset)
      }
    }
    var steps: [(kind: Piece.Kind, token: Substring)] = []
    var (here, there) = (0, 0)
    while here < old.count || there < new.count {
      if removals.contains(here) {
        steps.append((.removed, old[here]))
        here += 1
      } else if insertions.contains(there) {
        steps.append((.added, new[there]))
        there += 1
      } else {
        steps.append((.same, new[there]))
        (here, there) = (here + 1, there + 1)
      }
    }
    return steps
  }

  private static func append(_ new: [Piece], to pieces: inout [Piece]) {
    for piece in new where !piece.text.isEmpty {
      if let last = pieces.last, last.kind == piece.kind {
        pieces[pieces.count - 1] = Piece(piece.kind, last.text + piece.text)
      } else {
        pieces.append(piece)
      }
    }
  }

  /// The lines with the line ends they have.
  private static func lines(_ text: String) -> [Substring] {
    runs(of: text) { before, _ in before.isNewline }
  }

  /// Words, and what stands between them, each for itself.
  private static func words(_ text: String) -> [Substring] {
    func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
    return runs(of: text) { before, after in !isWord(before) || !isWord(after) }
  }

  private static func runs(
    of text: String, cutting isCut: (Character, Character) -> Bool
  ) -> [Substring] {
    var runs: [Substring] = []
    var start = text.startIndex
    var before: Character?
    for index in text.indices {
      let character = text[index]
      if let before, isCut(before, character) {
        runs.append(text[start..<index])
        start = index
      }
      before = character
    }
    if start < text.endIndex { runs.append(text[start...]) }
    return runs
  }
}
