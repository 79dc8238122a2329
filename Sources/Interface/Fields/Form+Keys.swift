package import Terminal

extension Form {
  /// Acts on a key; `width` and `height` are those the form is laid out in.
  package mutating func handle(_ key: Key, width: Int, height: Int) -> FormOutcome {
    guard !entries.isEmpty else { return .ignored }
    let outcome = outcome(of: key, width: width, height: height)
    if case .changed = outcome { revision += 1 }
    firstRow = layout(width: width, height: height).firstRow
    return outcome
  }

  private mutating func outcome(of key: Key, width: Int, height: Int) -> FormOutcome {
    // No copy of the entry is held: it would make the editor copy its text at the next change.
    let (id, isEditable) = (entries[focus].id, entries[focus].isEditable)
    switch key {
    case .tab: return leave(by: 1)
    case .backTab: return leave(by: -1)
    case .enter where !(entries[focus].kind.isNote && isEditable): return leave(by: 1)
    case .character, .backspace, .delete:
      guard isEditable else { return .refused(id) }
    case .control, .function(4), .altDown:
      guard isEditable else { return .ignored }
    default: break
    }
    let outcome: FormOutcome =
      if entries[focus].isWritten {
        write(key, in: FormGeometry(self, width: width, height: height))
      } else {
        choose(key)
      }
    guard outcome == .ignored else { return outcome }
    switch key {
    case .up: return step(by: -1)
    case .down: return step(by: 1)
    default: return .ignored
    }
  }

  /// Hands a key to the focused field's editor.
  private mutating func write(_ key: Key, in geometry: FormGeometry) -> FormOutcome {
    let id = entries[focus].id
    let kind = entries[focus].kind
    if case .character(let character) = key, !kind.accepts(character) { return .refused(id) }
    let before = entries[focus].editor?.revision
    let size = geometry.valueSize(of: entries[focus])
    let outcome = entries[focus].editor?.handle(key, width: size.columns, height: size.rows)
    switch outcome {
    case .handled: return entries[focus].editor?.revision == before ? .handled : .changed(id)
    case .full: return .full(id)
    case .ignored, nil: return .ignored
    }
  }

  /// Moves the focus to the next field that can be edited, as Tab and Enter do.
  private mutating func leave(by step: Int) -> FormOutcome {
    let id = entries[focus].id
    var next = focus + step
    while entries.indices.contains(next), entries[next].isReadOnly { next += step }
    guard entries.indices.contains(next) else {
      return .left(id, to: step > 0 ? .pastEnd : .beforeStart)
    }
    focus = next
    return .left(id, to: .field)
  }

  /// Moves the focus to the neighbour, read-only or not, as the arrows do; they never leave the form.
  private mutating func step(by step: Int) -> FormOutcome {
    guard entries.indices.contains(focus + step) else { return .handled }
    let id = entries[focus].id
    focus += step
    return .left(id, to: .field)
  }
}
