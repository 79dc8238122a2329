/// Everything a person can make the workstation do, by name.
package enum CommandID: String, CaseIterable, Sendable {
  case help, save, find, filter, choose, refresh, nextPart, previousPart, new, remove, actions
  case quit, open, back, mark, markAll, unmark, undo, redo, curtain, reveal, sort, suspend
  case savedViews, saveView, clearFilters, assign, exportList, importList, settings, asOf
  case writeErrors, accept
}
