/// Everything a person can make the workstation do, by name.
package enum CommandID: String, CaseIterable, Sendable {
  case help, save, find, filter, choose, refresh, nextPart, previousPart, new, remove, actions
  case quit, open, back, mark, markAll, unmark, undo, redo, curtain, reveal, sort, suspend
  case savedViews, saveView, clearFilters, assign, exportList, importList, settings, asOf
  case writeErrors, accept
  // Today
  case clients, bookRows, postpone, tick, group, why
  // Plan
  case planWrite, planDone, planDrop, planToApproval, planAction, planReport, planCompare, planEnd
  case planApprove, planOffer, planSection, planPaste, planKeepPhrase, planCheck, planPutIn
  case phraseInsert, phraseNew, phraseEdit, phraseRemove
  // Papers
  case writePDF, writeText, paperLanguage, paperSize, markEntered, national, print
  // Agenda
  case book, hold, absence, move, cancelTime, calendar, goToday, exportCalendar, importCalendar
  case summons, reminder
  // Note
  case writeNote, recordAct, readNotes, correctNote, noteTemplate, noteDetails
  // Services
  case services, refer, amend, serviceDetails, importServices
  case referralAgree, referralSend, referralReceive, referralQueue, referralAccept, referralReject
  case referralStart, referralEnd, referralInterrupt, referralEvaluate, referralCancel
  // Situation
  // Casework
  case drafts
}
