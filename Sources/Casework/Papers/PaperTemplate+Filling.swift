extension PaperTemplate {
  /// What fills a wording.
  struct Content {
    /// The values of the places; an empty one is nothing.
    var values: [String: String] = [:]
    /// The rows of the table of actions.
    var actions: [PaperTable.Row] = []
    /// The facts that are disclosed.
    var facts: [PaperFact] = []

    /// Whether there is something by a name.
    func has(_ name: String) -> Bool {
      switch name {
      case "actions": !actions.isEmpty
      case "facts": !facts.isEmpty
      default: !(values[name] ?? "").isEmpty
      }
    }
  }

  /// The title and the blocks with everything filled in.
  func filled(_ content: Content) -> (title: String, blocks: [PaperBlock]) {
    var title = ""
    var blocks = BlockBuilder()
    for line in lines where stands(line, content) {
      let parts = line.parts.map { PaperTemplate.fill($0, content.values) }
      let text = parts.first ?? ""
      switch line.form {
      case .title: title = text
      case .heading: blocks.append(.heading(text))
      case .paragraph: blocks.append(contentsOf: text.paperLines.map { .paragraph($0) })
      case .item: blocks.append(.list(text.paperLines))
      case .choice: blocks.append(.choices([text]))
      case .fact: blocks.append(.facts([PaperFact(text, parts.dropFirst().joined(separator: " "))]))
      case .actions:
        let heads = PaperTable.Row(text, parts.dropFirst().first ?? "")
        blocks.append(.table(PaperTable(heads: heads, rows: content.actions)))
      case .facts: blocks.append(.facts(content.facts))
      case .signatures: blocks.append(.signatures(parts))
      case .cut: blocks.append(.cut)
      case .page: blocks.append(.pageBreak)
      }
    }
    return (title, blocks.finished)
  }

  /// The sentences of a short message: the whole text, and whether each may be left out.
  func sentences(_ content: Content) -> [(text: String, isOptional: Bool)] {
    lines.filter { $0.form == .paragraph && stands($0, content) }.map {
      (PaperTemplate.fill($0.parts.joined(), content.values), $0.isOptional)
    }
  }

  private func stands(_ line: Line, _ content: Content) -> Bool {
    switch line.form {
    case .actions where content.actions.isEmpty, .facts where content.facts.isEmpty: return false
    default: break
    }
    return line.wanted.allSatisfy(content.has) && !line.unwanted.contains(where: content.has)
      && line.parts.flatMap(PaperTemplate.places).allSatisfy {
        content.has($0) || content.values[$0] == nil
      }
  }
}

/// Joins what belongs together: the items of a list, the facts and boxes that follow each other.
private struct BlockBuilder {
  private var blocks: [PaperBlock] = []

  mutating func append(contentsOf blocks: [PaperBlock]) {
    for block in blocks { append(block) }
  }

  mutating func append(_ block: PaperBlock) {
    switch (blocks.last, block) {
    case (_, .list(let items)) where items.isEmpty: break
    case (.heading?, .heading): blocks[blocks.count - 1] = block
    case (.list(let former)?, .list(let new)): blocks[blocks.count - 1] = .list(former + new)
    case (.facts(let former)?, .facts(let new)): blocks[blocks.count - 1] = .facts(former + new)
    case (.choices(let former)?, .choices(let new)):
      blocks[blocks.count - 1] = .choices(former + new)
    case (.signatures(let former)?, .signatures(let new)):
      blocks[blocks.count - 1] = .signatures(former + new)
    default: blocks.append(block)
    }
  }

  /// The blocks without a last heading that nothing follows.
  var finished: [PaperBlock] {
    if case .heading? = blocks.last { Array(blocks.dropLast()) } else { blocks }
  }
}

extension String {
  /// The lines of a text that say something.
  var paperLines: [String] {
    split(whereSeparator: \.isNewline).map { String($0.trimmingSpaces) }.filter { !$0.isEmpty }
  }
}
