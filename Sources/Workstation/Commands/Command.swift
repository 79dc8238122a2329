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
    // Today
    Command(id: .clients, text: .commandClients, keys: [.function(3), .control("f")]),
    Command(id: .bookRows, text: .commandBookRows, keys: [.function(7), .control("n")]),
    Command(id: .postpone, text: .commandPostpone, keys: []),
    Command(id: .tick, text: .commandTick, keys: []),
    Command(id: .group, text: .commandGroup, keys: []),
    Command(id: .why, text: .commandWhy, keys: []),
    // Plan
    Command(id: .planWrite, text: .commandPlanWrite, keys: [.function(7), .control("n")]),
    Command(id: .planDone, text: .commandPlanDone, keys: [.character(" ")]),
    Command(id: .planDrop, text: .commandPlanDrop, keys: [.function(8), .delete]),
    Command(id: .planToApproval, text: .commandPlanToApproval, keys: []),
    Command(id: .planAction, text: .commandPlanAction, keys: []),
    Command(id: .planReport, text: .commandPlanReport, keys: []),
    Command(id: .planCompare, text: .commandPlanCompare, keys: []),
    Command(id: .planEnd, text: .commandPlanEnd, keys: []),
    Command(id: .planApprove, text: .commandPlanApprove, keys: [.function(2), .control("s")]),
    Command(id: .planOffer, text: .commandPlanOffer, keys: []),
    Command(id: .planSection, text: .commandPlanSection, keys: [.function(3), .control("f")]),
    Command(id: .planPaste, text: .commandPlanPaste, keys: []),
    Command(id: .planKeepPhrase, text: .commandPlanKeepPhrase, keys: []),
    Command(id: .planCheck, text: .commandPlanCheck, keys: []),
    Command(id: .planPutIn, text: .commandPlanPutIn, keys: [.function(2), .control("s")]),
    Command(id: .phraseInsert, text: .commandPhraseInsert, keys: [.enter]),
    Command(id: .phraseNew, text: .commandPhraseNew, keys: [.function(7), .control("n")]),
    Command(id: .phraseEdit, text: .commandPhraseEdit, keys: []),
    Command(id: .phraseRemove, text: .commandPhraseRemove, keys: [.function(8), .delete]),
    // Papers
    Command(id: .writePDF, text: .commandWritePDF, keys: [.function(2), .control("s")]),
    Command(id: .writeText, text: .commandWriteText, keys: []),
    Command(id: .paperLanguage, text: .commandPaperLanguage, keys: [.function(4), .altDown]),
    Command(id: .paperSize, text: .commandPaperSize, keys: [.function(6), .tab]),
    Command(id: .markEntered, text: .commandMarkEntered, keys: [.character(" "), .insert]),
    Command(id: .national, text: .commandNational, keys: []),
    Command(id: .print, text: .commandPrint, keys: []),
    // Agenda
    Command(id: .book, text: .commandBook, keys: [.control("b")]),
    Command(id: .hold, text: .commandHold, keys: []),
    Command(id: .absence, text: .commandAbsence, keys: []),
    Command(id: .move, text: .commandMove, keys: []),
    Command(id: .cancelTime, text: .commandCancelTime, keys: []),
    Command(id: .calendar, text: .commandCalendar, keys: []),
    Command(id: .goToday, text: .commandGoToday, keys: [.home]),
    Command(id: .exportCalendar, text: .commandExportCalendar, keys: []),
    Command(id: .importCalendar, text: .commandImportCalendar, keys: []),
    Command(id: .summons, text: .commandSummons, keys: []),
    Command(id: .reminder, text: .commandReminder, keys: []),
    // Note
    Command(id: .writeNote, text: .commandWriteNote, keys: []),
    Command(id: .recordAct, text: .commandRecordAct, keys: []),
    Command(id: .readNotes, text: .commandReadNotes, keys: []),
    Command(id: .correctNote, text: .commandCorrectNote, keys: []),
    Command(id: .noteTemplate, text: .commandNoteTemplate, keys: []),
    Command(id: .noteDetails, text: .commandNoteDetails, keys: []),
    // Services
    Command(id: .referralAccept, text: .commandReferralAccept, keys: []),
    Command(id: .referralReceive, text: .commandReferralReceive, keys: []),
    Command(id: .referralQueue, text: .commandReferralQueue, keys: []),
    Command(id: .referralReject, text: .commandReferralReject, keys: []),
    Command(id: .referralStart, text: .commandReferralStart, keys: []),
    Command(id: .referralEnd, text: .commandReferralEnd, keys: []),
    Command(id: .referralInterrupt, text: .commandReferralInterrupt, keys: []),
    Command(id: .referralEvaluate, text: .commandReferralEvaluate, keys: []),
    Command(id: .referralSend, text: .commandReferralSend, keys: []),
    Command(id: .referralAgree, text: .commandReferralAgree, keys: []),
    Command(id: .referralCancel, text: .commandReferralCancel, keys: []),
    Command(id: .refer, text: .commandRefer, keys: []),
    Command(id: .serviceDetails, text: .commandServiceDetails, keys: []),
    Command(id: .amend, text: .commandAmend, keys: []),
    Command(id: .services, text: .commandServices, keys: []),
    Command(id: .importServices, text: .commandImportServices, keys: []),
    // Situation
    // Casework
    Command(id: .drafts, text: .commandDrafts, keys: []),
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
