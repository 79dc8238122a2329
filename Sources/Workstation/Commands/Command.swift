import Interface
package import ReferenceData
package import Terminal

/// A command of the registry: its words and its keys, in one place for help bar, menu, help and manual.
package struct Command: Sendable {
  package let id: CommandID
  /// The line of the text files that holds `title | letter | explanation | other words`.
  package let text: TextKey
  /// The keys that do it, the one for the help bar first; empty for commands of the menu alone.
  package let keys: [Key]

  /// Every command, in the order in which menus show them.
  package static let registry: [Command] = [
    Command(id: .open, text: .commandOpen, keys: [.enter]),
    Command(id: .save, text: .commandSave, keys: [.function(2), .control("s")]),
    Command(id: .accept, text: .commandAccept, keys: [.function(2), .control("s")]),
    Command(id: .find, text: .commandFind, keys: [.function(3), .control("f")]),
    Command(id: .filter, text: .commandFilter, keys: [.function(4), .altDown]),
    Command(id: .choose, text: .commandChoose, keys: [.function(4), .altDown]),
    Command(id: .refresh, text: .commandRefresh, keys: [.function(5), .control("r")]),
    Command(id: .nextPart, text: .commandNextPart, keys: [.function(6), .tab]),
    Command(id: .previousPart, text: .commandPreviousPart, keys: [.function(18), .backTab]),
    Command(id: .new, text: .commandNew, keys: [.function(7), .control("n")]),
    Command(id: .remove, text: .commandRemove, keys: [.function(8), .delete]),
    Command(id: .reveal, text: .commandReveal, keys: [.control("e"), .function(11)]),
    Command(id: .mark, text: .commandMark, keys: [.insert, .character(" ")]),
    Command(id: .markAll, text: .commandMarkAll, keys: []),
    Command(id: .unmark, text: .commandUnmark, keys: []),
    Command(id: .sort, text: .commandSort, keys: []),
    Command(id: .clearFilters, text: .commandClearFilters, keys: []),
    Command(id: .savedViews, text: .commandSavedViews, keys: []),
    Command(id: .saveView, text: .commandSaveView, keys: []),
    Command(id: .assign, text: .commandAssign, keys: []),
    Command(id: .exportList, text: .commandExportList, keys: []),
    Command(id: .importList, text: .commandImportList, keys: []),
    Command(id: .writeErrors, text: .commandWriteErrors, keys: []),
    Command(id: .asOf, text: .commandAsOf, keys: []),
    Command(id: .undo, text: .commandUndo, keys: [.control("z")]),
    Command(id: .redo, text: .commandRedo, keys: [.control("y")]),
    Command(id: .settings, text: .commandSettings, keys: []),
    Command(id: .curtain, text: .commandCurtain, keys: [.function(12), .control("l")]),
    Command(id: .suspend, text: .commandSuspend, keys: []),
    Command(id: .back, text: .commandBack, keys: [.escape, .left]),
    Command(id: .help, text: .commandHelp, keys: [.function(1), .character("?")]),
    Command(
      id: .actions, text: .commandActions, keys: [.function(9), .control("t"), .control("p")]),
    Command(id: .quit, text: .commandQuit, keys: [.function(10), .control("q")]),
  ]

  /// The command of an id.
  package static func of(_ id: CommandID) -> Command? {
    registry.first { $0.id == id }
  }
}
